import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { AuditStatus } from '../../domain/audit/audit-moves.js';
import type { StandingCheck } from '../../domain/audit/checks/standing-checks.js';
import { ProgramCode } from '../program-code.js';

export { AuditStatus };

registerEnumType(AuditStatus, {
  name: 'AuditStatus',
  description: 'How far the work on an audit has come; says nothing of its results.',
  valuesConfig: {
    PLANNED: { description: 'Planned; nothing can be assessed yet.' },
    SELF_ASSESSMENT: { description: 'The partner says itself how it stands, requirement by requirement.' },
    IN_REVIEW: { description: 'Its items are being assessed.' },
    CHANGES_REQUESTED: { description: 'The partner is to add to its answers.' },
    CLOSED: { description: 'Closed and locked; a programme manager can reopen it with a reason.' },
  },
});

/** One evaluation of a partner against the terms of a programme. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'One evaluation of a partner against the terms of a programme.', simpleResolvers: true })
@Entity({ name: 'audit' })
export class Audit {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'int' })
  year: number;

  @Column({ type: 'int' })
  numberInYear: number;

  @Field(() => String, { description: 'Its number, as A-2026-0007; without gaps in each year.' })
  @Column({ type: 'text' })
  number: string;

  @Field(() => ProgramCode, { description: 'The programme whose terms the partner is held against.' })
  @Column({ type: 'text' })
  program: ProgramCode;

  /** With the programme and the version: the terms, fixed when the audit was planned. */
  @Column({ type: 'text' })
  region: string;

  @Column({ type: 'int' })
  ruleSetVersion: number;

  @Field(() => AuditStatus, { description: 'How far the work has come.' })
  @Column({ type: 'text' })
  status: AuditStatus;

  @Field(() => LocalDateScalar, { description: 'The date it is planned for.' })
  @Column({ type: 'date' })
  plannedOn: string;

  @Field(() => LocalDateScalar, { description: 'The date it should be closed by.' })
  @Column({ type: 'date' })
  dueOn: string;

  @Field(() => ID, { nullable: true, description: 'Who reviews: the subject of the one who started; null before.' })
  @Column({ type: 'text', nullable: true })
  auditorId: string | null;

  @Field(() => String, { nullable: true, description: 'Who reviews, or is planned to; null when nobody is named.' })
  @Column({ type: 'text', nullable: true })
  auditorName: string | null;

  @Field(() => Date, { nullable: true, description: 'When the review started; null before.' })
  @Column({ type: 'timestamptz', nullable: true })
  startedAt: Date | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The date the partner is asked to answer by; null when it was not asked.' })
  @Column({ type: 'date', nullable: true })
  answersDueOn: string | null;

  @Field(() => Date, { nullable: true, description: 'When the partner last submitted its answers; null before.' })
  @Column({ type: 'timestamptz', nullable: true })
  submittedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who submitted the answers last; null before.' })
  @Column({ type: 'text', nullable: true })
  submittedByName: string | null;

  @Field(() => String, { nullable: true, description: 'What the partner was last asked to add or change; null when it was not asked.' })
  @Column({ type: 'text', nullable: true })
  changeRequest: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was closed; null while it is open.' })
  @Column({ type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  closedBy: string | null;

  @Field(() => String, { nullable: true, description: 'Who closed it; null while it is open.' })
  @Column({ type: 'text', nullable: true })
  closedByName: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the canonical report, in hexadecimal; null while it is open.' })
  @Column({ type: 'text', nullable: true })
  reportSha256: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was last reopened; null when never.' })
  @Column({ type: 'timestamptz', nullable: true })
  reopenedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who reopened it last; null when nobody has.' })
  @Column({ type: 'text', nullable: true })
  reopenedByName: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was reopened last; null when it never was.' })
  @Column({ type: 'text', nullable: true })
  reopenReason: string | null;

  @Field(() => Int, { description: 'How often it has been closed. Each closing keeps its own report and hash.' })
  @Column({ type: 'int', default: 0 })
  revision: number;

  @Column({ type: 'timestamptz' })
  createdAt: Date;

  @Field(() => Int, { description: 'Counts up with each move of the audit; pass it back when moving it.' })
  @VersionColumn({ type: 'int' })
  version: number;

  /** What the platform knew of the partner when the audit was closed; looked at anew until then. */
  @Column({ type: 'jsonb', nullable: true })
  standingChecks: StandingCheck[] | null;
}
