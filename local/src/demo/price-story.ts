import { importPriceList } from '@platform/accounts/actions/prices/import-price-list.js';
import { decidePriceListProposal, proposePriceList } from '@platform/accounts/actions/prices/publish-price-list.js';
import { PriceList } from '@platform/accounts/db/prices/price-list.entity.js';
import { look } from '@platform/kit/graphql/context.js';
import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';

import { asAccounts, type ContextOf, must } from './accounts-desk.js';

const countries = [
  { country: 'NO', currency: 'NOK', rate: 1_000 },
  { country: 'SE', currency: 'SEK', rate: 1_000 },
  { country: 'DE', currency: 'EUR', rate: 90, exam: '145.00' },
] as const;

const models = [['iPhone 15', 10], ['iPhone 16', 11], ['iPhone 16 Pro', 14]] as const;

/** Invented prices in the shape of real ones; exams beyond the vouchers are priced in one country alone: elsewhere they wait for a price. */
function pricesOf(rate: number, dearer: number, exam: string | null = null): string {
  const money = (units: number): string => `${Math.round(units * rate * dearer)}.00`;
  const fees = ['item,program,model,damage,amount', 'PARTICIPATION,SSA,,,0.00', 'SELF_STUDY_COURSE,SSA,,,0.00', `OTHER_DAMAGE_FEE,ERS,,,${money(1.1)}`, ...(exam === null ? [] : [`EXAM,SSA,,,${exam}`])];
  const ofModels = models.flatMap(([model, units]) => [`RETAIL_PRICE,ERS,${model},,${money(units)}`, `OUT_OF_WARRANTY_FEE,ERS,${model},SCREEN,${money(units / 3)}`, `OUT_OF_WARRANTY_FEE,ERS,${model},OTHER,${money(units / 2)}`]);
  return [...fees, ...ofModels].join('\n');
}

/** A price list of each country in force, and a dearer one of Norway that waits for a second person. */
export async function loadPriceStory({ adminUrl, today }: { adminUrl: string; today: LocalDate }): Promise<void> {
  await asAccounts({ adminUrl, today }, async (contextOf) => {
    if (await look(contextOf('program-manager', 0), (manager) => manager.existsBy(PriceList, {}))) return;
    for (const { country, currency, rate, ...more } of countries) {
      const terms = { country, currency, effectiveFrom: addDays(today, -120), vatIncluded: true };
      const proposalId = await proposed(contextOf, { ...terms, csv: pricesOf(rate, 1, 'exam' in more ? more.exam : null), daysAgo: 130 });
      must(await decidePriceListProposal(contextOf('second-program-manager', 128), { proposalId, decision: 'APPROVED', reason: 'Held line by line against the price agreement.' }));
    }
    await proposed(contextOf, { country: 'NO', currency: 'NOK', effectiveFrom: addDays(today, 30), vatIncluded: true, csv: pricesOf(1_000, 1.05), daysAgo: 2 });
  });
}

interface Draft {
  country: string;
  currency: string;
  effectiveFrom: string;
  vatIncluded: boolean;
  csv: string;
  daysAgo: number;
}

async function proposed(contextOf: ContextOf, { daysAgo, ...list }: Draft): Promise<string> {
  const context = contextOf('program-manager', daysAgo);
  const { priceListId } = must(await importPriceList(context, { ...list, idempotencyKey: `demonstration prices ${list.country} ${list.effectiveFrom}` }));
  return must(await proposePriceList(context, { priceListId, reason: 'Prices as agreed for the coming period.' })).proposalId;
}
