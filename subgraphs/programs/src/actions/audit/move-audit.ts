import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import { Audit } from '../../db/audit/audit.entity.js';
import { type AuditMove, AuditStatus, auditStatusAfter } from '../../domain/audit/audit-moves.js';

export interface AuditToMove {
  auditId: string;
  /** The version the caller has read. */
  expectedVersion: number;
}

export type MoveRefusal =
  | { refused: 'AUDIT_UNKNOWN' | 'AUDIT_LOCKED' }
  | { refused: 'MOVE_NOT_OPEN'; status: AuditStatus }
  | { refused: 'VERSION_CONFLICT'; currentVersion: number };

export interface Moving {
  audit: Audit;
  /** Where the move leads. */
  to: AuditStatus;
  manager: EntityManager;
  entry: Entry;
}

interface Move extends AuditToMove {
  /** The action's name, as the mutation's. */
  action: string;
  /** The first of these that is open from where the audit stands. */
  moves: readonly AuditMove[];
  reason?: string;
}

/** Moves an audit as the table of moves allows, in one transaction: `work` saves it, or refuses for a reason of its own. */
export async function moveAudit<Answer extends object>(
  context: ActionContext,
  { auditId, expectedVersion, action, moves, reason }: Move,
  work: (moving: Moving) => Promise<Answer>,
): Promise<Answer | MoveRefusal> {
  const known = await look(context, (manager) => manager.findOneBy(Audit, { id: auditId }));
  const deed = { action, tenant: known?.tenantId ?? null, subject: { type: 'Audit', id: auditId }, reason: reason ?? null };
  if (known === null) return refuse(context, deed, { refused: 'AUDIT_UNKNOWN' });
  return perform<Answer | MoveRefusal>(context, deed, async (manager, entry) => {
    const audit = await manager.findOneOrFail(Audit, { where: { id: auditId }, lock: { mode: 'pessimistic_write' } });
    if (audit.status === AuditStatus.CLOSED && !moves.includes('REOPEN')) return { refused: 'AUDIT_LOCKED' };
    if (audit.version !== expectedVersion) return { refused: 'VERSION_CONFLICT', currentVersion: audit.version };
    const to = moves.map((move) => auditStatusAfter(move, audit.status)).find((status) => status !== null);
    if (to === undefined) return { refused: 'MOVE_NOT_OPEN', status: audit.status };
    const from = audit.status;
    const answer = await work({ audit, to, manager, entry });
    if (!('refused' in answer)) entry.changes({ status: { from, to } });
    return answer;
  });
}
