import { decideCreditProposal } from '@platform/accounts/actions/credit/decide-credit-proposal.js';
import { proposeCreditRaise } from '@platform/accounts/actions/credit/propose-credit-raise.js';
import { proposeCreditLimit } from '@platform/accounts/actions/credit/propose-credit.js';
import { reserveOrderCredit } from '@platform/accounts/actions/credit/reserve-order-credit.js';
import { postShippedOrder } from '@platform/accounts/actions/credit/settle-order-credit.js';
import { CreditLine } from '@platform/accounts/db/credit/credit-line.entity.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';

import { asAccounts, type ContextOf, must, tellAccounts } from './accounts-desk.js';
import type { DemoPartner } from './partners.js';
import { idOf } from './random.js';

/** Currency, the finance group of the country, and a limit in minor units that fits its money. */
const financeOf = {
  NO: { currency: 'NOK', group: 'Finance Nordics', unit: 50_000_00n },
  SE: { currency: 'SEK', group: 'Finance Nordics', unit: 50_000_00n },
  DE: { currency: 'EUR', group: 'Finance DACH', unit: 5_000_00n },
} as const;

interface Credits {
  adminUrl: string;
  partners: readonly DemoPartner[];
  today: LocalDate;
}

/**
 * Credit lines as two managers agreed them, orders that use a part, one line near its end with a raise for some weeks, one lowered below its
 * use, and a limit that waits for a second person. The partner whose story says that it is new has asked for none.
 */
export async function loadCreditStory({ adminUrl, partners, today }: Credits): Promise<void> {
  await asAccounts({ adminUrl, today }, async (contextOf) => {
    if (await look(contextOf('program-manager', 0), (manager) => manager.existsBy(CreditLine, { tenantId: partners[0]!.id }))) return;
    for (const partner of partners.slice(0, 20)) await agree(partner, contextOf);
    await order(partners[0]!, contextOf, today);
    for (const partner of partners.slice(1, 9)) if (partner.story.standing === 'GOOD') await order(partner, contextOf, today);
    await raise(partners[0]!, contextOf, today);
    await lower(partners[3]!, contextOf);
    await proposeLimit(partners[5]!, contextOf('second-program-manager', 1), { times: 9n, reason: 'Twice as many repairs as a year ago; the finance group has agreed by letter.' });
  });
}

const unitsOf = (index: number): bigint => BigInt(3 + (index % 5));

async function agree(partner: DemoPartner, contextOf: ContextOf): Promise<void> {
  const proposal = await proposeLimit(partner, contextOf('program-manager', 180), { times: unitsOf(partner.index), reason: 'Agreed with the finance group at admission.' });
  must(await decideCreditProposal(contextOf('second-program-manager', 178), { proposalId: proposal.id, decision: 'APPROVED', reason: 'The letter of the finance group is on file.' }));
}

async function proposeLimit(partner: DemoPartner, context: ActionContext, { times, reason }: { times: bigint; reason: string }): Promise<{ id: string }> {
  const { currency, group, unit } = financeOf[partner.country.code];
  const line = await lineOf(partner, context);
  const asked = { organizationId: partner.id, region: partner.country.code, currency, limitMinor: unit * times, agreedWith: group, reason, expectedVersion: line?.version ?? null };
  return must(await proposeCreditLimit(context, asked)).proposal;
}

function lineOf({ id: tenantId, country }: DemoPartner, context: ActionContext): Promise<CreditLine | null> {
  return look(context, (manager) => manager.findOneBy(CreditLine, { tenantId, currency: financeOf[country.code].currency }));
}

/** An order of some weeks ago, of which a part was shipped. */
async function order(partner: DemoPartner, contextOf: ContextOf, today: LocalDate): Promise<void> {
  const { currency, unit } = financeOf[partner.country.code];
  const orderId = idOf(`credit order ${partner.index}`);
  const amount = unit * unitsOf(partner.index) * 3n / 5n;
  const payload = { orderId, organizationId: partner.id, amountMinor: String(amount), currency, vatIncluded: true, program: 'AASP' as const };
  await tellAccounts(contextOf('program-manager', 9), { tenant: partner.id, at: `${addDays(today, -9)}T10:05:00Z`, payload, apply: reserveOrderCredit });
  const shipped = { orderId, organizationId: partner.id, shipmentId: idOf(`credit shipment ${partner.index}`), amountMinor: String(amount / 2n), currency };
  await tellAccounts(contextOf('program-manager', 7), { tenant: partner.id, at: `${addDays(today, -7)}T14:40:00Z`, payload: shipped, apply: postShippedOrder });
}

async function raise(partner: DemoPartner, contextOf: ContextOf, today: LocalDate): Promise<void> {
  const line = (await lineOf(partner, contextOf('program-manager', 5)))!;
  const until = new Date(`${addDays(today, 24)}T22:00:00Z`);
  const { unit } = financeOf[partner.country.code];
  const { proposal } = must(await proposeCreditRaise(contextOf('program-manager', 5), { creditLineId: line.id, raiseMinor: unit, until, reason: 'More orders than usual until the new devices have been rolled out.', expectedVersion: line.version }));
  must(await decideCreditProposal(contextOf('second-program-manager', 4), { proposalId: proposal.id, decision: 'APPROVED', reason: 'Agreed by telephone, the letter follows.' }));
}

/** Lowered below what is in use: less than nothing is available until something is paid or cancelled. */
async function lower(partner: DemoPartner, contextOf: ContextOf): Promise<void> {
  const proposal = await proposeLimit(partner, contextOf('program-manager', 3), { times: 1n, reason: 'The finance group has lowered its rating.' });
  must(await decideCreditProposal(contextOf('second-program-manager', 2), { proposalId: proposal.id, decision: 'APPROVED', reason: 'Seen in the rating report.' }));
}
