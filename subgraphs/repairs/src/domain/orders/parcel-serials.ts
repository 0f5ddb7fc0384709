/** What a parcel holds of a line, and the serial numbers that were scanned for it. */
export interface ScannedLine {
  line: number;
  quantity: number;
  isSerialized: boolean;
  serialNumbers: readonly string[];
}

export type SerialProblem = { refused: 'SERIALS_MISSING'; line: number } | { refused: 'SERIAL_TAKEN'; serialNumber: string };

/**
 * Every piece of a serialised part leaves under a serial number of its own, and no other part under any.
 * @source SSA-36 SSA-37
 */
export function serialProblem(lines: readonly ScannedLine[]): SerialProblem | null {
  const wrong = lines.find(({ isSerialized, quantity, serialNumbers }) => serialNumbers.length !== (isSerialized ? quantity : 0));
  if (wrong !== undefined) return { refused: 'SERIALS_MISSING', line: wrong.line };
  const seen = new Set<string>();
  for (const serialNumber of lines.flatMap(({ serialNumbers }) => serialNumbers)) {
    if (seen.has(serialNumber)) return { refused: 'SERIAL_TAKEN', serialNumber };
    seen.add(serialNumber);
  }
  return null;
}
