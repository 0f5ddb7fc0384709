import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { ProgramCode } from '../program-code.js';

export enum AuditStatus {
  PLANNED = 'PLANNED',
  IN_REVIEW = 'IN_REVIEW',
  CLOSED = 'CLOSED',
}
registerEnumType(AuditStatus, {
  name: 'AuditStatus',
  description: 'How far the work on an audit has come; says nothing of its results.',
  valuesConfig: {
    PLANNED: { description: 'Planned; nothing can be assessed yet.' },
    IN_REVIEW: { description: 'Its items are being assessed.' },
    CLOSED: { description: 'Closed and locked for good.' },
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

  @Field(() => Date, { nullable: true, description: 'When it was closed; null before.' })
  @Column({ type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  closedBy: string | null;

  @Field(() => String, { nullable: true, description: 'Who closed it; null before.' })
  @Column({ type: 'text', nullable: true })
  closedByName: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the canonical report, in hexadecimal; null until closed.' })
  @Column({ type: 'text', nullable: true })
  reportSha256: string | null;

  @Column({ type: 'timestamptz' })
  createdAt: Date;

  @Field(() => Int, { description: 'Counts up as the audit is started and closed; pass it back when doing so.' })
  @VersionColumn({ type: 'int' })
  version: number;
}
