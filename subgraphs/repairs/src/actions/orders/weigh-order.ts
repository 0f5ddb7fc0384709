import type { EntityManager } from 'typeorm';

import { parseLocalDate } from '@platform/kit/pure/local-date.js';

import { KnownAccount } from '../../db/known/known-account.entity.js';
import type { KnownLocation } from '../../db/known/known-location.entity.js';
import { Depot } from '../../db/parts/depot.entity.js';
import { type CataloguePart, type PartPriceVersion, readOrderedParts, readPrices } from '../../db/parts/read-ordered-parts.js';
import { orderAccount } from '../../domain/orders/order-account.js';
import { orderCurrency } from '../../domain/orders/order-currency.js';
import { type OrderReason, orderReasons } from '../../domain/orders/order-reasons.js';
import { priceInForce } from '../../domain/parts/price-in-force.js';
import { OrderedCatalogue } from './ordered-catalogue.js';
import { readOrderedRepair, termsReasons } from './ordered-repair.js';
import type { PartOrderToSubmit } from './part-order-to-submit.js';

export interface OrderToWeigh extends PartOrderToSubmit {
  tenantId: string;
  location: KnownLocation;
  at: Date;
}

/** One line as it will be taken: what is sent for what was ordered, and its price. */
export interface WeighedLine {
  part: CataloguePart;
  orderedPartId: string;
  priceCategory: PartOrderToSubmit['lines'][number]['priceCategory'];
  quantity: number;
  unitPriceMinor: bigint;
  /** The return of a part dead on arrival that it replaces for nothing. */
  replacesReturnId?: string;
}

export interface WeighedOrder {
  depot: Depot;
  account: KnownAccount;
  currency: string;
  vatIncluded: boolean;
  lines: WeighedLine[];
}

/** Gathers what is known of an order and its parts, and lets the rules say every reason against it. */
export async function weighOrder(manager: EntityManager, input: OrderToWeigh): Promise<WeighedOrder | { reasons: OrderReason[] }> {
  const { tenantId, program, location, at } = input;
  const currency = orderCurrency(location.country);
  const [depot = null] = await manager.createQueryBuilder(Depot, 'd').where(':country = any(d.countries)', { country: location.country }).orderBy('d.code').limit(1).getMany();
  const account = orderAccount(program, await manager.findBy(KnownAccount, { tenantId }));
  const catalogue = new OrderedCatalogue(await readOrderedParts(manager, input.lines.map(({ partNumber }) => partNumber)));
  const prices = currency === null ? [] : await readPrices(manager, { partIds: catalogue.partIds, currency });
  const repair = await readOrderedRepair(manager, { tenantId, repairId: input.repairId });
  const lines = input.lines.map((line) => {
    const sent = catalogue.sentFor(line.partNumber);
    const price = sent === null || currency === null ? null : priceOf(prices, { partId: sent.part.id, priceCategory: line.priceCategory, currency, at });
    return { ...line, ...sent, price };
  });
  const facts = {
    ...{ program, isSeedStock: input.seedStock, hasDepot: depot !== null, hasCurrency: currency !== null, hasAccount: account !== null, isInGoodStanding: account?.standing === 'GOOD' },
    repair: repair === null || repair === 'NONE' ? repair : { isOpen: repair.isOpen, isHere: repair.locationId === location.id, productLine: repair.productLine, productName: repair.productName, repairType: repair.repairType },
    lines: lines.map(({ priceCategory, part = null, price }) => ({ priceCategory, part, isPriced: price !== null, vatIncluded: price === null || price.amountMinor === 0n ? null : price.vatIncluded })),
  };
  const reasons = [...orderReasons(facts), ...(await termsReasons(manager, { ...input, account, repair, parts: lines.map(({ part }) => part) }))];
  if (reasons.length > 0 || depot === null || account === null || currency === null) return { reasons };
  return { depot, account, currency, vatIncluded: lines.some(({ price }) => price?.vatIncluded === true), lines: lines.map(weighedLine) };
}

type Price = Pick<PartPriceVersion, 'amountMinor' | 'vatIncluded'>;

function weighedLine({ part, orderedPartId, priceCategory, quantity, price }: Partial<Pick<WeighedLine, 'part' | 'orderedPartId'>> & Omit<WeighedLine, 'part' | 'orderedPartId' | 'unitPriceMinor'> & { price: Price | null }): WeighedLine {
  if (part === undefined || orderedPartId === undefined || price === null) throw new Error('A line without a part or a price was not refused.');
  return { part, orderedPartId, priceCategory, quantity, unitPriceMinor: price.amountMinor };
}

function priceOf(prices: readonly PartPriceVersion[], { partId, priceCategory, currency, at }: { partId: string; priceCategory: WeighedLine['priceCategory']; currency: string; at: Date }): Price | null {
  if (priceCategory === 'WARRANTY') return { amountMinor: 0n, vatIncluded: false };
  const on = parseLocalDate(at.toISOString().slice(0, 10));
  return priceInForce(prices.filter((price) => price.partId === partId), { category: priceCategory, currency, on });
}
