import type { GoodPartKind, GoodPartReason, ReturnPriceCategory, ReturnSource, ReturnState, ReturnType } from './return-words.js';
import { stateAfter } from './return-moves.js';
import { mayBeOutOfWarranty } from './warranty/out-of-warranty.js';

/** Which kinds of return are open to what was had at which price: what was bought at the stock price is stock already. */
export const typesByPrice: Readonly<Record<ReturnPriceCategory, readonly ReturnType[]>> = {
  WARRANTY: ['KBB', 'GPR', 'DOA', 'CTS', 'TOW'],
  EXCHANGE: ['KBB', 'GPR', 'DOA', 'CTS'],
  STOCK: ['GPR', 'DOA'],
};

export interface Declaration {
  type: ReturnType;
  goodPart: { reason: GoodPartReason; kind: GoodPartKind } | null;
  deadOnArrival: { symptom: string; modifier: string } | null;
}

export interface Declarable {
  state: ReturnState;
  type: ReturnType;
  sourceKind: ReturnSource;
  priceCategory: ReturnPriceCategory;
}

export type DeclarationRefusal = 'REPLACEMENT_ORDERED' | 'OUT_OF_WARRANTY_CHARGED' | 'NO_ORDER_BEHIND' | 'STATE_FORBIDS' | 'PRICE_FORBIDS' | 'GOOD_PART_UNEXPLAINED' | 'SYMPTOM_MISSING' | 'DETAILS_OF_ANOTHER_TYPE';

const symptomForm = /^[A-Z0-9]{3,7}$/;
const modifierForm = /^[A-H]$/;

/**
 * A return is declared to be of another kind while it has not been packed: a good part tells its reason and whether it was opened, a
 * part dead on arrival its symptom and how it shows, and the kind must be open to the price that was paid. What was declared dead on
 * arrival, or out of warranty, stays so, since its free replacement is ordered, or its price is charged; and only what was ordered as a
 * part is replaced, while what an express replacement costs is decided with its card hold. Null lets it pass.
 * @source IDS-05 IDS-26
 */
export function declarationRefusal(declared: Declaration, of: Declarable): DeclarationRefusal | null {
  const { type, goodPart, deadOnArrival } = declared;
  if (stateAfter(of.state, 'declare') === null) return 'STATE_FORBIDS';
  if (of.type === 'DOA') return 'REPLACEMENT_ORDERED';
  if (of.type === 'TOW') return 'OUT_OF_WARRANTY_CHARGED';
  if (type === 'DOA' && of.sourceKind !== 'PART_ORDER_LINE') return 'NO_ORDER_BEHIND';
  if (!isOpenTo(of, type)) return 'PRICE_FORBIDS';
  if (type === 'GPR' && goodPart === null) return 'GOOD_PART_UNEXPLAINED';
  if (type === 'DOA' && !isSymptom(deadOnArrival)) return 'SYMPTOM_MISSING';
  return (type !== 'GPR' && goodPart !== null) || (type !== 'DOA' && deadOnArrival !== null) ? 'DETAILS_OF_ANOTHER_TYPE' : null;
}

/**
 * The types a return can still be declared to be, beside the one it is of; none when it has been packed or its replacement is ordered.
 * @source IDS-05 IDS-26
 */
export function declarableTypes({ state, type, sourceKind, priceCategory }: Declarable): ReturnType[] {
  if (stateAfter(state, 'declare') === null || type === 'DOA' || type === 'TOW') return [];
  return typesByPrice[priceCategory].filter((other) => other !== type && isOpenTo({ sourceKind, priceCategory }, other) && (other !== 'DOA' || sourceKind === 'PART_ORDER_LINE'));
}

function isOpenTo({ sourceKind, priceCategory }: Pick<Declarable, 'sourceKind' | 'priceCategory'>, type: ReturnType): boolean {
  return typesByPrice[priceCategory].includes(type) && (type !== 'TOW' || mayBeOutOfWarranty({ type: 'KBB', sourceKind, priceCategory }));
}

function isSymptom(told: Declaration['deadOnArrival']): boolean {
  return told !== null && symptomForm.test(told.symptom) && modifierForm.test(told.modifier);
}
