import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

export type AuditAction = 'PLANNED' | 'STARTED' | 'FINDING_RECORDED' | 'CLOSED';

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
