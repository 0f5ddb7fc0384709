import type { Price, PriceItem } from '../../domain/prices/price-list-refusal.js';

/** Whatever reads: a request's session, or an action's transaction. */
export interface PriceReader {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

interface PriceRow {
  item: PriceItem;
  program: Price['program'];
  model: string | null;
  damage: string | null;
  amountMinor: string;
}

const priceOf = ({ amountMinor, ...row }: PriceRow): Price => ({ ...row, amountMinor: BigInt(amountMinor) });
const columns = 'i.item, i.program, i.model, i.damage, i.amount_minor::text as "amountMinor"';
const listMax = 2_000;

/** All prices of one list, in the order of their kinds. */
export async function readPricesOf(reads: PriceReader, priceListId: string): Promise<Price[]> {
  const rows = await reads.query<PriceRow>(`select ${columns} from accounts.price_item i where i.price_list_id = $1 order by i.item, i.program, i.model, i.damage limit ${listMax}`, [priceListId]);
  return rows.map(priceOf);
}

/** The list that is in force before a draft would be: the latest published one of its country that is not later. */
export async function readPricesBefore(reads: PriceReader, { country, effectiveFrom, id }: { country: string; effectiveFrom: string; id: string }): Promise<Price[]> {
  const rows = await reads.query<PriceRow>(
    `select ${columns} from accounts.price_item i where i.price_list_id = (
       select l.id from accounts.price_list l where l.country = $1 and l.status = 'PUBLISHED' and l.effective_from <= $2 and l.id <> $3 order by l.effective_from desc limit 1)
     order by i.item, i.program, i.model, i.damage limit ${listMax}`,
    [country, effectiveFrom, id],
  );
  return rows.map(priceOf);
}

export interface PriceWanted {
  country: string;
  item: PriceItem;
  program: string | null;
  model?: string | null;
  damage?: string | null;
  on: string;
}

export interface ListedPrice {
  amountMinor: bigint;
  currency: string;
  vatIncluded: boolean;
}

/** What something costs in a country on a day, by the list in force; null where it is not priced. */
export async function readPrice(reads: PriceReader, { country, item, program, model = null, damage = null, on }: PriceWanted): Promise<ListedPrice | null> {
  const [row] = await reads.query<{ amountMinor: string; currency: string; vatIncluded: boolean }>(
    `select i.amount_minor::text as "amountMinor", l.currency, l.vat_included as "vatIncluded"
     from (select * from accounts.price_list where country = $1 and status = 'PUBLISHED' and effective_from <= $2 order by effective_from desc limit 1) l
     join accounts.price_item i on i.tenant_id = l.tenant_id and i.price_list_id = l.id
     where i.item = $3 and coalesce(i.program, $4) is not distinct from $4 and i.model is not distinct from $5 and i.damage is not distinct from $6 limit 1`,
    [country, on, item, program, model, damage],
  );
  return row === undefined ? null : { ...row, amountMinor: BigInt(row.amountMinor) };
}
