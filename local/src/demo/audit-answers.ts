import { inTransaction } from '@platform/kit/database/session.js';
import { type ActionContext, actorOf } from '@platform/kit/graphql/context.js';
import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';
import { moveCorrectiveAction } from '@platform/programs/actions/audit/corrective-actions/move-corrective-action.js';
import { requestAuditChanges } from '@platform/programs/actions/audit/request-audit-changes.js';
import { answerAuditItem } from '@platform/programs/actions/audit/self-assessment/answer-audit-item.js';
import { askForAnswers } from '@platform/programs/actions/audit/self-assessment/ask-for-answers.js';
import { submitSelfAssessment } from '@platform/programs/actions/audit/self-assessment/submit-self-assessment.js';
import { AuditItem, AuditResult } from '@platform/programs/db/audit/audit-item.entity.js';
import { CorrectiveAction } from '@platform/programs/db/audit/corrective-actions/corrective-action.entity.js';
import { Audit } from '@platform/programs/db/audit/audit.entity.js';

import type { DemoPartner } from './partners.js';

interface Asking {
  partner: DemoPartner;
  auditId: string;
  answersDueOn: LocalDate;
  /** How much of it the partner has answered, from 0 to 1; all of it is also submitted. */
  share: number;
}

/** The partner as somebody who answers for it. */
export function ofPartner(context: ActionContext, { id }: DemoPartner): ActionContext {
  return { ...context, viewer: { subject: `head-of-service-${id}`, name: 'Head of service', roles: ['PARTNER_ADMIN'], tenant: id, scope: 'tenant' } };
}

/** Asks the partner to assess itself, and lets it answer. */
export async function askAndAnswer(context: ActionContext, { partner, auditId, answersDueOn, share }: Asking): Promise<void> {
  must(await askForAnswers(context, { auditId, expectedVersion: await versionOf(context, auditId), answersDueOn }));
  const items = await inTransaction(context.dataSource, actorOf(context), (manager) => manager.find(AuditItem, { where: { auditId }, order: { position: 'ASC' } }));
  const answering = ofPartner(context, partner);
  for (const [index, { id: itemId }] of items.slice(0, Math.ceil(items.length * share)).entries()) {
    const isPartly = index === 3;
    const text = isPartly ? 'The reception is being rebuilt and finished within the month.' : null;
    must(await answerAuditItem(answering, { itemId, expectedVersion: 0, claim: isPartly ? AuditResult.PARTIALLY_COMPLIANT : AuditResult.COMPLIANT, text }));
  }
  if (share === 1) must(await submitSelfAssessment(answering, { auditId, expectedVersion: await versionOf(context, auditId) }));
}

export async function sendBack(context: ActionContext, auditId: string): Promise<void> {
  must(await requestAuditChanges(context, { auditId, expectedVersion: await versionOf(context, auditId), reason: 'Pictures of the workshop are missing.', items: [] }));
}

/** What became of what a closed audit ordered: verified, reported, rejected, or nothing, and then it is overdue. */
export async function followUp(at: (day: LocalDate) => ActionContext, { partner, auditId, today }: { partner: DemoPartner; auditId: string; today: LocalDate }): Promise<void> {
  const story = partner.index % 8;
  if (story === 6) return;
  const actions = await inTransaction(at(today).dataSource, actorOf(at(today)), (manager) => manager.findBy(CorrectiveAction, { auditId }));
  const reportedOn = addDays(today, story === 0 ? -200 : -5);
  for (const { id: actionId } of actions) {
    must(await moveCorrectiveAction(ofPartner(at(reportedOn), partner), 'REPORT_DONE', { actionId, expectedVersion: 1, note: 'Done as agreed.' }));
    if (story === 0) must(await moveCorrectiveAction(at(addDays(reportedOn, 9)), 'VERIFY', { actionId, expectedVersion: 2, note: 'Seen on the spot.' }));
    if (story === 4) must(await moveCorrectiveAction(at(addDays(reportedOn, 2)), 'REJECT', { actionId, expectedVersion: 2, note: 'The picture shows the state of before.' }));
  }
}

async function versionOf(context: ActionContext, auditId: string): Promise<number> {
  const { version } = await inTransaction(context.dataSource, actorOf(context), (manager) => manager.findOneByOrFail(Audit, { id: auditId }));
  return version;
}

function must(answer: object): void {
  if ('refused' in answer) throw new Error(`The demonstration’s audits do not follow the rules: ${JSON.stringify(answer)}`);
}
