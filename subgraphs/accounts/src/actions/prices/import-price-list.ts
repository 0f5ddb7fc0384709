import { createHash } from 'node:crypto';

import { platformTenant } from '@platform/kit/bus/event.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';
import { canonicalJson } from '@platform/kit/pure/canonical-json.js';

import { PriceList } from '../../db/prices/price-list.entity.js';
import { readPriceFile, type PriceProblem } from './read-price-file.js';

export interface PriceListToImport {
  idempotencyKey: string;
  country: string;
  currency: string;
  effectiveFrom: string;
  vatIncluded: boolean;
  csv: string;
}

export type ImportedPrices = { priceListId: string } | { refused: 'PRICES_WRONG'; problems: PriceProblem[] };

/** Keeps a price list as a draft, the next version of its country; it has no effect until two people publish it. */
export function importPriceList(context: ActionContext, { idempotencyKey: key, csv, ...terms }: PriceListToImport): Promise<ImportedPrices> {
  const request = { key, operation: 'importPriceList', input: { ...terms, csv }, tenant: platformTenant, subject: { type: 'PriceList', id: null } };
  return once<ImportedPrices>(context, request, async (manager, entry) => {
    const read = readPriceFile(csv, terms);
    if ('problems' in read) return { refused: 'PRICES_WRONG', problems: read.problems };
    const { prices } = read;
    await manager.query(`select pg_advisory_xact_lock(hashtext('accounts.price_list'))`);
    const [latest] = await manager.query<{ version: number | null }[]>('select max(list_version) as version from price_list where country = $1', [terms.country]);
    const [id, listVersion] = [context.newId(), (latest?.version ?? 0) + 1];
    const plain = prices.map(({ amountMinor, ...price }) => ({ ...price, amountMinor: String(amountMinor) }));
    const sha256 = createHash('sha256').update(canonicalJson({ ...terms, prices: plain })).digest('hex');
    await manager.insert(PriceList, { tenantId: platformTenant, id, ...terms, listVersion, status: 'DRAFT', itemCount: prices.length, sha256, importedByName: context.viewer.name, importedAt: context.now(), publishedAt: null });
    await manager.query(
      `insert into price_item (tenant_id, id, price_list_id, item, program, model, damage, amount_minor)
       select $1, gen_random_uuid(), $2, p.item, p.program, p.model, p.damage, p."amountMinor" from jsonb_to_recordset($3) as p (item text, program text, model text, damage text, "amountMinor" bigint)`,
      [platformTenant, id, JSON.stringify(plain)],
    );
    entry.isAbout({ type: 'PriceList', id });
    entry.changes({ country: { to: terms.country }, effectiveFrom: { to: terms.effectiveFrom }, listVersion: { to: listVersion }, itemCount: { to: prices.length } });
    return { priceListId: id };
  });
}
