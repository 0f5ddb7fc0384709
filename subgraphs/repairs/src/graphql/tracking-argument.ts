import { badUserInput } from '@platform/kit/graphql/errors.js';

import { carrierName, trackingNumberHolds } from '../domain/identifiers/tracking/tracking-number.js';

interface Tracking {
  carrierCode: string;
  trackingNumber: string;
}

/** Carrier and tracking number of an input; a number whose carrier's check digit does not hold was mistyped, and is refused. */
export function requireTracking(path: string, { carrierCode, trackingNumber }: Tracking): Tracking {
  if (!trackingNumberHolds({ carrierCode, trackingNumber })) {
    throw badUserInput(`${path}.trackingNumber`, `is not a number of ${carrierName(carrierCode)}’s: its check digit does not hold`);
  }
  return { carrierCode, trackingNumber };
}
