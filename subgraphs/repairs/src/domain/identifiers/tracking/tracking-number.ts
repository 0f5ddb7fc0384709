import { dhlHolds } from './dhl.js';
import { dpdHolds } from './dpd.js';
import { fedexHolds } from './fedex.js';
import { s10Holds } from './s10.js';
import { upsHolds } from './ups.js';

interface Carrier {
  name: string;
  /** Whether the number's check digit is right; null when its form has none that is known here. */
  holds: (number: string) => boolean | null;
}

const withoutCheck = (): null => null;

/** Carriers by the code they have in the trade; XDPD and XPOST are this platform's, for DPD and for any national post. */
export const carriers = {
  XUPSN: { name: 'UPS', holds: upsHolds },
  XDHL: { name: 'DHL', holds: (number) => dhlHolds(number) ?? s10Holds(number) },
  XDHLC: { name: 'DHL', holds: (number) => dhlHolds(number) ?? s10Holds(number) },
  XFEDE: { name: 'FedEx', holds: fedexHolds },
  XDPD: { name: 'DPD', holds: dpdHolds },
  XPOST: { name: 'Post', holds: s10Holds },
  XTNT: { name: 'TNT', holds: withoutCheck },
  XGLS: { name: 'GLS', holds: withoutCheck },
  XDZNA: { name: 'Danzas-AEI', holds: withoutCheck },
} as const satisfies Record<string, Carrier>;

const codeForm = /^[A-Z0-9]{3,10}$/;
const numberForm = /^[A-Z0-9]{6,40}$/;

/**
 * A carrier's code is 3 to 10 capitals and digits, as XUPSN; one that is not known here is taken as it stands.
 * @source IDS-05
 */
export function readCarrierCode(text: string): string | null {
  const code = text.trim().toUpperCase();
  return codeForm.test(code) ? code : null;
}

/**
 * A tracking number is 6 to 40 capitals and digits, read without the spaces and hyphens that labels set between them.
 * @source IDS-05
 */
export function readTrackingNumber(text: string): string | null {
  const number = text.replaceAll(/[\s-]/g, '').toUpperCase();
  return numberForm.test(number) ? number : null;
}

/**
 * A tracking number is refused when its carrier's own check digit says that it was mistyped; where carrier or form have none that
 * is known here, length and signs are all that is held against it.
 * @source IDS-05 ERS-06
 */
export function trackingNumberHolds({ carrierCode, trackingNumber }: { carrierCode: string; trackingNumber: string }): boolean {
  const carrier = Object.hasOwn(carriers, carrierCode) ? carriers[carrierCode as keyof typeof carriers] : null;
  return carrier?.holds(trackingNumber) ?? true;
}

/** What a carrier is called; its code where it is not known here. */
export function carrierName(carrierCode: string): string {
  return Object.hasOwn(carriers, carrierCode) ? carriers[carrierCode as keyof typeof carriers].name : carrierCode;
}
