import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import { AuditStatus } from '../../db/audit/audit.entity.js';
import { Evidence } from '../../db/evidence/evidence.entity.js';
import { announceEvidence } from './announce-evidence.js';
import { statusOfAudit } from './status-of-audit.js';

export interface EvidenceToChange {
  evidenceId: string;
  /** The version the caller has read. */
  expectedVersion: number;
}

export type ChangeOfEvidence = { evidenceId: string } | { refused: 'EVIDENCE_UNKNOWN' | 'EVIDENCE_DETACHED' | 'AUDIT_LOCKED' | 'ACCEPTED_ALREADY' } | { refused: 'VERSION_CONFLICT'; currentVersion: number };

export interface EvidenceChange extends EvidenceToChange {
  /** The action, as the trail names it. */
  action: string;
  reason: string | null;
  /** What becomes of the evidence; it may refuse. */
  change: (evidence: Evidence) => Partial<Evidence> | 'ACCEPTED_ALREADY';
}

/** Changes attached evidence that is not part of a closed audit. */
export async function changeEvidence(context: ActionContext, { action, reason, evidenceId, expectedVersion, change }: EvidenceChange): Promise<ChangeOfEvidence> {
  const known = await look(context, (manager) => manager.findOneBy(Evidence, { id: evidenceId }));
  const deed = { action, reason, tenant: known?.tenantId ?? null, subject: { type: 'Evidence', id: evidenceId } };
  if (known === null) return refuse(context, deed, { refused: 'EVIDENCE_UNKNOWN' });
  const { tenantId, auditItemId } = known;
  return perform<ChangeOfEvidence>(context, deed, async (manager, entry) => {
    const evidence = await manager.findOneOrFail(Evidence, { where: { tenantId, id: evidenceId }, lock: { mode: 'pessimistic_write' } });
    if (evidence.detachedAt !== null) return { refused: 'EVIDENCE_DETACHED' };
    if (evidence.version !== expectedVersion) return { refused: 'VERSION_CONFLICT', currentVersion: evidence.version };
    if (auditItemId !== null && (await statusOfAudit(manager, { tenantId, auditItemId })) === AuditStatus.CLOSED) return { refused: 'AUDIT_LOCKED' };
    const before = { review: evidence.review, isDetached: false };
    const changes = change(evidence);
    if (typeof changes === 'string') return { refused: changes };
    const changed = await manager.save(Object.assign(evidence, changes));
    entry.changes({ review: { from: before.review, to: changed.review }, isDetached: { from: before.isDetached, to: changed.detachedAt !== null } });
    await announceEvidence(context, manager, changed);
    return { evidenceId };
  });
}
