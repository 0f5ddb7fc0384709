import type { ActionContext } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { type AuditToMove, moveAudit, type MoveRefusal } from '../move-audit.js';
import { noteAuditEvent } from '../note-audit-event.js';

export type AskingForAnswers = { auditId: string } | MoveRefusal;

/** Asks the partner to say itself, requirement by requirement, how it stands. */
export function askForAnswers(context: ActionContext, { answersDueOn, ...input }: AuditToMove & { answersDueOn: LocalDate }): Promise<AskingForAnswers> {
  return moveAudit(context, { ...input, action: 'askForAnswers', moves: ['ASK_PARTNER'] }, async ({ audit, to, manager, entry }) => {
    await manager.save(Object.assign(audit, { status: to, answersDueOn }));
    entry.changes({ answersDueOn: { to: answersDueOn } });
    entry.keptIn('AuditEvent', await noteAuditEvent(context, manager, { tenantId: audit.tenantId, auditId: audit.id, action: 'ANSWERS_ASKED', details: { answersDueOn } }));
    return { auditId: audit.id };
  });
}
