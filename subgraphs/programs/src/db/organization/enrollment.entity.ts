import 'reflect-metadata';

import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { ProgramCode } from '../program-code.js';

export enum EnrollmentStatus {
  APPLIED = 'APPLIED',
  APPROVED = 'APPROVED',
  SUSPENDED = 'SUSPENDED',
  ENDED = 'ENDED',
}
registerEnumType(EnrollmentStatus, {
  name: 'EnrollmentStatus',
  description: 'Where an organisation stands in a programme.',
  valuesConfig: {
    APPLIED: { description: 'Has applied; not admitted.' },
    APPROVED: { description: 'Takes part.' },
    SUSPENDED: { description: 'Takes part no longer until the suspension ends; its obligations remain.' },
    ENDED: { description: 'Takes part no longer.' },
  },
});

/** An organisation's place in one programme. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'An organisation’s place in one programme.', simpleResolvers: true })
@Entity({ name: 'enrollment' })
export class Enrollment {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => ProgramCode, { description: 'The programme.' })
  @Column({ type: 'text' })
  program: ProgramCode;

  @Field(() => EnrollmentStatus, { description: 'Where it stands.' })
  @Column({ type: 'text' })
  status: EnrollmentStatus;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day of taking part; null before admission.' })
  @Column({ type: 'date', nullable: true })
  approvedOn: string | null;

  @Field(() => String, { description: 'ISO 3166 region it is enrolled for.' })
  @Column({ type: 'text' })
  region: string;

  @Column({ type: 'timestamptz' })
  createdAt: Date;

  @VersionColumn({ type: 'int' })
  version: number;
}
