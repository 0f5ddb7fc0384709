import { chargeLateReturn } from '@platform/accounts/actions/billing/charge-events.js';
import { dunOverdue } from '@platform/accounts/actions/billing/dun-overdue.js';
import { issueInvoices } from '@platform/accounts/actions/billing/issue-invoices.js';
import { issueStatements } from '@platform/accounts/actions/billing/issue-statements.js';
import { look } from '@platform/kit/graphql/context.js';
import { addDays, type LocalDate, parseLocalDate } from '@platform/kit/pure/local-date.js';

import { asAccounts, type ContextOf, tellAccounts } from './accounts-desk.js';
import { loadBalanceStory } from './balance-story.js';
import { type Issued, loadBankFile } from './bank-file-story.js';
import type { DemoPartner } from './partners.js';
import { idOf } from './random.js';

interface Billing {
  adminUrl: string;
  partners: readonly DemoPartner[];
  today: LocalDate;
}

/**
 * What partners were billed: parts that were shipped, a part that came back too late, one invoice that is paid, one paid in part, some that are
 * overdue and were reminded of, a payment that names nothing, and last month's statements.
 */
export async function loadBillingStory({ adminUrl, partners, today }: Billing): Promise<void> {
  await asAccounts({ adminUrl, today }, async (contextOf) => {
    const isThere = await look(contextOf('program-manager', 0), (manager) => manager.query<unknown[]>('select 1 from invoice limit 1'));
    if (isThere.length > 0) return;
    const billed = partners.slice(0, 9).filter(({ story }) => story.standing === 'GOOD');
    for (const partner of billed) await lateReturn(partner, contextOf, today);
    // Dunned as of its day, before a service that is running does so as of today.
    for (const partner of billed) {
      await bill(partner, contextOf, 46);
      await dun(contextOf, addDays(today, -12));
    }
    await loadBankFile(contextOf, { issued: await issuedSoFar(contextOf), today });
    await loadBalanceStory({ contextOf, today, month: monthBefore(today) }, billed.slice(2));
    for (const partner of billed) await issueStatements(contextOf('program-manager', 0), { organizationId: partner.id, month: monthBefore(today) });
    for (const partner of billed) await bill(partner, contextOf, 0);
    // What is still open has come to its last notice.
    await dun(contextOf, addDays(today, -1));
  });
}

async function dun(contextOf: ContextOf, on: LocalDate): Promise<void> {
  const { dataSource, bus } = contextOf('program-manager', 0);
  await dunOverdue({ dataSource, bus, now: () => new Date(`${on}T06:00:00Z`) });
}

async function lateReturn(partner: DemoPartner, contextOf: ContextOf, today: LocalDate): Promise<void> {
  const { country: { code }, id, index } = partner;
  const charge = { chargeMinor: String((code === 'DE' ? 90_00 : 950_00) * (1 + (index % 3))), currency: code === 'NO' ? 'NOK' : code === 'SE' ? 'SEK' : 'EUR', vatIncluded: true };
  const dueOn = addDays(today, -50);
  const payload = { returnId: idOf(`billed return ${index}`), organizationId: id, dueOn, ...charge };
  await tellAccounts(contextOf('program-manager', 48), { tenant: id, at: `${dueOn}T22:00:00Z`, payload, apply: chargeLateReturn });
}

async function bill({ id, index }: DemoPartner, contextOf: ContextOf, daysAgo: number): Promise<void> {
  const context = contextOf('program-manager', daysAgo);
  await issueInvoices(context, { organizationId: id, until: context.now().toISOString().slice(0, 10), idempotencyKey: `demonstration invoices ${index} ${daysAgo}` });
}

function issuedSoFar(contextOf: ContextOf): Promise<Issued[]> {
  return look(contextOf('program-manager', 0), (manager) => manager.query<Issued[]>('select reference, currency, total_minor::text as "totalMinor" from invoice order by reference'));
}

function monthBefore(today: LocalDate): LocalDate {
  return parseLocalDate(`${addDays(parseLocalDate(`${today.slice(0, 8)}01`), -1).slice(0, 8)}01`);
}
