import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import { Audit } from '../../../db/audit/audit.entity.js';
import { AuditAnswer } from '../../../db/audit/audit-answer.entity.js';
import { AuditItem } from '../../../db/audit/audit-item.entity.js';
import { AuditStatus, takesAnswers } from '../../../domain/audit/audit-moves.js';
import { noteAuditEvent } from '../note-audit-event.js';

export interface AnswerToGive extends Pick<AuditAnswer, 'claim' | 'text'> {
  itemId: string;
  /** The version of the answer the caller has read; 0 where there was none. */
  expectedVersion: number;
}

export type Answering =
  | { itemId: string }
  | { refused: 'ITEM_UNKNOWN' | 'AUDIT_LOCKED' | 'NOT_ASKED' | 'TEXT_MISSING' }
  | { refused: 'VERSION_CONFLICT'; currentVersion: number };

/** Says in the partner’s own words how it stands with one requirement, in place of what it said before; the history keeps both. */
export async function answerAuditItem(context: ActionContext, input: AnswerToGive): Promise<Answering> {
  const known = await look(context, (manager) => manager.findOneBy(AuditItem, { id: input.itemId }));
  if (known === null) return refuse(context, { action: 'answerAuditItem', tenant: null, subject: { type: 'AuditItem', id: input.itemId } }, { refused: 'ITEM_UNKNOWN' });
  const { tenantId, auditId } = known;
  const deed = { action: 'answerAuditItem', tenant: tenantId, subject: { type: 'Audit', id: auditId } };
  return perform<Answering>(context, deed, (manager, entry) => answer(context, { ...input, auditId }, { manager, entry }));
}

interface Writing {
  manager: EntityManager;
  entry: Entry;
}

async function answer(context: ActionContext, { auditId, itemId, expectedVersion, claim, text }: AnswerToGive & { auditId: string }, { manager, entry }: Writing): Promise<Answering> {
  entry.changes({ itemId: { to: itemId } });
  // Many may answer at once, but none while the answers are being submitted.
  const audit = await manager.findOneOrFail(Audit, { where: { id: auditId }, lock: { mode: 'pessimistic_read' } });
  if (audit.status === AuditStatus.CLOSED) return { refused: 'AUDIT_LOCKED' };
  if (!takesAnswers(audit.status)) return { refused: 'NOT_ASKED' };
  // The item stands for its answer, which may not be there yet.
  await manager.findOneOrFail(AuditItem, { where: { id: itemId }, lock: { mode: 'pessimistic_write' } });
  const before = await manager.findOneBy(AuditAnswer, { tenantId: audit.tenantId, itemId });
  const currentVersion = before?.version ?? 0;
  if (currentVersion !== expectedVersion) return { refused: 'VERSION_CONFLICT', currentVersion };
  if (claim !== 'COMPLIANT' && text === null) return { refused: 'TEXT_MISSING' };
  const { subject: answeredBy, name: answeredByName } = context.viewer;
  const given = { claim, text, answeredAt: context.now(), answeredBy, answeredByName };
  const kept = before === null ? manager.create(AuditAnswer, { tenantId: audit.tenantId, itemId, auditId, ...given }) : Object.assign(before, given);
  const details = { before: before === null ? null : { claim: before.claim, text: before.text }, after: { claim, text } };
  await manager.save(kept);
  entry.changes({ claim: { from: details.before?.claim ?? null, to: claim } });
  entry.keptIn('AuditEvent', await noteAuditEvent(context, manager, { tenantId: audit.tenantId, auditId, itemId, action: 'ANSWERED', details }));
  return { itemId };
}
