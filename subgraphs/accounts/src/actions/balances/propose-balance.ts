import type { EntityManager } from 'typeorm';

import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { proposed } from '@platform/kit/four-eyes/proposing.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';

import { BalanceProposal, type BalanceProposalKind } from '../../db/balances/balance-proposal.entity.js';
import { type BalancedInvoice, balanceRefusal, type BalanceRefusal } from '../../domain/billing/credit-balance.js';
import { organizationOfInvoice } from '../bank/settle-from-bank.js';
import { lockInvoice, type OpenInvoice } from '../billing/settle-invoice.js';

export interface BalanceToGiveBack {
  invoiceId: string;
  kind: BalanceProposalKind;
  /** The invoice to set it off against; null for a payout. */
  targetId: string | null;
  amountMinor: bigint;
  reason: string;
}

export type BalanceProposed = { proposal: BalanceProposal } | { refused: 'INVOICE_UNKNOWN' | 'PROPOSAL_PENDING' | BalanceRefusal };

/** Proposes to pay out what is to an organisation's credit, or to set it off against another of its invoices; an invoice has one open proposal at a time. */
export async function proposeBalance(context: ActionContext, { invoiceId, kind, targetId, amountMinor, reason }: BalanceToGiveBack): Promise<BalanceProposed> {
  const subject = { type: 'Invoice', id: invoiceId };
  const tenantId = await organizationOfInvoice(context, invoiceId);
  if (tenantId === null) return refuse(context, { action: 'proposeBalance', tenant: null, subject, reason }, { refused: 'INVOICE_UNKNOWN' });
  return perform<BalanceProposed>(context, { action: 'proposeBalance', tenant: tenantId, subject, reason }, async (manager, entry) => {
    const locked = await lockBoth(manager, { tenantId, invoiceId, targetId });
    if (locked === null) return { refused: 'INVOICE_UNKNOWN' };
    const refused = balanceRefusal({ invoice: balanced(locked.invoice), target: locked.target && balanced(locked.target), amountMinor });
    if (refused !== null) return { refused };
    const proposal = manager.create(BalanceProposal, { ...proposed(context, reason), tenantId, id: context.newId(), invoiceId, kind, targetId, amountMinor });
    const inserted = await manager.createQueryBuilder().insert().into(BalanceProposal).values(proposal).orIgnore().returning(['id']).execute();
    if ((inserted.raw as unknown[]).length === 0) return { refused: 'PROPOSAL_PENDING' };
    entry.changes({ amountMinor: { to: String(amountMinor) }, currency: { to: locked.invoice.currency }, balanceKind: { to: kind } });
    entry.keptIn('BalanceProposal', proposal.id);
    return { proposal };
  });
}

export interface LockedInvoices {
  invoice: OpenInvoice;
  target: OpenInvoice | null;
}

/** Both invoices as they stand, their organisation's receivables held; null where one is not the organisation's. */
export async function lockBoth(manager: EntityManager, { tenantId, invoiceId, targetId }: { tenantId: string; invoiceId: string; targetId: string | null }): Promise<LockedInvoices | null> {
  const invoice = await lockInvoice(manager, { tenantId, invoiceId });
  const target = targetId === null ? null : await lockInvoice(manager, { tenantId, invoiceId: targetId });
  return invoice === null || (targetId !== null && target === null) ? null : { invoice, target };
}

export function balanced({ id, currency, vatIncluded, totalMinor, settledMinor }: OpenInvoice): BalancedInvoice {
  return { id, currency, vatIncluded, openMinor: totalMinor - settledMinor };
}
