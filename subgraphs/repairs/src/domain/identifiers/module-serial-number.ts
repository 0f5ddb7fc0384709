const form = /^[A-Z0-9+]{8,32}$/;

/** What people write where a part has no serial number; it is none. */
const sentinels = new Set(['NOSERIAL', 'OLDSERIAL', 'NOSERIALNUMBER', 'UNKNOWN', 'NOTAVAILABLE']);

/**
 * A part's own serial number is 8 to 32 capitals, digits and plus signs: longer than a device's, and no device is known by it. The
 * words that stand for "it has none" are not taken for one.
 * @source SSA-36
 */
export function readModuleSerialNumber(text: string): string | null {
  const serialNumber = text.trim().toUpperCase();
  return form.test(serialNumber) && !sentinels.has(serialNumber) ? serialNumber : null;
}
