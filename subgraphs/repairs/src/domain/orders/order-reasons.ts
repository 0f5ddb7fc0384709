import type { LocalizedText } from '@platform/kit/pure/locale.js';

import { type PartQualityReason, partQualityReasons, type TestedPart } from '../parts/part-quality.js';
import type { PriceCategory } from '../parts/part-codes.js';
import { type FittingPart, partFits } from '../parts/part-fits.js';
import type { ProductLine, RepairType } from '../repair-codes.js';
import { isReplenished } from '../repairs/types/repair-types.js';
import type { OrderingProgram } from './order-codes.js';

export const OrderReasonCode = {
  NO_DEPOT: 'NO_DEPOT',
  NO_CURRENCY: 'NO_CURRENCY',
  ACCOUNT_MISSING: 'ACCOUNT_MISSING',
  REPAIR_UNKNOWN: 'REPAIR_UNKNOWN',
  REPAIR_ELSEWHERE: 'REPAIR_ELSEWHERE',
  REPAIR_CLOSED: 'REPAIR_CLOSED',
  REPAIR_NEEDED: 'REPAIR_NEEDED',
  REPAIR_NOT_REPLENISHED: 'REPAIR_NOT_REPLENISHED',
  PART_UNKNOWN: 'PART_UNKNOWN',
  PART_NOT_GENUINE: 'PART_NOT_GENUINE',
  PART_NOT_TESTED: 'PART_NOT_TESTED',
  PART_NOT_OFFERED: 'PART_NOT_OFFERED',
  PART_DOES_NOT_FIT: 'PART_DOES_NOT_FIT',
  PRICE_MISSING: 'PRICE_MISSING',
  VAT_DIFFERS: 'VAT_DIFFERS',
  NOT_SEED_STOCK: 'NOT_SEED_STOCK',
  ACCOUNT_STANDING: 'ACCOUNT_STANDING',
  TERMS_NOT_MET: 'TERMS_NOT_MET',
} as const;
export type OrderReasonCode = keyof typeof OrderReasonCode;

/** Why an order is not taken. */
export interface OrderReason {
  code: OrderReasonCode;
  /** The place of the line it is about, from 1; null where it is about the order. */
  line: number | null;
  /** The criterion of the terms that is not met, and how; null for other reasons. */
  criterion: string | null;
  termsReason: string | null;
  /** What the criterion asks, in words; absent for other reasons. */
  texts?: LocalizedText;
}

export interface OrderedPart extends TestedPart, FittingPart {
  /** The programmes whose participants it is offered to. */
  programs: readonly OrderingProgram[];
  /** Whether it is a whole unit with a serial number of its own. */
  isWholeUnit: boolean;
}

export interface OrderLineFacts {
  priceCategory: PriceCategory;
  /** What would be sent; null is unknown to the catalogue. */
  part: OrderedPart | null;
  /** Whether a price is in force for it; under warranty it needs none. */
  isPriced: boolean;
  /** Whether its price includes value-added tax; null where nothing is to be paid. */
  vatIncluded: boolean | null;
}

export interface OrderFacts {
  program: OrderingProgram;
  /** Whether it buys iPhones in advance. */
  isSeedStock: boolean;
  hasDepot: boolean;
  hasCurrency: boolean;
  hasAccount: boolean;
  /** Whether the account is in good standing. */
  isInGoodStanding: boolean;
  /** `NONE`: the order names no repair. Null: it names one that is not known. */
  repair: 'NONE' | { isOpen: boolean; isHere: boolean; productLine: ProductLine | null; productName: string | null; repairType: RepairType } | null;
  lines: readonly OrderLineFacts[];
}

/**
 * Every reason why an order is not taken, not only the first: what the order lacks, then line by line what is wrong with a part.
 * A part is sold to the programmes that it is offered to: to self-servicers certain products alone. Warranty and exchange belong to a repair; iOS Direct Service replaces, and stocks nothing but iPhones as seed stock, which it sells
 * to accounts in good standing alone. An order is one amount, so prices with and without value-added tax are ordered apart.
 * @source IDS-04 IDS-24 IDS-18 SSA-05 SSA-08 SSA-36 SSA-41 AASP-03a ERS-40 ERS-41
 */
export function orderReasons(facts: OrderFacts): OrderReason[] {
  return [...aboutTheOrder(facts).map((code) => reason(code, null)), ...facts.lines.flatMap((line, index) => aboutALine(line, facts).map((code) => reason(code, index + 1)))];
}

function aboutTheOrder({ program, isSeedStock, hasDepot, hasCurrency, hasAccount, isInGoodStanding, repair, lines }: OrderFacts): OrderReasonCode[] {
  const ofRepair = lines.some(({ priceCategory }) => priceCategory !== 'STOCK') || (program === 'IDS' && !isSeedStock);
  const known = typeof repair === 'object' ? repair : null;
  return [
    ...when(!hasDepot, 'NO_DEPOT'),
    ...when(!hasCurrency, 'NO_CURRENCY'),
    ...when(!hasAccount, 'ACCOUNT_MISSING'),
    ...when(isSeedStock && hasAccount && !isInGoodStanding, 'ACCOUNT_STANDING'),
    ...when(repair === null, 'REPAIR_UNKNOWN'),
    ...when(repair === 'NONE' && ofRepair, 'REPAIR_NEEDED'),
    ...when(known?.isHere === false, 'REPAIR_ELSEWHERE'),
    ...when(known?.isOpen === false, 'REPAIR_CLOSED'),
    ...when(!isReplenished(known?.repairType ?? null, lines.map(({ priceCategory }) => priceCategory)), 'REPAIR_NOT_REPLENISHED'),
  ];
}

function aboutALine({ part, isPriced, vatIncluded }: OrderLineFacts, { program, repair, hasCurrency, isSeedStock, lines }: OrderFacts): (OrderReasonCode | PartQualityReason)[] {
  if (part === null) return ['PART_UNKNOWN'];
  const fits = typeof repair !== 'object' || repair === null || partFits(part, repair);
  const isSeed = part.isWholeUnit && part.productLines.length === 1 && part.productLines[0] === 'IPHONE';
  const first = lines.find((line) => line.vatIncluded !== null)?.vatIncluded;
  const differs = vatIncluded !== null && vatIncluded !== first;
  return [...partQualityReasons(part), ...when(!part.programs.includes(program), 'PART_NOT_OFFERED'), ...when(isSeedStock && !isSeed, 'NOT_SEED_STOCK'), ...when(!fits, 'PART_DOES_NOT_FIT'), ...when(hasCurrency && !isPriced, 'PRICE_MISSING'), ...when(differs, 'VAT_DIFFERS')];
}

function when(holds: boolean, code: OrderReasonCode): OrderReasonCode[] {
  return holds ? [code] : [];
}

function reason(code: OrderReasonCode, line: number | null): OrderReason {
  return { code, line, criterion: null, termsReason: null };
}
