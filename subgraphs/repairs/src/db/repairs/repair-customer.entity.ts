import 'reflect-metadata';

import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whom to tell that the device is ready, apart from the repair. */
@ObjectType({ description: 'Whom to tell that the device is ready; seen by the provider’s own people alone.', simpleResolvers: true })
@Entity({ name: 'repair_customer' })
export class RepairCustomer {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  repairId: string;

  @Field(() => String, { description: 'Their name, at most 96 characters.' })
  @Column({ type: 'text' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Their e-mail address.' })
  @Column({ type: 'text', nullable: true })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'Their telephone number.' })
  @Column({ type: 'text', nullable: true })
  phone: string | null;

  @Column({ type: 'timestamptz' })
  recordedAt: Date;
}
