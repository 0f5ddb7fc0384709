import { decideHoldProposal } from '@platform/accounts/actions/holds/decide-hold-proposal.js';
import { type ExpressInspected, noteInspected, noteReceived, noteShipped } from '@platform/accounts/actions/holds/note-express.js';
import { proposeHoldRuling } from '@platform/accounts/actions/holds/propose-hold-ruling.js';
import { requestHold } from '@platform/accounts/actions/holds/request-hold.js';
import { CardHold } from '@platform/accounts/db/holds/card-hold.entity.js';
import { look } from '@platform/kit/graphql/context.js';
import { dueDate } from '@platform/kit/pure/business-calendar/due-date.js';
import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';

import { asAccounts, must, tellAccounts } from '../accounts-desk.js';
import type { DemoPartner } from '../partners.js';
import { idOf } from '../random.js';
import { DemoHoldDesk } from './hold-desk.js';
import { furtherHolds, type HoldStory, requestedHolds } from './hold-stories.js';
import { inOneTransaction } from './one-transaction.js';

interface Holds {
  adminUrl: string;
  partners: readonly DemoPartner[];
  today: LocalDate;
  /** Where the platform's card simulator keeps payments; without it there are no holds, for nobody would know their authorisations. */
  paymentsFile: string | null;
}

interface Step {
  at: Date;
  take: (desk: DemoHoldDesk) => Promise<void>;
}

export const instantOf = (today: LocalDate, daysAgo: number, hour: number): Date => new Date(`${addDays(today, -daysAgo)}T${String(hour).padStart(2, '0')}:12:00Z`);

/**
 * Holds in each of their main states, as weeks of the platform's own work have left them: asked of a card over the provider's HTTP, renewed
 * before they ended, freed, charged by the inspection, disputed, given back by two people, and waiting for a person.
 */
export async function loadHoldStory({ adminUrl, partners, today, paymentsFile: file }: Holds): Promise<void> {
  if (file === null) return;
  const partner = partners[0]!;
  await asAccounts({ adminUrl, today }, async (contextOf) => {
    const context = contextOf('program-manager', 0);
    if (await look(context, (manager) => manager.existsBy(CardHold, { tenantId: partner.id }))) return;
    await inOneTransaction(context.dataSource, (dataSource) =>
      DemoHoldDesk.at(contextOf, { dataSource, file }, async (desk) => {
        await liveThrough(desk, [...requestedHolds, ...furtherHolds].flatMap((story) => stepsOf(story, partner, today)), today);
        await desk.keepToOneself();
      }),
    );
  });
}

/** Day after day: what happens at its instant, and each morning what is due by itself. */
async function liveThrough(desk: DemoHoldDesk, steps: readonly Step[], today: LocalDate): Promise<void> {
  const mornings = Array.from({ length: 46 }, (_, day): Step => ({ at: instantOf(today, 45 - day, 5), take: () => Promise.resolve() }));
  const inOrder = [...steps, ...mornings].sort((one, other) => one.at.getTime() - other.at.getTime());
  for (const { at, take } of inOrder) {
    desk.setClock(at);
    await take(desk);
    await desk.work();
  }
}

function stepsOf(story: HoldStory, partner: DemoPartner, today: LocalDate): Step[] {
  const { request, customer, product, requestedDaysAgo, card, shippedDaysAgo, receivedDaysAgo, inspectedDaysAgo, found, ending } = story;
  const requestId = idOf(request);
  const organizationId = partner.id;
  const of = { requestId, organizationId };
  const tell = <Payload extends object>(desk: DemoHoldDesk, payload: Payload, apply: Parameters<typeof tellAccounts<Payload>>[1]['apply']) => tellAccounts(desk.as('program-manager'), { tenant: organizationId, at: desk.now().toISOString(), payload, apply });
  const email = `${customer.toLowerCase().replaceAll('ø', 'o').replaceAll('å', 'a').replaceAll(' ', '.')}@example.org`;
  const requestedAt = instantOf(today, requestedDaysAgo, requestedDaysAgo === 0 ? 4 : 9);
  const steps: Step[] = [{ at: requestedAt, take: (desk) => tell(desk, { ...of, customer: { name: customer, email, locale: 'nb' as const }, deviceModel: product, productName: product, country: partner.country.code }, requestHold) }];
  if (card !== null) steps.push({ at: new Date(requestedAt.getTime() + 20 * 60_000), take: (desk) => desk.enterCard(requestId, card, { isConfirmed: story.isNotConfirmed !== true }) });
  if (shippedDaysAgo !== undefined) {
    const shippedAt = instantOf(today, shippedDaysAgo, 12);
    const { timeZone } = partner.country;
    const place = furtherHolds.indexOf(story);
    const travelling = place < 0 ? {} : { carrier: 'GLS', trackingNumber: `5034800${1_000 + place}` };
    const { dueOn, calendarVersion } = dueDate({ openedAt: shippedAt, timeZone, region: partner.locations[0]!.region, businessDays: 10 });
    steps.push({ at: shippedAt, take: (desk) => tell(desk, { ...of, shippedAt: shippedAt.toISOString(), ...travelling, returnDueOn: dueOn, timeZone, calendarVersion }, (event, manager) => noteShipped(event, manager, desk.now)) });
  }
  if (receivedDaysAgo !== undefined) {
    const receivedAt = instantOf(today, receivedDaysAgo, 10);
    steps.push({ at: receivedAt, take: (desk) => tell(desk, { ...of, receivedAt: receivedAt.toISOString() }, (event, manager) => noteReceived(event, manager, desk.now)) });
  }
  if (inspectedDaysAgo !== undefined && found !== undefined) {
    const inspectedAt = instantOf(today, inspectedDaysAgo, 13);
    const payload = { ...of, ...found, inspectedAt: inspectedAt.toISOString() } as ExpressInspected;
    steps.push({ at: inspectedAt, take: (desk) => tell(desk, payload, (event, manager) => noteInspected(event, manager, desk.now)) });
  }
  return ending === undefined ? steps : [...steps, ...endingOf(requestId, { ending, inspectedDaysAgo: inspectedDaysAgo ?? 0, today })];
}

function endingOf(requestId: string, { ending, inspectedDaysAgo, today }: { ending: NonNullable<HoldStory['ending']>; inspectedDaysAgo: number; today: LocalDate }): Step[] {
  switch (ending) {
    case 'DISPUTE':
      return [{ at: instantOf(today, inspectedDaysAgo - 5, 15), take: (desk) => desk.dispute(requestId) }];
    case 'PROPOSE_RELEASE':
      return [{ at: instantOf(today, 0, 5), take: async (desk) => void (await propose(desk, requestId, 'The carrier’s tracking shows that the parcel lay at its terminal for days.')) }];
    case 'REFUND':
      return [{ at: instantOf(today, inspectedDaysAgo - 3, 8), take: (desk) => refund(desk, requestId) }];
  }
}

async function propose(desk: DemoHoldDesk, requestId: string, reason: string): Promise<string> {
  const hold = await desk.holdOf(requestId);
  const isRefund = hold.state === 'CAPTURED';
  return must(await proposeHoldRuling(desk.as('program-manager'), { holdId: hold.id, ruling: isRefund ? 'REFUND' : 'RELEASE', amountMinor: isRefund ? hold.settleMinor : null, reason, expectedVersion: hold.version })).proposal.id;
}

async function refund(desk: DemoHoldDesk, requestId: string): Promise<void> {
  const proposalId = await propose(desk, requestId, 'The damage was there before: the repair shop has confirmed it.');
  must(await decideHoldProposal(desk.as('second-program-manager'), { proposalId, decision: 'APPROVED', reason: 'I have read the letter of the repair shop.', idempotencyKey: `demonstration refund ${requestId}` }));
}
