import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

export const auditActions = [
  'PLANNED',
  'ANSWERS_ASKED',
  'ANSWERED',
  'ANSWERS_SUBMITTED',
  'STARTED',
  'FINDING_RECORDED',
  'CHANGES_REQUESTED',
  'CLOSED',
  'REOPENED',
  'ACTION_REPORTED_DONE',
  'ACTION_VERIFIED',
  'ACTION_REJECTED',
  'ACTION_WITHDRAWN',
] as const;
export type AuditAction = (typeof auditActions)[number];

/** One step in the history of an audit; steps are only added. */
@Entity({ name: 'audit_event' })
export class AuditEvent {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  auditId: string;

  @Column({ type: 'uuid', nullable: true })
  itemId: string | null;

  @Column({ type: 'text' })
  action: AuditAction;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'text' })
  actor: string;

  @Column({ type: 'text' })
  actorName: string;

  @Column({ type: 'jsonb' })
  details: object;
}
