const form = /^7[0-9]{9}$/;

/**
 * A return order's number is ten digits, the first a 7. A sales order's number looks the same, so which of them it is, is told by
 * where it is given and never guessed.
 * @source IDS-05
 */
export function readReturnOrderNumber(text: string): string | null {
  const number = text.trim();
  return form.test(number) ? number : null;
}
