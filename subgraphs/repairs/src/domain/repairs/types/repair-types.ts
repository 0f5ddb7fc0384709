import type { PriceCategory } from '../../parts/part-codes.js';
import type { RepairType } from '../../repair-codes.js';

/** Where a repair is done: at the location, at a repair centre to which the device is sent, or where the device stands. */
export const RepairPlace = { LOCATION: 'LOCATION', REPAIR_CENTRE: 'REPAIR_CENTRE', ON_SITE: 'ON_SITE' } as const;
export type RepairPlace = keyof typeof RepairPlace;

/** How the customer has the device back: fetched at the location, sent, or it never left. */
export const HandBack = { FETCHED: 'FETCHED', SENT: 'SENT', STAYS: 'STAYS' } as const;
export type HandBack = keyof typeof HandBack;

/** Where the parts of a repair come from: ordered for it, out of the provider's own stock, or there are none. */
export const PartsSource = { ORDERED: 'ORDERED', OWN_STOCK: 'OWN_STOCK', NONE: 'NONE' } as const;
export type PartsSource = keyof typeof PartsSource;

export interface RepairTypeRule {
  place: RepairPlace;
  handBack: HandBack;
  parts: PartsSource;
  /** The device itself is exchanged, not a part of it. */
  isWholeUnit: boolean;
  /** The defective part is at the depot before its replacement leaves. */
  isReturnedFirst: boolean;
}

const rule = (place: RepairPlace, handBack: HandBack, rest: Partial<RepairTypeRule> = {}): RepairTypeRule => ({ place, handBack, parts: 'ORDERED', isWholeUnit: false, isReturnedFirst: false, ...rest });

/**
 * What each of the trade's types of repair says: where it is done, how the customer has the device back, and where its parts come from.
 * @source AASP-02 AASP-17 IDS-05
 */
export const repairTypeRules: Readonly<Record<RepairType, RepairTypeRule>> = {
  CIN: rule('LOCATION', 'FETCHED'),
  CINR: rule('LOCATION', 'FETCHED', { parts: 'OWN_STOCK' }),
  CRBR: rule('LOCATION', 'FETCHED', { isReturnedFirst: true }),
  SVNR: rule('LOCATION', 'FETCHED', { parts: 'NONE' }),
  MINS: rule('REPAIR_CENTRE', 'FETCHED'),
  MINC: rule('REPAIR_CENTRE', 'SENT'),
  WUMS: rule('REPAIR_CENTRE', 'FETCHED', { isWholeUnit: true }),
  WUMC: rule('REPAIR_CENTRE', 'SENT', { isWholeUnit: true }),
  DION: rule('ON_SITE', 'STAYS'),
  INON: rule('ON_SITE', 'STAYS'),
  OSR: rule('ON_SITE', 'STAYS'),
  OSCR: rule('REPAIR_CENTRE', 'SENT'),
};

/**
 * A service without a repair uses no parts.
 * @source AASP-17
 */
export const usesParts = (repairType: RepairType): boolean => repairTypeRules[repairType].parts !== 'NONE';

/**
 * By whole-unit mail-in the device itself is exchanged.
 * @source AASP-17
 */
export const isWholeUnit = (repairType: RepairType): boolean => repairTypeRules[repairType].isWholeUnit;

/**
 * Only a device that its customer fetches at the location is ever ready to be fetched: what is repaired where it stands, or sent to the
 * customer, is not.
 * @source AASP-17
 */
export const isFetched = (repairType: RepairType): boolean => repairTypeRules[repairType].handBack === 'FETCHED';

/**
 * The stock from which a carry-in without replenishment (CINR) took its parts is not filled up: nothing under warranty or in exchange is
 * ordered for it. What is bought at the stock price is no replenishment.
 * @source AASP-02
 */
export function isReplenished(repairType: RepairType | null, priceCategories: readonly PriceCategory[]): boolean {
  return repairType === null || repairTypeRules[repairType].parts !== 'OWN_STOCK' || priceCategories.every((category) => category === 'STOCK');
}
