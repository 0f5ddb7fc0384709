import type { ExpressInspected } from '@platform/accounts/actions/holds/note-express.js';

/** What becomes of a hold beside what its replacement tells. */
export type Ending = 'PROPOSE_RELEASE' | 'REFUND' | 'DISPUTE';

export interface HoldStory {
  /** The express replacement that it belongs to, by its number among those of the demonstration. */
  request: string;
  customer: string;
  product: string;
  requestedDaysAgo: number;
  /** The card that the cardholder enters, of the simulator's; null where none is entered. */
  card: 'pm_good' | 'pm_confirmed' | 'pm_once' | null;
  /** The cardholder does not confirm at their bank. */
  isNotConfirmed?: boolean;
  shippedDaysAgo?: number;
  receivedDaysAgo?: number;
  inspectedDaysAgo?: number;
  found?: Partial<ExpressInspected>;
  ending?: Ending;
}

const right = { coveredBy: 'APPLECARE_PLUS', damage: 'NONE', outOfWarrantyEligible: null, device: 'RIGHT' } as const;

/** The holds of the requests that the first partner's devices show, with the same days; the people are invented. */
export const requestedHolds: readonly HoldStory[] = [
  { request: 'express 0', customer: 'Ingvild Demostad', product: 'iPhone 16', requestedDaysAgo: 0, card: null },
  { request: 'express 1', customer: 'Torgeir Prøvedal', product: 'iPhone 16 Pro', requestedDaysAgo: 1, card: 'pm_good' },
  { request: 'express 2', customer: 'Selma Eksempelrud', product: 'iPhone 15', requestedDaysAgo: 4, card: 'pm_confirmed', isNotConfirmed: true },
  { request: 'express 3', customer: 'Aslak Liksomnes', product: 'iPhone 16', requestedDaysAgo: 3, card: 'pm_good', shippedDaysAgo: 2 },
  { request: 'express 4', customer: 'Ragna Tenkvik', product: 'iPhone 16 Pro', requestedDaysAgo: 31, card: 'pm_good', shippedDaysAgo: 29 },
  { request: 'express 5', customer: 'Eivor Diktesund', product: 'iPhone 15', requestedDaysAgo: 15, card: 'pm_good', shippedDaysAgo: 13, receivedDaysAgo: 2 },
  { request: 'express 7', customer: 'Oddny Sagamoen', product: 'iPhone 16', requestedDaysAgo: 44, card: 'pm_good', shippedDaysAgo: 42, receivedDaysAgo: 33, inspectedDaysAgo: 32, found: right },
];

/** Holds that went other ways; each has a request of its own. */
export const furtherHolds: readonly HoldStory[] = [
  { request: 'hold 0', customer: 'Vilde Oppspinnsdal', product: 'iPhone 16 Pro', requestedDaysAgo: 9, card: 'pm_once', shippedDaysAgo: 8 },
  { request: 'hold 1', customer: 'Birger Tankestrand', product: 'iPhone 16', requestedDaysAgo: 27, card: 'pm_good', shippedDaysAgo: 26, receivedDaysAgo: 2, inspectedDaysAgo: 1, found: right, ending: 'PROPOSE_RELEASE' },
  { request: 'hold 2', customer: 'Turid Innbildrud', product: 'iPhone 15', requestedDaysAgo: 17, card: 'pm_good', shippedDaysAgo: 16, receivedDaysAgo: 6, inspectedDaysAgo: 5, found: { ...right, damage: 'ACCIDENTAL' } },
  { request: 'hold 3', customer: 'Njål Fabelvik', product: 'iPhone 16', requestedDaysAgo: 13, card: 'pm_confirmed', shippedDaysAgo: 12, receivedDaysAgo: 4, inspectedDaysAgo: 2, found: { ...right, coveredBy: null, damage: 'UNCOVERED', outOfWarrantyEligible: true, extent: 'OUT_OF_WARRANTY_FEE' } },
  { request: 'hold 4', customer: 'Solfrid Skrønemo', product: 'iPhone 16 Pro', requestedDaysAgo: 23, card: 'pm_good', shippedDaysAgo: 22, receivedDaysAgo: 14, inspectedDaysAgo: 12, found: { ...right, coveredBy: null, damage: 'UNCOVERED', outOfWarrantyEligible: false, device: 'WRONG' }, ending: 'DISPUTE' },
  { request: 'hold 5', customer: 'Edvard Gjettland', product: 'iPhone 15', requestedDaysAgo: 20, card: 'pm_once', shippedDaysAgo: 19, receivedDaysAgo: 10, inspectedDaysAgo: 9, found: { ...right, coveredBy: null, damage: 'UNCOVERED', outOfWarrantyEligible: false, device: 'WRONG' } },
  { request: 'hold 6', customer: 'Margit Drømmenes', product: 'iPhone 16', requestedDaysAgo: 30, card: 'pm_good', shippedDaysAgo: 29, receivedDaysAgo: 21, inspectedDaysAgo: 20, found: { ...right, damage: 'ACCIDENTAL' }, ending: 'REFUND' },
];

/** What a replacement costs, VAT included, and the fees of its damage: those of the network's price list on the day. */
export const pricesOfHolds = { amountMinor: 1_299_000n, otherDamageFeeMinor: 110_000n, outOfWarrantyFeeMinor: 549_000n, currency: 'NOK' } as const;
