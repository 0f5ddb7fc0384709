import { platformTenant } from '@platform/kit/bus/event.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { Part } from '../../db/parts/part.entity.js';
import { type PriceRowProblem, readPriceRows } from '../../domain/parts/read-price-rows.js';
import type { Writing } from '../writing.js';

export interface PricesToImport {
  currency: string;
  vatIncluded: boolean;
  validFrom: LocalDate;
  csv: string;
}

export type PriceImport = { prices: number } | { refused: 'PRICES_REFUSED'; problems: PriceRowProblem[] };

/** Enters a list of prices once per key, whole or not at all. Each is a new version: what was entered before is never changed. */
export function importPartPrices(context: ActionContext, key: string, input: PricesToImport): Promise<PriceImport> {
  const subject = { type: 'Part', id: null };
  return once<PriceImport>(context, { key, operation: 'importPartPrices', input, tenant: platformTenant, subject }, (manager, entry) => enterPrices(context, input, { manager, entry }));
}

const nextVersions = `
  insert into part_price (id, part_id, category, currency, version, valid_from, amount_minor, vat_included, entered_at)
  select n.id, n.part_id, n.category, $1, coalesce((select max(p.version) from part_price p where p.part_id = n.part_id and p.category = n.category and p.currency = $1), 0) + 1, $2, n.amount, $3, $4
  from unnest($5::uuid[], $6::uuid[], $7::text[], $8::bigint[]) n (id, part_id, category, amount)`;

async function enterPrices({ now, newId }: ActionContext, { currency, vatIncluded, validFrom, csv }: PricesToImport, { manager, entry }: Writing): Promise<PriceImport> {
  const { rows, problems } = readPriceRows(csv, currency);
  const wanted = [...new Set(rows.map(({ partNumber }) => partNumber))];
  const parts = new Map((await manager.createQueryBuilder(Part, 'p').where('p.number = any(:wanted)', { wanted }).getMany()).map(({ number, id }) => [number, id]));
  const unknown = rows.filter(({ partNumber }) => !parts.has(partNumber)).map(({ line }) => ({ line, code: 'PART_UNKNOWN' as const }));
  const all = [...problems, ...unknown].sort((a, b) => a.line - b.line);
  if (all.length > 0) return { refused: 'PRICES_REFUSED', problems: all };
  // Two lists at once follow each other: each version has its number once.
  await manager.query(`select pg_advisory_xact_lock(hashtext('part_price'))`);
  await manager.query(nextVersions, [currency, validFrom, vatIncluded, now(), rows.map(() => newId()), rows.map(({ partNumber }) => parts.get(partNumber)), rows.map(({ category }) => category), rows.map(({ amountMinor }) => String(amountMinor))]);
  entry.changes({ prices: { to: rows.length }, effectiveFrom: { to: validFrom }, currency: { to: currency } });
  return { prices: rows.length };
}
