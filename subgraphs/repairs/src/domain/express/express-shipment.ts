/** Who carries a replacement, and the label for the return that comes along. */
export interface ExpressShipment {
  carrierCode: string;
  trackingNumber: string;
  /** Null where the label is sent by another way. */
  returnCarrierCode: string | null;
  returnTrackingNumber: string | null;
}

/**
 * Every replacement ships with packaging for the return of the original.
 * @source ERS-07
 */
export function withReturnPackaging<Shipment extends ExpressShipment>(shipment: Shipment): Shipment & { returnPackagingIncluded: true } {
  return { ...shipment, returnPackagingIncluded: true };
}
