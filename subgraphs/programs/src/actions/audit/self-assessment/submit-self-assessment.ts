import type { ActionContext } from '@platform/kit/graphql/context.js';

import { type AuditToMove, moveAudit, type MoveRefusal } from '../move-audit.js';
import { noteAuditEvent } from '../note-audit-event.js';

export type SubmittingOfAnswers = { auditId: string } | MoveRefusal | { refused: 'ITEMS_NOT_ANSWERED'; itemIds: string[] };

const unanswered = `select i.id from audit_item i where i.tenant_id = $1 and i.audit_id = $2
  and not exists (select 1 from audit_answer n where n.tenant_id = i.tenant_id and n.item_id = i.id) order by i.position`;

/** Hands the partner’s answers over for review, when every requirement has one. */
export function submitSelfAssessment(context: ActionContext, input: AuditToMove): Promise<SubmittingOfAnswers> {
  return moveAudit<SubmittingOfAnswers>(context, { ...input, action: 'submitSelfAssessment', moves: ['SUBMIT_SELF_ASSESSMENT'] }, async ({ audit, to, manager, entry }) => {
    const left = await manager.query<{ id: string }[]>(unanswered, [audit.tenantId, audit.id]);
    if (left.length > 0) return { refused: 'ITEMS_NOT_ANSWERED', itemIds: left.map(({ id }) => id) };
    const { name: submittedByName } = context.viewer;
    const now = context.now();
    const details = { from: audit.status };
    await manager.save(Object.assign(audit, { status: to, submittedAt: now, submittedByName, startedAt: audit.startedAt ?? now }));
    entry.keptIn('AuditEvent', await noteAuditEvent(context, manager, { tenantId: audit.tenantId, auditId: audit.id, action: 'ANSWERS_SUBMITTED', details }));
    return { auditId: audit.id };
  });
}
