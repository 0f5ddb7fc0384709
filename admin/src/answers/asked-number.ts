/** What somebody typed to name a device: 15 digits are an IMEI, anything else is a serial number. */
export function askedNumber(typed: string): { serialNumber: string | null; imei: string | null } {
  const number = typed.replaceAll(/[\s-]/g, '').toUpperCase();
  return /^\d{15}$/.test(number) ? { serialNumber: null, imei: number } : { serialNumber: number, imei: null };
}
