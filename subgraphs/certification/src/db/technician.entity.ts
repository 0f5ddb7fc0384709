import 'reflect-metadata';

import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

export enum Employment {
  EMPLOYED = 'EMPLOYED',
  CONTRACTED = 'CONTRACTED',
}
registerEnumType(Employment, {
  name: 'Employment',
  description: 'How a technician is bound to the organisation.',
  valuesConfig: {
    EMPLOYED: { description: 'Employed by the organisation: counts towards its certified technicians.' },
    CONTRACTED: { description: 'Works under a contract: does not count as employed.' },
  },
});

/** A person who repairs for an organisation. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'A person who repairs for an organisation.', simpleResolvers: true })
@Entity({ name: 'technician' })
export class Technician {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => String, { description: 'The technician id the trade uses in repair systems, 8 to 15 letters and digits.' })
  @Column({ type: 'text' })
  technicianId: string;

  @Field(() => String, { description: 'The name shown in lists.' })
  @Column({ type: 'text' })
  displayName: string;

  @Field(() => Employment, { description: 'Employed or contracted.' })
  @Column({ type: 'text' })
  employment: Employment;

  @Column({ type: 'uuid', nullable: true })
  locationId: string | null;

  @Field(() => Date, { description: 'When the technician was registered here.' })
  @Column({ type: 'timestamptz' })
  createdAt: Date;

  @VersionColumn({ type: 'int' })
  version: number;
}
