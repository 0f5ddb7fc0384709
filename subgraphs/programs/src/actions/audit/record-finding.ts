import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import { Audit, AuditStatus } from '../../db/audit/audit.entity.js';
import { AuditItem } from '../../db/audit/audit-item.entity.js';
import { type Finding, type FindingField, findingGap } from './finding-gap.js';
import { noteAuditEvent } from './note-audit-event.js';

export interface FindingToRecord extends Finding {
  itemId: string;
  /** The version of the item the caller has read. */
  expectedVersion: number;
}

export type RecordingOfFinding =
  | { itemId: string }
  | { refused: 'ITEM_UNKNOWN' | 'AUDIT_LOCKED' | 'NOT_STARTED' }
  | { refused: 'INCOMPLETE'; field: FindingField }
  | { refused: 'VERSION_CONFLICT'; currentVersion: number };

/** Records what the auditor finds of one requirement, in place of what was found before; the history keeps both. */
export async function recordFinding(context: ActionContext, input: FindingToRecord): Promise<RecordingOfFinding> {
  const known = await look(context, (manager) => manager.findOneBy(AuditItem, { id: input.itemId }));
  if (known === null) return refuse(context, { action: 'recordFinding', tenant: null, subject: { type: 'AuditItem', id: input.itemId } }, { refused: 'ITEM_UNKNOWN' });
  const { tenantId, auditId } = known;
  const deed = { action: 'recordFinding', tenant: tenantId, subject: { type: 'Audit', id: auditId } };
  return perform<RecordingOfFinding>(context, deed, (manager, entry) => record(context, { ...input, auditId }, { manager, entry }));
}

interface Writing {
  manager: EntityManager;
  entry: Entry;
}

async function record(context: ActionContext, input: FindingToRecord & { auditId: string }, { manager, entry }: Writing): Promise<RecordingOfFinding> {
  const { auditId, itemId, expectedVersion, ...finding } = input;
  entry.changes({ itemId: { to: itemId } });
  // Many may record at once, but none while the audit is being closed.
  const audit = await manager.findOneOrFail(Audit, { where: { id: auditId }, lock: { mode: 'pessimistic_read' } });
  if (audit.status === AuditStatus.CLOSED) return { refused: 'AUDIT_LOCKED' };
  if (audit.status !== AuditStatus.IN_REVIEW) return { refused: 'NOT_STARTED' };
  const item = await manager.findOneOrFail(AuditItem, { where: { id: itemId }, lock: { mode: 'pessimistic_write' } });
  if (item.version !== expectedVersion) return { refused: 'VERSION_CONFLICT', currentVersion: item.version };
  const field = findingGap(finding);
  if (field !== null) return { refused: 'INCOMPLETE', field };
  entry.changes({
    result: { from: item.result, to: finding.result },
    severity: { from: item.severity, to: finding.severity },
    actionDueOn: { from: item.actionDueOn, to: finding.correctiveAction?.dueOn ?? null },
  });
  const before = { result: item.result, severity: item.severity, observation: item.observation };
  await manager.save(Object.assign(item, columnsOf(finding), { updatedAt: context.now(), updatedBy: context.viewer.subject, updatedByName: context.viewer.name }));
  entry.keptIn('AuditEvent', await noteAuditEvent(context, manager, { tenantId: audit.tenantId, auditId, itemId, action: 'FINDING_RECORDED', details: { before, after: finding } }));
  return { itemId };
}

function columnsOf({ result, severity, observation, correctiveAction }: Finding): Partial<AuditItem> {
  return {
    result,
    severity,
    observation,
    actionDescription: correctiveAction?.description ?? null,
    actionOwnerName: correctiveAction?.ownerName ?? null,
    actionDueOn: correctiveAction?.dueOn ?? null,
    actionStatus: correctiveAction === null ? null : 'OPEN',
  };
}
