import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

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

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day of working for the organisation; null when not stated.' })
  @Column({ type: 'date', nullable: true })
  startedOn: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of working for the organisation; null while it lasts.' })
  @Column({ type: 'date', nullable: true })
  endedOn: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True when named as able to complete the iOS qualification; null is not known.' })
  @Column({ type: 'boolean', nullable: true })
  canCompleteIosQualification: boolean | null;

  /** The subject of the sign-in that is this person's; null while not tied to one. */
  @Column({ type: 'text', nullable: true })
  signIn: string | null;

  @Field(() => Date, { description: 'When the technician was registered here.' })
  @Column({ type: 'timestamptz' })
  createdAt: Date;

  @Field(() => Int, { description: 'Grows with each change and certification; pass it as `expectedVersion` to change what you have read.' })
  @VersionColumn({ type: 'int' })
  version: number;
}
