import { perform } from '@platform/kit/audit-trail/perform.js';
import { platformTenant } from '@platform/kit/bus/event.js';
import { decide, proposed } from '@platform/kit/four-eyes/proposing.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import type { DecisionRefusal, ProposalDecision } from '@platform/kit/pure/four-eyes.js';

import { PriceList, PriceListProposal } from '../../db/prices/price-list.entity.js';

export type ProposedPrices = { proposalId: string } | { refused: 'PRICE_LIST_UNKNOWN' | 'PUBLISHED_ALREADY' | 'PROPOSAL_PENDING' };

/** Proposes to publish a draft, for a second manager to decide. */
export function proposePriceList(context: ActionContext, { priceListId, reason }: { priceListId: string; reason: string }): Promise<ProposedPrices> {
  const deed = { action: 'proposePriceList', tenant: platformTenant, subject: { type: 'PriceList', id: priceListId }, reason };
  return perform<ProposedPrices>(context, deed, async (manager, entry) => {
    const list = await manager.findOneBy(PriceList, { tenantId: platformTenant, id: priceListId });
    if (list === null) return { refused: 'PRICE_LIST_UNKNOWN' };
    if (list.status === 'PUBLISHED') return { refused: 'PUBLISHED_ALREADY' };
    const proposal = manager.create(PriceListProposal, { ...proposed(context, reason), tenantId: platformTenant, id: context.newId(), priceListId });
    const inserted = await manager.createQueryBuilder().insert().into(PriceListProposal).values(proposal).orIgnore().returning(['id']).execute();
    if ((inserted.raw as unknown[]).length === 0) return { refused: 'PROPOSAL_PENDING' };
    entry.keptIn('PriceListProposal', proposal.id);
    return { proposalId: proposal.id };
  });
}

export interface PriceListDecision {
  proposalId: string;
  decision: ProposalDecision;
  reason: string;
}

export type DecidedPrices = { proposalId: string } | { refused: 'PROPOSAL_UNKNOWN' | 'PROPOSAL_OUTDATED' | DecisionRefusal };

/** Decides whether a draft is published; an approved one is in force from its day on, and never changes. */
export function decidePriceListProposal(context: ActionContext, { proposalId, decision, reason }: PriceListDecision): Promise<DecidedPrices> {
  const deed = { action: 'decidePriceListProposal', tenant: platformTenant, subject: { type: 'PriceListProposal', id: proposalId }, reason };
  return perform<DecidedPrices>(context, deed, async (manager, entry) => {
    await manager.query(`select pg_advisory_xact_lock(hashtext('accounts.price_list'))`);
    const proposal = await manager.findOneBy(PriceListProposal, { tenantId: platformTenant, id: proposalId });
    if (proposal === null) return { refused: 'PROPOSAL_UNKNOWN' };
    const refused = decide(context, proposal, { decision, reason });
    if (refused !== null) return { refused };
    const list = await manager.findOneByOrFail(PriceList, { tenantId: platformTenant, id: proposal.priceListId });
    const { country, effectiveFrom, listVersion } = list;
    const isTaken = await manager.existsBy(PriceList, { tenantId: platformTenant, country, effectiveFrom, status: 'PUBLISHED' });
    if (decision === 'APPROVED' && (list.status === 'PUBLISHED' || isTaken)) return { refused: 'PROPOSAL_OUTDATED' };
    await manager.save(proposal);
    if (decision === 'APPROVED') await manager.update(PriceList, { tenantId: platformTenant, id: list.id }, { status: 'PUBLISHED', publishedAt: context.now() });
    entry.isAbout({ type: 'PriceList', id: list.id });
    entry.changes({ decision: { to: decision }, country: { to: country }, listVersion: { to: listVersion }, ...(decision === 'APPROVED' && { effectiveFrom: { to: effectiveFrom } }) });
    entry.keptIn('PriceListProposal', proposalId);
    return { proposalId };
  });
}
