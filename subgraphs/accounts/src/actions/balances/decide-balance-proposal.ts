import type { EntityManager } from 'typeorm';

import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { decide } from '@platform/kit/four-eyes/proposing.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import type { DecisionRefusal, ProposalDecision } from '@platform/kit/pure/four-eyes.js';

import { BalanceProposal } from '../../db/balances/balance-proposal.entity.js';
import { balanceRefusal } from '../../domain/billing/credit-balance.js';
import { settleInvoice } from '../billing/settle-invoice.js';
import { balanced, lockBoth, type LockedInvoices } from './propose-balance.js';

export interface BalanceDecision {
  proposalId: string;
  decision: ProposalDecision;
  reason: string;
}

export type BalanceDecided = { proposal: BalanceProposal } | { refused: 'PROPOSAL_UNKNOWN' | 'PROPOSAL_OUTDATED' | DecisionRefusal };

/** Decides whether a balance is given back; an approved one is booked with the same transaction, and only while as much is still to the organisation's credit. */
export async function decideBalanceProposal(context: ActionContext, { proposalId, decision, reason }: BalanceDecision): Promise<BalanceDecided> {
  const action = 'decideBalanceProposal';
  const known = await look(context, (manager) => manager.findOneBy(BalanceProposal, { id: proposalId }));
  if (known === null) return refuse(context, { action, tenant: null, subject: { type: 'BalanceProposal', id: proposalId }, reason }, { refused: 'PROPOSAL_UNKNOWN' });
  const { tenantId, invoiceId, targetId } = known;
  return perform<BalanceDecided>(context, { action, tenant: tenantId, subject: { type: 'Invoice', id: invoiceId }, reason }, async (manager, entry) => {
    // The receivables first: two who decide at once wait for each other.
    const locked = (await lockBoth(manager, { tenantId, invoiceId, targetId }))!;
    const proposal = await manager.findOneByOrFail(BalanceProposal, { tenantId, id: proposalId });
    const isApproved = decision === 'APPROVED';
    const isOutdated = isApproved && balanceRefusal({ invoice: balanced(locked.invoice), target: locked.target && balanced(locked.target), amountMinor: proposal.amountMinor }) !== null;
    const refused = decide(context, proposal, { decision, reason }) ?? (isOutdated ? 'PROPOSAL_OUTDATED' : null);
    entry.changes({ proposalId: { to: proposal.id } });
    if (refused !== null) return { refused };
    entry.changes({ decision: { to: decision } });
    entry.keptIn('BalanceProposal', proposal.id);
    await manager.save(proposal);
    if (!isApproved) return { proposal };
    await carryOut(context, manager, { proposal, locked });
    entry.changes({ amountMinor: { to: String(proposal.amountMinor) }, currency: { to: locked.invoice.currency }, balanceKind: { to: proposal.kind } });
    return { proposal };
  });
}

/** A payout leaves the ledger's cash; a set-off moves what is owed from one invoice to the other within the same account. */
async function carryOut(context: ActionContext, manager: EntityManager, { proposal: { id: proposalId, kind, amountMinor }, locked: { invoice, target } }: { proposal: BalanceProposal; locked: LockedInvoices }): Promise<void> {
  const settlement = { kind, number: null, reason: null, bankEntryId: null, proposalId } as const;
  await settleInvoice(manager, context, { invoice, settlement: { ...settlement, id: context.newId(), amountMinor: -amountMinor } });
  if (target !== null) await settleInvoice(manager, context, { invoice: target, settlement: { ...settlement, id: context.newId(), amountMinor } });
}
