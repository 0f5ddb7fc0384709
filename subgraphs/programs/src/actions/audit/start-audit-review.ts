import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';

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
  const known = await look(context, (manager) => manager.findOneBy(Audit, { id: input.auditId }));
  const deed = { action: 'startAuditReview', tenant: known?.tenantId ?? null, subject: { type: 'Audit', id: input.auditId } };
  if (known === null) return refuse(context, deed, { refused: 'AUDIT_UNKNOWN' });
  return perform<StartOfReview>(context, deed, (manager, entry) => start(context, input, { manager, entry }));
}

interface Writing {
  manager: EntityManager;
  entry: Entry;
}

async function start(context: ActionContext, { auditId, expectedVersion }: AuditToStart, { manager, entry }: Writing): Promise<StartOfReview> {
  const audit = await manager.findOneOrFail(Audit, { where: { id: auditId }, lock: { mode: 'pessimistic_write' } });
  if (audit.status === AuditStatus.CLOSED) return { refused: 'AUDIT_LOCKED' };
  if (audit.version !== expectedVersion) return { refused: 'VERSION_CONFLICT', currentVersion: audit.version };
  if (audit.status !== AuditStatus.PLANNED) return { refused: 'ALREADY_STARTED' };
  const { subject: auditorId, name: auditorName } = context.viewer;
  entry.changes({ status: { from: audit.status, to: AuditStatus.IN_REVIEW }, auditorId: { from: audit.auditorId, to: auditorId } });
  await manager.save(Object.assign(audit, { status: AuditStatus.IN_REVIEW, startedAt: context.now(), auditorId, auditorName }));
  entry.keptIn('AuditEvent', await noteAuditEvent(context, manager, { tenantId: audit.tenantId, auditId, action: 'STARTED', details: {} }));
  return { auditId };
}
