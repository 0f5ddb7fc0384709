import { perform } from '@platform/kit/audit-trail/perform.js';
import { platformTenant } from '@platform/kit/bus/event.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';

import { RuleSetDraft, RuleSetDraftStatus } from '../../db/rule-sets/rule-set-draft.entity.js';

export type DiscardingOfDraft = { draftId: string } | { refused: 'DRAFT_UNKNOWN' | 'NOT_A_DRAFT' };

/** Gives a draft up; it stays on record. */
export function discardRuleSetDraft(context: ActionContext, draftId: string): Promise<DiscardingOfDraft> {
  const deed = { action: 'discardRuleSetDraft', tenant: platformTenant, subject: { type: 'RuleSetDraft', id: draftId } };
  return perform<DiscardingOfDraft>(context, deed, async (manager, entry) => {
    const draft = await manager.findOne(RuleSetDraft, { where: { tenantId: platformTenant, id: draftId }, lock: { mode: 'pessimistic_write' } });
    if (draft === null) return { refused: 'DRAFT_UNKNOWN' };
    if (draft.status !== RuleSetDraftStatus.DRAFT) return { refused: 'NOT_A_DRAFT' };
    await manager.save(Object.assign(draft, { status: RuleSetDraftStatus.DISCARDED, updatedAt: context.now(), updatedByName: context.viewer.name }));
    entry.changes({ status: { from: 'DRAFT', to: 'DISCARDED' } });
    return { draftId };
  });
}
