import { decideBalanceProposal } from '@platform/accounts/actions/balances/decide-balance-proposal.js';
import { proposeBalance } from '@platform/accounts/actions/balances/propose-balance.js';
import { chargeLateReturn } from '@platform/accounts/actions/billing/charge-events.js';
import { giveBackReturnCharge } from '@platform/accounts/actions/billing/excuse-return.js';
import { issueInvoices } from '@platform/accounts/actions/billing/issue-invoices.js';
import { derivedId } from '@platform/accounts/actions/derived-id.js';
import { look } from '@platform/kit/graphql/context.js';
import { addDays, daysBetween, type LocalDate } from '@platform/kit/pure/local-date.js';

import { type ContextOf, must, tellAccounts } from './accounts-desk.js';
import { type Issued, sendBankFile } from './bank-file-story.js';
import type { DemoPartner } from './partners.js';
import { idOf } from './random.js';

interface Story {
  contextOf: ContextOf;
  today: LocalDate;
  /** The first day of the month that is stated next: all of this happened in it. */
  month: LocalDate;
}

interface Billed extends Issued {
  id: string;
}

/**
 * Late returns that were paid and excused afterwards: one partner's amount was set off against its next invoice, which its statement shows; another's waits for a
 * second manager to have it paid out; a third's for anybody to give it back.
 */
export async function loadBalanceStory(story: Story, [settled, asking, waiting]: readonly DemoPartner[]): Promise<void> {
  if (settled === undefined || asking === undefined || waiting === undefined) return;
  const { contextOf } = story;
  const first = await excusedAfterPayment(story, settled);
  const asked = await excusedAfterPayment(story, asking);
  await excusedAfterPayment(story, waiting);
  const next = await bill(story, settled, { what: 'next', day: 16 });
  const amountMinor = lower(first.chargeMinor, BigInt(next.totalMinor));
  const { proposal } = must(await proposeBalance(contextOf('program-manager', daysAgo(story, 18)), { invoiceId: first.id, kind: 'SET_OFF', targetId: next.id, amountMinor, reason: 'The partner asked for it by letter.' }));
  must(await decideBalanceProposal(contextOf('second-program-manager', daysAgo(story, 19)), { proposalId: proposal.id, decision: 'APPROVED', reason: 'The letter is on file.' }));
  must(await proposeBalance(contextOf('program-manager', 2), { invoiceId: asked.id, kind: 'PAYOUT', targetId: null, amountMinor: asked.chargeMinor, reason: 'Nothing more will be billed to them this quarter.' }));
}

/** A late return is billed, paid, and then excused: its amount is to the partner's credit. */
async function excusedAfterPayment(story: Story, partner: DemoPartner): Promise<{ id: string; chargeMinor: bigint }> {
  const { contextOf, month } = story;
  const invoice = await bill(story, partner, { what: 'excused', day: 5 });
  const paidAgo = daysAgo(story, 9);
  await sendBankFile(contextOf, { fileName: `payment-${invoice.reference}.xml`, bookedOn: addDays(month, 7), daysAgo: paidAgo, entries: [{ amountMinor: BigInt(invoice.totalMinor), currency: invoice.currency, words: invoice.reference }] });
  const doer = contextOf('program-manager', daysAgo(story, 12));
  const returnId = returnOf(partner, 'excused');
  const given = { tenantId: partner.id, returnId, kind: 'LATE_RETURN', action: 'creditExcusedReturn', creditNoteId: derivedId('excused-return', returnId), reason: 'The late return was excused.' } as const;
  await tellAccounts(doer, { tenant: partner.id, at: doer.now().toISOString(), payload: {}, apply: (_, manager) => giveBackReturnCharge(manager, doer, given) });
  return { id: invoice.id, chargeMinor: chargeOf(partner).minor };
}

/** Charges a late return and bills it with whatever else is to be billed; answers its invoice. */
async function bill(story: Story, partner: DemoPartner, { what, day }: { what: string; day: number }): Promise<Billed> {
  const { contextOf, month } = story;
  const { minor, currency } = chargeOf(partner);
  const dueOn = addDays(month, day - 2);
  const payload = { returnId: returnOf(partner, what), organizationId: partner.id, dueOn, chargeMinor: String(minor), currency, vatIncluded: true };
  await tellAccounts(contextOf('program-manager', daysAgo(story, day)), { tenant: partner.id, at: `${dueOn}T22:00:00Z`, payload, apply: chargeLateReturn });
  const context = contextOf('program-manager', daysAgo(story, day));
  const { invoiceIds } = must(await issueInvoices(context, { organizationId: partner.id, until: addDays(month, day - 1), idempotencyKey: `demonstration balance ${partner.index} ${what}` }));
  const [invoice] = await look(context, (manager) =>
    manager.query<Billed[]>(`select i.id, i.reference, i.currency, i.total_minor::text as "totalMinor" from invoice i join charge c on c.tenant_id = i.tenant_id and c.invoice_id = i.id where i.id = any($1) and c.subject_id = $2`, [invoiceIds, payload.returnId]),
  );
  return invoice!;
}

function chargeOf({ country: { code }, index }: DemoPartner): { minor: bigint; currency: string } {
  return { minor: BigInt((code === 'DE' ? 64_00 : 690_00) + index * 1_00), currency: code === 'NO' ? 'NOK' : code === 'SE' ? 'SEK' : 'EUR' };
}

const returnOf = ({ index }: DemoPartner, what: string): string => idOf(`return of a balance ${index} ${what}`);
const daysAgo = ({ month, today }: Story, day: number): number => daysBetween(addDays(month, day - 1), today);
const lower = (one: bigint, other: bigint): bigint => (one < other ? one : other);
