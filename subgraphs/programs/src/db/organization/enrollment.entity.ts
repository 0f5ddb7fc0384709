import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { EnrollmentStatusWord } from '../../domain/enrollment/status-of.js';
import { EnrollmentState } from '../enrollment/enrollment-enums.js';
import { ProgramCode } from '../program-code.js';

registerEnumType(EnrollmentStatusWord, {
  name: 'EnrollmentStatus',
  description: 'Where an organisation stands in a programme, in four words; EnrollmentState says it in five.',
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

  @Field(() => EnrollmentState, { description: 'Where it stands.' })
  @Column({ type: 'text' })
  state: EnrollmentState;

  /** Kept by the database from the state, for the version before. */
  @Field(() => EnrollmentStatusWord, { deprecationReason: 'Use state: it tells onboarding and a risk apart.', description: 'Where it stands, in the four words that were there before the states.' })
  @Column({ type: 'text', insert: false, update: false })
  status: EnrollmentStatusWord;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day of taking part; null before admission.' })
  @Column({ type: 'date', nullable: true })
  approvedOn: string | null;

  @Field(() => String, { description: 'ISO 3166 region it is enrolled for.' })
  @Column({ type: 'text' })
  region: string;

  @Column({ type: 'timestamptz' })
  createdAt: Date;

  @Field(() => Int, { description: 'Version, to be named when it is moved.' })
  @VersionColumn({ type: 'int' })
  version: number;
}
