const form = /^[A-Z0-9]{8,18}$/;

/**
 * A serial number is 8 to 18 letters and digits, written in capitals: 11 or 12 in the old style, 8 to 14 in the style since 2021,
 * and never more than the 18 that the trade's systems take. It is taken as a serial number because it was given as one.
 * @source IDS-03
 */
export function readSerialNumber(text: string): string | null {
  const serialNumber = text.trim().toUpperCase();
  return form.test(serialNumber) ? serialNumber : null;
}
