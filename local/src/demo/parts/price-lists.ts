import { look } from '@platform/kit/graphql/context.js';
import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';
import { decidePartPrices } from '@platform/repairs/actions/parts/decide-part-prices.js';
import { importPartPrices } from '@platform/repairs/actions/parts/import-part-prices.js';
import { PartPriceList } from '@platform/repairs/db/parts/prices/part-price-list.entity.js';

import { must } from '../accounts-desk.js';
import { demoCatalogue } from './catalogue.js';
import { asRepairs, type RepairsDesk } from './repairs-desk.js';

/** Prices of all parts whose description holds the word, dearer or cheaper by a share. */
function pricesOf(word: string, share: number): string {
  const parts = demoCatalogue().filter(({ description, substitute }) => substitute === null && description.en.includes(word));
  const rows = parts.flatMap(({ number, stockPrice, exchangePrice }) =>
    ([['STOCK', stockPrice], ['EXCHANGE', exchangePrice]] as const).flatMap(([category, price]) => (price === null ? [] : [`${number},${category},${Math.round(price * share)}.00`])),
  );
  return ['part_number,category,amount', ...rows].join('\n');
}

interface ListToImport {
  currency: string;
  csv: string;
  validFrom: LocalDate;
  reason: string;
  daysAgo: number;
}

async function imported(desk: RepairsDesk, { daysAgo, ...list }: ListToImport): Promise<string> {
  return must(await importPartPrices(desk.asDepot({ daysAgo }), `demonstration part prices ${list.currency} ${list.validFrom}`, { ...list, vatIncluded: false })).priceListId;
}

/** A list of prices that holds in two weeks, one that was rejected, and one of Sweden that waits for a second manager. */
export async function loadPartPrices({ adminUrl, today }: { adminUrl: string; today: LocalDate }): Promise<void> {
  await asRepairs({ adminUrl, today }, async (desk) => {
    if (await look(desk.asDepot({ daysAgo: 0 }), (manager) => manager.existsBy(PartPriceList, {}))) return;
    const batteries = { csv: pricesOf('Battery', 1.04), validFrom: addDays(today, 14), reason: 'Cells have become dearer; agreed with purchasing.' };
    const approved = await imported(desk, { currency: 'NOK', ...batteries, daysAgo: 12 });
    must(await decidePartPrices(desk.asSecondManager({ daysAgo: 11 }), { priceListId: approved, decision: 'APPROVED', reason: 'Held line by line against the purchase agreement.' }));
    const rejected = await imported(desk, { currency: 'EUR', csv: pricesOf('camera', 1.5), validFrom: addDays(today, 7), reason: 'Cameras in euros.', daysAgo: 8 });
    must(await decidePartPrices(desk.asSecondManager({ daysAgo: 7 }), { priceListId: rejected, decision: 'REJECTED', reason: 'These amounts are in kroner.' }));
    await imported(desk, { currency: 'SEK', csv: pricesOf('Display', 0.97), validFrom: addDays(today, 30), reason: 'Displays in Sweden become cheaper.', daysAgo: 2 });
  });
}
