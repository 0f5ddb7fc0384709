import type { EntityManager } from 'typeorm';

import { inTransaction } from '@platform/kit/database/session.js';
import { type ActionContext, actorOf } from '@platform/kit/graphql/context.js';

import { Audit, AuditStatus } from '../../db/audit/audit.entity.js';
import { noteAuditEvent } from './note-audit-event.js';

export interface AuditToStart {
  auditId: string;
  /** The version the caller has read. */
  expectedVersion: number;
}

export type StartOfReview = { auditId: string } | { refused: 'AUDIT_UNKNOWN' | 'AUDIT_LOCKED' | 'ALREADY_STARTED' } | { refused: 'VERSION_CONFLICT'; currentVersion: number };

/** Starts the review of a planned audit; whoever starts it is its auditor. */
export async function startAuditReview(context: ActionContext, input: AuditToStart): Promise<StartOfReview> {
  const known = await inTransaction(context.dataSource, actorOf(context), (manager) => manager.findOneBy(Audit, { id: input.auditId }));
  if (known === null) return { refused: 'AUDIT_UNKNOWN' };
  return inTransaction(context.dataSource, actorOf(context, known.tenantId), (manager) => start(context, input, manager));
}

async function start(context: ActionContext, { auditId, expectedVersion }: AuditToStart, manager: EntityManager): Promise<StartOfReview> {
  const audit = await manager.findOneOrFail(Audit, { where: { id: auditId }, lock: { mode: 'pessimistic_write' } });
  if (audit.status === AuditStatus.CLOSED) return { refused: 'AUDIT_LOCKED' };
  if (audit.version !== expectedVersion) return { refused: 'VERSION_CONFLICT', currentVersion: audit.version };
  if (audit.status !== AuditStatus.PLANNED) return { refused: 'ALREADY_STARTED' };
  const { subject: auditorId, name: auditorName } = context.viewer;
  await manager.save(Object.assign(audit, { status: AuditStatus.IN_REVIEW, startedAt: context.now(), auditorId, auditorName }));
  await noteAuditEvent(context, manager, { tenantId: audit.tenantId, auditId, action: 'STARTED', details: {} });
  return { auditId };
}
