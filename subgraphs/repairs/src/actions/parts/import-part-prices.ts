import type { EntityManager } from 'typeorm';

import { platformTenant } from '@platform/kit/bus/event.js';
import { proposed } from '@platform/kit/four-eyes/proposing.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { Part } from '../../db/parts/part.entity.js';
import { PartPriceList } from '../../db/parts/prices/part-price-list.entity.js';
import { type PriceRow, type PriceRowProblem, readPriceRows } from '../../domain/parts/read-price-rows.js';
import type { Writing } from '../writing.js';

export interface PricesToImport {
  currency: string;
  vatIncluded: boolean;
  validFrom: LocalDate;
  csv: string;
  reason: string;
}

export type PriceImport = { priceListId: string } | { refused: 'PRICES_REFUSED'; problems: PriceRowProblem[] };

/** Keeps a list of prices once per key, whole or not at all, for a second manager to decide; until then none of them holds. */
export function importPartPrices(context: ActionContext, key: string, input: PricesToImport): Promise<PriceImport> {
  const subject = { type: 'PartPriceList', id: null };
  return once<PriceImport>(context, { key, operation: 'importPartPrices', input, tenant: platformTenant, subject }, (manager, entry) => keepPrices(context, input, { manager, entry }));
}

/** Two lists at once follow each other: each version has its number once. */
export async function lockPartPrices(manager: EntityManager): Promise<void> {
  await manager.query(`select pg_advisory_xact_lock(hashtext('part_price'))`);
}

async function keepPrices(context: ActionContext, { csv, reason, ...terms }: PricesToImport, { manager, entry }: Writing): Promise<PriceImport> {
  const read = readPriceRows(csv, terms.currency);
  const parts = await partsOf(manager, read.rows);
  const unknown = read.rows.filter(({ partNumber }) => !parts.has(partNumber)).map(({ line }) => ({ line, code: 'PART_UNKNOWN' as const }));
  const empty = read.rows.length + read.problems.length === 0 ? [{ line: 1, code: 'NO_PRICES' as const }] : [];
  const problems = [...read.problems, ...unknown, ...empty].sort((a, b) => a.line - b.line);
  if (problems.length > 0) return { refused: 'PRICES_REFUSED', problems };
  await lockPartPrices(manager);
  const [latest] = await manager.query<{ version: number | null }[]>('select max(list_version) as version from part_price_list where currency = $1', [terms.currency]);
  const [id, listVersion] = [context.newId(), (latest?.version ?? 0) + 1];
  await manager.insert(PartPriceList, { ...proposed(context, reason), tenantId: platformTenant, id, ...terms, listVersion, itemCount: read.rows.length });
  await manager.query(
    'insert into part_price_list_row (tenant_id, list_id, part_id, category, amount_minor) select $1, $2, r.part_id, r.category, r.amount from unnest($3::uuid[], $4::text[], $5::bigint[]) r (part_id, category, amount)',
    [platformTenant, id, read.rows.map(({ partNumber }) => parts.get(partNumber)), read.rows.map(({ category }) => category), read.rows.map(({ amountMinor }) => String(amountMinor))],
  );
  entry.isAbout({ type: 'PartPriceList', id });
  entry.changes({ prices: { to: read.rows.length }, effectiveFrom: { to: terms.validFrom }, currency: { to: terms.currency }, listVersion: { to: listVersion } });
  entry.keptIn('PartPriceList', id);
  return { priceListId: id };
}

async function partsOf(manager: EntityManager, rows: readonly PriceRow[]): Promise<Map<string, string>> {
  const wanted = [...new Set(rows.map(({ partNumber }) => partNumber))];
  const parts = await manager.createQueryBuilder(Part, 'p').where('p.number = any(:wanted)', { wanted }).getMany();
  return new Map(parts.map(({ number, id }) => [number, id]));
}
