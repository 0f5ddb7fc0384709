import 'reflect-metadata';

import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

export enum AuditSeasonStatus {
  QUEUED = 'QUEUED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  STOPPED = 'STOPPED',
}
registerEnumType(AuditSeasonStatus, {
  name: 'AuditSeasonStatus',
  description: 'How far planning a season has come.',
  valuesConfig: {
    QUEUED: { description: 'Waits for its turn.' },
    RUNNING: { description: 'Under way; it goes on where it was, should the service stop.' },
    DONE: { description: 'Every chosen partner has its audit, or the reason why it was left out.' },
    STOPPED: { description: 'Stopped by a programme manager: what was planned by then stays, and nobody else gets an audit.' },
  },
});

/** Audits of many partners, planned in one action. Nobody's tenant data. */
@ObjectType({ description: 'Audits of many partners, planned in one action and in the background.', simpleResolvers: true })
@Entity({ name: 'audit_season' })
export class AuditSeason {
  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => String, { description: 'What it is called, as “Autumn 2026, Norway”.' })
  @Column({ type: 'text' })
  name: string;

  @Field(() => AuditSeasonStatus, { description: 'How far it has come.' })
  @Column({ type: 'text' })
  status: AuditSeasonStatus;

  @Field(() => String, { nullable: true, description: 'Partners of this country alone, an ISO 3166-1 code.' })
  @Column({ type: 'text', nullable: true })
  country: string | null;

  @Field(() => String, { nullable: true, description: 'Partners of this region alone, an ISO 3166-2 code or a country.' })
  @Column({ type: 'text', nullable: true })
  region: string | null;

  @Field(() => Int, { nullable: true, description: 'Partners with at least this score alone.' })
  @Column({ type: 'int', nullable: true })
  minScore: number | null;

  @Field(() => Int, { nullable: true, description: 'How many audits at most, the weightiest reasons first; null where the partners were named.' })
  @Column({ type: 'int', nullable: true })
  atMost: number | null;

  /** The partners that were named; null where they are chosen by their reasons. */
  @Column({ type: 'uuid', array: true, nullable: true })
  givenIds: string[] | null;

  @Field(() => LocalDateScalar, { description: 'The date the first audits should be closed by.' })
  @Column({ type: 'date' })
  firstDueOn: string;

  @Field(() => LocalDateScalar, { description: 'The date the last audits should be closed by; those between are spread over the working days of each partner’s region.' })
  @Column({ type: 'date' })
  lastDueOn: string;

  @Field(() => Int, { description: 'Days from the planned date of an audit to its due date.' })
  @Column({ type: 'int' })
  visitDaysBefore: number;

  @Field(() => [String], { description: 'Who is planned to review, in turn; none when nobody was named.' })
  @Column({ type: 'text', array: true })
  auditorNames: string[];

  @Column({ type: 'text' })
  requestedBy: string;

  @Field(() => String, { description: 'Who asked for it.' })
  @Column({ type: 'text' })
  requestedByName: string;

  @Column({ type: 'text', array: true })
  requestedByRoles: string[];

  @Field(() => Date, { description: 'When it was asked for.' })
  @Column({ type: 'timestamptz' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it began.' })
  @Column({ type: 'timestamptz', nullable: true })
  startedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was done or stopped.' })
  @Column({ type: 'timestamptz', nullable: true })
  finishedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was stopped; null where it was not.' })
  @Column({ type: 'text', nullable: true })
  stopReason: string | null;

  @Field(() => String, { nullable: true, description: 'Who stopped it; null where nobody did.' })
  @Column({ type: 'text', nullable: true })
  stoppedByName: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  heartbeatAt: Date | null;

  /** In their order, once they are chosen: first those to be planned for, then those that have an open audit. */
  @Column({ type: 'uuid', array: true, nullable: true })
  chosen: string[] | null;

  /** How many of the chosen the due dates are spread over. */
  @Column({ type: 'int', nullable: true })
  dueCount: number | null;

  @Field(() => Int, { nullable: true, description: 'How many partners there are to go through; null before it began.' })
  @Column({ type: 'int', nullable: true })
  total: number | null;

  @Field(() => Int, { description: 'How many it has gone through.' })
  @Column({ type: 'int', default: 0 })
  examined: number;

  @Field(() => Int, { description: 'How many of them have their audit; the others were left out.' })
  @Column({ type: 'int', default: 0 })
  planned: number;
}
