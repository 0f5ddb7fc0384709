import type { FeeItem } from '../fees/program-fee.js';

export const priceItems = ['PARTICIPATION', 'SELF_STUDY_COURSE', 'EXAM', 'OTHER_DAMAGE_FEE', 'OUT_OF_WARRANTY_FEE', 'RETAIL_PRICE'] as const;
export type PriceItem = (typeof priceItems)[number];

export interface Price {
  item: PriceItem;
  program: 'IDS' | 'SSA' | 'AASP' | 'ERS' | null;
  /** The device's model, where the price depends on it. */
  model: string | null;
  /** The kind of damage, where the price depends on it. */
  damage: string | null;
  amountMinor: bigint;
}

export type PriceRefusal = 'FREE_BY_THE_TERMS' | 'MODEL_MISSING' | 'PROGRAM_MISSING' | 'OTHER_CURRENCY';

const freeForSelfServicers: readonly (PriceItem & FeeItem)[] = ['PARTICIPATION', 'SELF_STUDY_COURSE'];

/**
 * A price list states nothing that the programmes' texts exclude: taking part in the Self-Servicing Account and courses for self-study are free;
 * out-of-warranty and retail prices are a model's own; all fees of a country are in its currency, which in Norway is the Norwegian krone.
 * Answers null when a price may be listed.
 * @source SSA-45 SSA-46 SSA-47 ERS-12 ERS-15 ERS-17 ERS-33
 */
export function priceRefusal(price: Price, { country, currency }: { country: string; currency: string }): PriceRefusal | null {
  if (country === 'NO' && currency !== 'NOK') return 'OTHER_CURRENCY';
  if (price.program === 'SSA' && freeForSelfServicers.some((item) => item === price.item) && price.amountMinor !== 0n) return 'FREE_BY_THE_TERMS';
  if ((price.item === 'OUT_OF_WARRANTY_FEE' || price.item === 'RETAIL_PRICE') && price.model === null) return 'MODEL_MISSING';
  return price.program === null && ['PARTICIPATION', 'SELF_STUDY_COURSE', 'EXAM'].includes(price.item) ? 'PROGRAM_MISSING' : null;
}

/** What the fees of a price list contain: a price of a consumer's country includes its value-added tax, and nothing is added on top. */
export type PriceChange = { price: Price; was: bigint | null; is: bigint | null };

/**
 * Two versions of a price list differ in the prices that are new, gone or other; each is told with what it was and what it is, null where it
 * is not listed.
 */
export function priceDifferences(before: readonly Price[], after: readonly Price[]): PriceChange[] {
  const known = new Map(before.map((price) => [keyOf(price), price]));
  const listed = new Map(after.map((price) => [keyOf(price), price]));
  const changed = after.flatMap((price): PriceChange[] => {
    const was = known.get(keyOf(price))?.amountMinor ?? null;
    return was === price.amountMinor ? [] : [{ price, was, is: price.amountMinor }];
  });
  const gone = before.filter((price) => !listed.has(keyOf(price))).map((price): PriceChange => ({ price, was: price.amountMinor, is: null }));
  return [...changed, ...gone];
}

function keyOf({ item, program, model, damage }: Price): string {
  return JSON.stringify([item, program, model, damage]);
}
