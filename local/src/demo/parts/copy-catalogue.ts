import type pg from 'pg';

import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';

import { type Cell, copyRows } from '../copy-rows.js';
import { idOf } from '../random.js';
import { demoCatalogue, type DemoPart } from './catalogue.js';

/** Where parts are sent from: the country it serves, its currency, and how many of its minor units a krone is worth. */
export const depots = [
  { id: idOf('depot OSL'), code: 'OSL', name: 'Oslo', country: 'NO', region: 'NO', timeZone: 'Europe/Oslo', cutOffHour: 15, currency: 'NOK', rate: 1, share: 1 },
  { id: idOf('depot ARN'), code: 'ARN', name: 'Stockholm', country: 'SE', region: 'SE', timeZone: 'Europe/Stockholm', cutOffHour: 15, currency: 'SEK', rate: 1, share: 0.8 },
  { id: idOf('depot BER'), code: 'BER', name: 'Berlin', country: 'DE', region: 'DE-BE', timeZone: 'Europe/Berlin', cutOffHour: 14, currency: 'EUR', rate: 0.088, share: 1.4 },
] as const;

/** The catalogue with its prices, the depots, and what they have; before any order, so that every balance follows from its movements. */
export async function copyPartsCatalogue(client: pg.Client, today: LocalDate): Promise<void> {
  const parts = demoCatalogue();
  const arrivedAt = new Date(`${addDays(today, -200)}T07:30:00Z`);
  const stocked = parts.filter(({ substitute, type }) => substitute === null && type !== 'ADJUSTMENT').flatMap((part) => depots.map((depot) => ({ depot, part, onHand: Math.ceil(part.onHand * depot.share) })));
  await copyRows(client, { name: 'repairs.part', columns: ['id', 'number', 'type', 'description', 'is_serialized', 'condition', 'genuine', 'functional_test', 'programs', 'products', 'version'] }, parts.map((part) => [part.id, part.number, part.type, JSON.stringify(part.description), part.isSerialized, part.condition, true, 'PASSED', `{${programsOf(part).join()}}`, `{${part.products.map((name) => `"${name}"`).join()}}`, 1]));
  for (const { id, substitute } of parts.filter((part) => part.substitute !== null)) await client.query('update repairs.part set substitute_id = $2 where id = $1', [id, idOf(`part ${substitute}`)]);
  await copyRows(client, { name: 'repairs.part_fit', columns: ['part_id', 'product_line', 'component_group'] }, parts.flatMap(({ id, fit }) => (fit === null ? [] : [[id, ...fit]])));
  await copyRows(client, { name: 'repairs.part_price', columns: ['id', 'part_id', 'category', 'currency', 'version', 'valid_from', 'amount_minor', 'vat_included', 'entered_at'] }, parts.flatMap((part) => pricesOf(part, today)));
  await copyRows(client, { name: 'repairs.depot', columns: ['id', 'code', 'name', 'countries', 'calendar_region', 'time_zone', 'cut_off_hour', 'dispatch_business_days'] }, depots.map(({ id, code, name, country, region, timeZone, cutOffHour }) => [id, code, name, `{${country}}`, region, timeZone, cutOffHour, 1]));
  await copyRows(client, { name: 'repairs.depot_stock', columns: ['depot_id', 'part_id', 'on_hand', 'reserved', 'waiting'] }, stocked.map(({ depot, part, onHand }) => [depot.id, part.id, onHand, 0, 0]));
  const movements = stocked.filter(({ onHand }) => onHand > 0).map(({ depot, part, onHand }) => [idOf(`arrival ${depot.code} ${part.number}`), depot.id, part.id, 'RECEIVED', onHand, 0, 0, 'DN-00001', arrivedAt]);
  await copyRows(client, { name: 'repairs.depot_movement', columns: ['id', 'depot_id', 'part_id', 'kind', 'on_hand_change', 'reserved_change', 'waiting_change', 'reference', 'at'] }, movements);
  await client.query(`insert into repairs.seed_stock_market (country, is_offered, decided_at) values ('NO', true, $1), ('SE', true, $1), ('DE', false, $1)`, [arrivedAt]);
  // The terms as programs tells them when it starts; orders and returns of the weeks before are held against them.
  await client.query(
    `insert into repairs.rule_set (program, region, version, effective_from, effective_to, status, sha256, criteria, event_id, sent_at)
     select program, region, version, effective_from, effective_to, status, sha256, criteria, gen_random_uuid(), $1 from programs.rule_set where status = 'PUBLISHED' on conflict do nothing`,
    [arrivedAt],
  );
}

/** iOS Direct Service has what fits an iPhone, an iPad or everything; self-servicers have no parts of watches. */
function programsOf({ fit }: DemoPart): string[] {
  const line = fit?.[0] ?? null;
  return [...(line === 'MAC' || line === 'WATCH' ? [] : ['IDS']), ...(line === 'WATCH' ? [] : ['SSA']), 'AASP'];
}

/** Last year's price, and from January on one that is a little higher. */
function pricesOf({ id, number, stockPrice, exchangePrice }: DemoPart, today: LocalDate): Cell[][] {
  const year = Number(today.slice(0, 4));
  const enteredAt = new Date(`${year - 1}-12-01T09:00:00Z`);
  return depots.flatMap(({ currency, rate }) =>
    ([['STOCK', stockPrice], ['EXCHANGE', exchangePrice]] as const).flatMap(([category, price]) => {
      if (price === null) return [];
      const versions = [[1, `${year - 2}-01-01`, 0.95], [2, `${year - 1}-01-01`, 1]] as const;
      return versions.map(([version, validFrom, share]) => [idOf(`price ${number} ${category} ${currency} ${version}`), id, category, currency, version, validFrom, Math.round(price * rate * share) * 100, false, enteredAt]);
    }),
  );
}
