const form = /^[A-Z0-9][A-Z0-9/-]{2,17}$/;

/**
 * A part number is 3 to 18 capitals, digits, hyphens and slashes, the first a capital or digit: modules as 661-21988, finished goods as XD368Z/A.
 * @source SSA-36
 */
export function readPartNumber(text: string): string | null {
  const partNumber = text.trim().toUpperCase();
  return form.test(partNumber) ? partNumber : null;
}
