import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

import { Locale } from '@platform/kit/graphql/locale.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import type { ApplicationForm } from '../../domain/applications/application-forms.js';
import { ApplicationChannel, ApplicationProgramCode, ApplicationStatus } from './application-enums.js';

/** An organisation's wish to take part in a programme, from the first word to a person's decision. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'An organisation’s application to a programme.', simpleResolvers: true })
@Entity({ name: 'application' })
export class Application {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => ApplicationProgramCode, { description: 'The programme applied for.' })
  @Column({ type: 'text' })
  program: ApplicationProgramCode;

  @Field(() => ApplicationStatus, { description: 'How far it has come.' })
  @Column({ type: 'text' })
  status: ApplicationStatus;

  @Field(() => ApplicationChannel, { description: 'How it came in.' })
  @Column({ type: 'text' })
  channel: ApplicationChannel;

  @Field(() => String, { description: 'ISO 3166 region whose terms it is judged by.' })
  @Column({ type: 'text' })
  region: string;

  @Field(() => Locale, { description: 'The language its applicant reads.' })
  @Column({ type: 'text' })
  locale: Locale;

  @Field(() => String, { nullable: true, description: 'Whom to write to; null when not stated.' })
  @Column({ type: 'text', nullable: true })
  contactName: string | null;

  @Field(() => String, { nullable: true, description: 'The address to write to; null when not stated.' })
  @Column({ type: 'text', nullable: true })
  contactEmail: string | null;

  /** What is stated, in the form of its programme. */
  @Column({ type: 'jsonb' })
  form: ApplicationForm['form'];

  /** Domain of the company's e-mail address, to find others from there. */
  @Column({ type: 'text', nullable: true })
  emailDomain: string | null;

  @Field(() => String, { nullable: true, description: 'What the reviewer asks for; null while nothing is asked.' })
  @Column({ type: 'text', nullable: true })
  informationWanted: string | null;

  @Field(() => String, { nullable: true, description: 'What the applicant is told of the decision; null when it was decided without comment.' })
  @Column({ type: 'text', nullable: true })
  decisionComment: string | null;

  @Field(() => Date, { description: 'When it was begun.' })
  @Column({ type: 'timestamptz' })
  createdAt: Date;

  @Column({ type: 'text' })
  createdBy: string;

  @Column({ type: 'text' })
  createdByName: string;

  @Field(() => Date, { nullable: true, description: 'When it was handed in; null before.' })
  @Column({ type: 'timestamptz', nullable: true })
  submittedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was decided; null before.' })
  @Column({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  @Field(() => ID, { nullable: true, description: 'The service account that was opened for it; null before.' })
  @Column({ type: 'uuid', nullable: true })
  accountId: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The date the account was created; null before.' })
  @Column({ type: 'date', nullable: true })
  accountCreatedOn: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day on which the technicians’ certifications are in time, counted from the account; null before, and where none are asked.' })
  @Column({ type: 'date', nullable: true })
  certificationDeadline: string | null;

  @Field(() => Int, { description: 'Counts up with each change; pass it back with the next.' })
  @VersionColumn({ type: 'int' })
  version: number;
}
