import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { CorrectiveActionStatus } from '../../../domain/audit/corrective-action-moves.js';

export { CorrectiveActionStatus };

registerEnumType(CorrectiveActionStatus, {
  name: 'CorrectiveActionStatus',
  description: 'Whether a corrective action is done: the partner reports it, staff verify it.',
  valuesConfig: {
    OPEN: { description: 'Still to be done.' },
    DONE_BY_PARTNER: { description: 'The partner says that it is done; staff have not looked yet.' },
    VERIFIED: { description: 'Done, as staff have seen.' },
    REJECTED: { description: 'Staff found that it is not done; it is to be done again.' },
    WITHDRAWN: { description: 'No longer asked for, after its audit was reopened.' },
  },
});

/** What a partner must do about a finding of a closed audit. */
@Directive('@key(fields: "id")')
@ObjectType('AuditAction', { description: 'What a partner must do about a finding of a closed audit, by when, and what became of it.', simpleResolvers: true })
@Entity({ name: 'corrective_action' })
export class CorrectiveAction {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  auditId: string;

  @Column({ type: 'uuid' })
  itemId: string;

  @Field(() => String, { description: 'What is to be done.' })
  @Column({ type: 'text' })
  description: string;

  @Field(() => String, { description: 'Who answers for it at the partner.' })
  @Column({ type: 'text' })
  ownerName: string;

  @Field(() => LocalDateScalar, { description: 'The date it is to be done by.' })
  @Column({ type: 'date' })
  dueOn: string;

  @Field(() => CorrectiveActionStatus, { description: 'Whether it is done.' })
  @Column({ type: 'text' })
  status: CorrectiveActionStatus;

  @Field(() => Date, { description: 'When it was ordered: when its audit was closed.' })
  @Column({ type: 'timestamptz' })
  openedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When the partner last reported it done; null before.' })
  @Column({ type: 'timestamptz', nullable: true })
  doneAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who reported it done; null before.' })
  @Column({ type: 'text', nullable: true })
  doneByName: string | null;

  @Field(() => String, { nullable: true, description: 'What the partner says was done; null before.' })
  @Column({ type: 'text', nullable: true })
  doneNote: string | null;

  @Field(() => Date, { nullable: true, description: 'When staff last verified or rejected it; null before.' })
  @Column({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who verified or rejected it; null before.' })
  @Column({ type: 'text', nullable: true })
  decidedByName: string | null;

  @Field(() => String, { nullable: true, description: 'What staff say about it; never null for a rejected one.' })
  @Column({ type: 'text', nullable: true })
  decisionNote: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day its owner is reminded next; null when there is nothing to remind of.' })
  @Column({ type: 'date', nullable: true })
  nextReminderOn: string | null;

  @Field(() => Int, { description: 'How often its owner was reminded.' })
  @Column({ type: 'int', default: 0 })
  reminders: number;

  @Field(() => Int, { description: 'Counts up with each change; pass it back when changing.' })
  @VersionColumn({ type: 'int' })
  version: number;
}
