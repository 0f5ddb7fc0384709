/** The serial numbers of a field that a scanner writes into: one a line, blanks around them and empty lines left out. */
export function scannedSerials(text: string): string[] {
  return text
    .split(/\s+/)
    .map((serial) => serial.trim().toUpperCase())
    .filter((serial) => serial !== '');
}
