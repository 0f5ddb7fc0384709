import type { EntityManager } from 'typeorm';

import type { LocalDate } from '@platform/kit/pure/local-date.js';

import type { FunctionalTest } from '../../domain/parts/part-codes.js';
import type { PriceVersion } from '../../domain/parts/price-in-force.js';
import type { OrderingProgram } from '../../domain/orders/order-codes.js';
import type { ProductLine } from '../../domain/repair-codes.js';

export interface CataloguePart {
  id: string;
  number: string;
  isSerialized: boolean;
  genuine: boolean;
  functionalTest: FunctionalTest;
  substituteId: string | null;
  productLines: ProductLine[];
  products: string[];
  programs: OrderingProgram[];
  isWholeUnit: boolean;
}

const chains = `
  with recursive chain as (
    select p.id, p.substitute_id from part p where p.number = any($1::text[])
    union
    select p.id, p.substitute_id from part p join chain c on p.id = c.substitute_id
  )
  select p.id, p.number, p.is_serialized as "isSerialized", p.type = 'REPLACEMENT' and p.is_serialized as "isWholeUnit", p.genuine, p.functional_test as "functionalTest", p.substitute_id as "substituteId", p.programs, p.products,
    coalesce((select array_agg(distinct f.product_line) from part_fit f where f.part_id = p.id), '{}') as "productLines"
  from part p where p.id in (select id from chain)`;

/** The parts with these numbers, and all that take their place. */
export function readOrderedParts(manager: EntityManager, numbers: readonly string[]): Promise<CataloguePart[]> {
  return manager.query<CataloguePart[]>(chains, [numbers]);
}

export type PartPriceVersion = PriceVersion & { partId: string; vatIncluded: boolean };

/** The versions of the parts' prices in a currency. */
export async function readPrices(manager: EntityManager, { partIds, currency }: { partIds: readonly string[]; currency: string }): Promise<PartPriceVersion[]> {
  const rows = await manager.query<(Omit<PartPriceVersion, 'amountMinor'> & { amountMinor: string; validFrom: LocalDate })[]>(
    `select part_id as "partId", category, currency, version, valid_from::text as "validFrom", amount_minor as "amountMinor", vat_included as "vatIncluded"
     from part_price where part_id = any($1::uuid[]) and currency = $2`,
    [partIds, currency],
  );
  return rows.map((row) => ({ ...row, amountMinor: BigInt(row.amountMinor) }));
}
