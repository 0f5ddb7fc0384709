import { needsEvidence, notMet } from '@platform/kit/pure/checks/check-result.js';
import { maxDate, termEnd, type MaxDateParams } from '@platform/kit/pure/checks/max-date.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { criterionOf, judgeBy, type RuleSet } from '@platform/kit/pure/rule-set.js';
import { assessed, type Assessed, type CheckResult } from '@platform/kit/pure/verdict.js';

export const WarrantyItem = { IPHONE: 'IPHONE', ACCESSORY: 'ACCESSORY', THIRD_PARTY_ACCESSORY: 'THIRD_PARTY_ACCESSORY' } as const;
export type WarrantyItem = keyof typeof WarrantyItem;

/** How an item was come by: as the iPhone itself, in its box, or bought by itself. */
export const Acquisition = { IPHONE: 'IPHONE', IN_BOX: 'IN_BOX', SEPARATELY: 'SEPARATELY' } as const;
export type Acquisition = keyof typeof Acquisition;

export const DamageCause = {
  MANUFACTURING_DEFECT: 'MANUFACTURING_DEFECT',
  ACCIDENTAL_DAMAGE: 'ACCIDENTAL_DAMAGE',
} as const;
export type DamageCause = keyof typeof DamageCause;

export const WarrantyScheme = {
  IPHONE_LIMITED_WARRANTY: 'IPHONE_LIMITED_WARRANTY',
  ACCESSORY_LIMITED_WARRANTY: 'ACCESSORY_LIMITED_WARRANTY',
} as const;
export type WarrantyScheme = keyof typeof WarrantyScheme;

/** A claim under the limited warranty. Null is unknown. */
export interface LimitedWarrantyFacts {
  item: WarrantyItem;
  acquired: Acquisition;
  purchaseDate: LocalDate | null;
  cause: DamageCause | null;
}

export interface LimitedWarrantyAssessed extends Assessed {
  /** Null where no warranty of Apple's applies. */
  scheme: WarrantyScheme | null;
}

/**
 * The limited warranty of the iPhone and of Apple accessories from its box covers manufacturing defects until the
 * anniversary of the purchase, that day included. It is one basis among others: its end takes no consumer right away.
 * @source ERS-26 ERS-27 ERS-28 ERS-29 ERS-31
 */
export function assessLimitedWarranty(
  facts: LimitedWarrantyFacts,
  { ruleSet, today }: { ruleSet: RuleSet; today: LocalDate },
): LimitedWarrantyAssessed {
  const scheme = warrantyScheme(facts);
  const result = judgeBy(ruleSet)('ERS.LIMITED_WARRANTY', 'maxDate', (params) => covered({ facts, scheme, today }, params));
  return { ...assessed([result]), scheme };
}

/**
 * Apple accessories bought separately have a warranty scheme of their own; other makers' have none here.
 * @source ERS-26 ERS-29
 */
export function warrantyScheme({ item, acquired }: Pick<LimitedWarrantyFacts, 'item' | 'acquired'>): WarrantyScheme | null {
  if (item === 'THIRD_PARTY_ACCESSORY') return null;
  return item === 'ACCESSORY' && acquired === 'SEPARATELY' ? 'ACCESSORY_LIMITED_WARRANTY' : 'IPHONE_LIMITED_WARRANTY';
}

/**
 * The last day of an iPhone's limited warranty is the anniversary of its purchase; of other products the terms name no length.
 * @source ERS-26 ERS-28
 */
export function limitedWarrantyEnd(purchasedOn: LocalDate, ruleSet: RuleSet): LocalDate {
  return termEnd(purchasedOn, criterionOf(ruleSet, 'ERS.LIMITED_WARRANTY', 'maxDate').params);
}

// The length of the accessory scheme is not stated, so the iPhone's year must not be read into it.
function covered(
  { facts, scheme, today }: { facts: LimitedWarrantyFacts; scheme: WarrantyScheme | null; today: LocalDate },
  params: MaxDateParams,
): CheckResult {
  const { purchaseDate, cause } = facts;
  const term = maxDate({ on: today, ends: [purchaseDate == null ? null : termEnd(purchaseDate, params)] });
  if (scheme === null) return notMet('THIRD_PARTY_PRODUCT', term);
  if (scheme === 'ACCESSORY_LIMITED_WARRANTY') return needsEvidence('REVIEW_PENDING', { observed: scheme, required: null });
  if (cause === 'ACCIDENTAL_DAMAGE') return notMet('NOT_COVERED', { ...term, observed: cause });
  if (purchaseDate != null && purchaseDate > today) return needsEvidence('CONTRADICTORY_FACTS', { ...term, observed: purchaseDate });
  return term.verdict === 'MET' && cause == null ? needsEvidence('FACT_MISSING', { ...term, observed: null }) : term;
}
