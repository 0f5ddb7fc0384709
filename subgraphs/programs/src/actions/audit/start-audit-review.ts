import type { ActionContext } from '@platform/kit/graphql/context.js';

import { noteAuditEvent } from './note-audit-event.js';
import { type AuditToMove, moveAudit, type MoveRefusal } from './move-audit.js';

export type StartOfReview = { auditId: string } | MoveRefusal | { refused: 'ALREADY_STARTED' };

/** Starts the review of an audit, with or without the partner’s answers, or takes over one that the partner submitted; whoever does is its auditor. */
export function startAuditReview(context: ActionContext, input: AuditToMove): Promise<StartOfReview> {
  return moveAudit<StartOfReview>(context, { ...input, action: 'startAuditReview', moves: ['START_REVIEW', 'TAKE_OVER'] }, async ({ audit, to, manager, entry }) => {
    if (audit.status === to && audit.auditorId !== null) return { refused: 'ALREADY_STARTED' };
    const { subject: auditorId, name: auditorName } = context.viewer;
    const details = { from: audit.status };
    entry.changes({ auditorId: { from: audit.auditorId, to: auditorId } });
    await manager.save(Object.assign(audit, { status: to, startedAt: audit.startedAt ?? context.now(), auditorId, auditorName }));
    entry.keptIn('AuditEvent', await noteAuditEvent(context, manager, { tenantId: audit.tenantId, auditId: audit.id, action: 'STARTED', details }));
    return { auditId: audit.id };
  });
}
