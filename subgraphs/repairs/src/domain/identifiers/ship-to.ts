const numeric = /^[0-9]{1,10}$/;

/**
 * A Ship-To of digits alone has ten of them, leading zeros included; spreadsheets drop the zeros, so they are put back before comparing.
 * @source AASP-17
 */
export function canonicalShipTo(text: string): string {
  const shipTo = text.trim().toUpperCase();
  return numeric.test(shipTo) ? shipTo.padStart(10, '0') : shipTo;
}
