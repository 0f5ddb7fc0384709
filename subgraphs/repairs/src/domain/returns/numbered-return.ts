/**
 * The return order number of a counter: a 7 and nine digits, as 7000000042.
 * @source IDS-05
 */
export function numberedReturn(counter: number): string {
  if (!Number.isSafeInteger(counter) || counter < 1 || counter > 999_999_999) throw new Error(`${counter} is not a counter of return orders.`);
  return `7${String(counter).padStart(9, '0')}`;
}
