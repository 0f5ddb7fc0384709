import 'reflect-metadata';

import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const observed = (what: string) => ({ nullable: true, description: `${what} Null when not known.` });

/** What was observed at a service location at one time. Observations are only added; the latest counts. */
@ObjectType({ description: 'What was last observed at a service location. Null is unknown, never no.', simpleResolvers: true })
@Entity({ name: 'premises_facts' })
export class PremisesFacts {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  locationId: string;

  @Field(() => Boolean, observed('Staff of its own serves there.'))
  @Column({ type: 'boolean', nullable: true })
  dedicatedStaff: boolean | null;

  @Field(() => Boolean, observed('It is suitable for visits of customers.'))
  @Column({ type: 'boolean', nullable: true })
  commercialVisits: boolean | null;

  @Field(() => Boolean, observed('It is easy to reach.'))
  @Column({ type: 'boolean', nullable: true })
  easyToReach: boolean | null;

  @Field(() => Boolean, observed('The reception is clean.'))
  @Column({ type: 'boolean', nullable: true })
  receptionClean: boolean | null;

  @Field(() => Boolean, observed('The reception is presentable.'))
  @Column({ type: 'boolean', nullable: true })
  receptionPresentable: boolean | null;

  @Field(() => Boolean, observed('Repairs are made in a secured area.'))
  @Column({ type: 'boolean', nullable: true })
  securedRepairArea: boolean | null;

  @Field(() => Boolean, observed('Parts are kept in a secured store.'))
  @Column({ type: 'boolean', nullable: true })
  securedPartsStorage: boolean | null;

  @Field(() => Boolean, observed('Devices handed in are kept secured.'))
  @Column({ type: 'boolean', nullable: true })
  securedIntake: boolean | null;

  @Field(() => Date, { nullable: true, description: 'When it was observed; null when nothing ever was.' })
  @Column({ type: 'timestamptz' })
  observedAt: Date;

  @Column({ type: 'text' })
  observedBy: string;

  @Field(() => String, { name: 'observedBy', nullable: true, description: 'Who observed it; null when nothing ever was.' })
  @Column({ type: 'text' })
  observedByName: string;

  @Column({ type: 'timestamptz' })
  recordedAt: Date;
}
