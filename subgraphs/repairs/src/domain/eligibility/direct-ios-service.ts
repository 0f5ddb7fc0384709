import { oneOf } from '@platform/kit/pure/checks/one-of.js';
import { judgeBy, type RuleSet } from '@platform/kit/pure/rule-set.js';
import { assessed, type Assessed } from '@platform/kit/pure/verdict.js';

import type { DeviceRelation, Manufacturer } from './serviced-device.js';

export const IdsDeviceKind = {
  IPHONE: 'IPHONE',
  IPAD: 'IPAD',
  IPOD_TOUCH: 'IPOD_TOUCH',
  MAC: 'MAC',
  INCLUDED_ACCESSORY: 'INCLUDED_ACCESSORY',
  SEPARATE_ACCESSORY: 'SEPARATE_ACCESSORY',
} as const;
export type IdsDeviceKind = keyof typeof IdsDeviceKind;

export const ExtendedCoverage = { ACTIVE: 'ACTIVE', EXPIRED: 'EXPIRED' } as const;
export type ExtendedCoverage = keyof typeof ExtendedCoverage;

export const CoverageProvider = { APPLE: 'APPLE', OTHER: 'OTHER' } as const;
export type CoverageProvider = keyof typeof CoverageProvider;

export const ScreeningResult = { FAULT_FOUND: 'FAULT_FOUND', NO_FAULT: 'NO_FAULT' } as const;
export type ScreeningResult = keyof typeof ScreeningResult;

export const OrderAccountType = {
  LIMITED_BILLING_SERVICE_ACCOUNT: 'LIMITED_BILLING_SERVICE_ACCOUNT',
  SELF_SERVICING_ACCOUNT: 'SELF_SERVICING_ACCOUNT',
  AUTHORISED_SERVICE_PROVIDER_ACCOUNT: 'AUTHORISED_SERVICE_PROVIDER_ACCOUNT',
} as const;
export type OrderAccountType = keyof typeof OrderAccountType;

/** An order of a replacement through iOS Direct Service. Null is unknown. */
export interface IdsOrderFacts {
  deviceKind: IdsDeviceKind | null;
  manufacturer: Manufacturer | null;
  relation: DeviceRelation | null;
  /** At the time of the order. */
  extendedCoverage: ExtendedCoverage | null;
  coverageProvider: CoverageProvider | null;
  screening: ScreeningResult | null;
  accountType: OrderAccountType | null;
}

/**
 * A replacement can be ordered for an organisation's own covered Apple device in which a screening found a fault, on
 * its Limited Billing Service Account.
 * @source IDS-03 IDS-04 IDS-11 IDS-12 IDS-13 IDS-15 IDS-18
 */
export function assessIdsOrder(facts: IdsOrderFacts, ruleSet: RuleSet): Assessed {
  const judge = judgeBy(ruleSet);
  return assessed([
    judge('IDS.ORDER.PRODUCT_SCOPE', 'oneOf', (params) => oneOf(facts.deviceKind, params)),
    judge('IDS.ORDER.NOT_THIRD_PARTY', 'oneOf', (params) => oneOf(facts.manufacturer, params)),
    judge('IDS.ORDER.OWNED', 'oneOf', (params) => oneOf(facts.relation, params)),
    judge('IDS.ORDER.COVERED', 'oneOf', (params) => oneOf(appleCoverage(facts), params)),
    judge('IDS.ORDER.SCREENED', 'oneOf', (params) => oneOf(facts.screening, params)),
    judge('IDS.ORDER.SERVICE_ACCOUNT', 'oneOf', (params) => oneOf(facts.accountType, params)),
  ]);
}

/**
 * An extended plan counts when it is active and Apple's own; one that has expired or is another provider's does not,
 * whatever else is unknown about it.
 * @source IDS-13
 */
export function appleCoverage({
  extendedCoverage,
  coverageProvider,
}: Pick<IdsOrderFacts, 'extendedCoverage' | 'coverageProvider'>): ExtendedCoverage | 'OTHER_PROVIDER' | null {
  if (coverageProvider === 'OTHER') return 'OTHER_PROVIDER';
  if (extendedCoverage === 'EXPIRED') return 'EXPIRED';
  return coverageProvider === 'APPLE' ? extendedCoverage : null;
}
