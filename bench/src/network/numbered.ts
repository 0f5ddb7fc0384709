/** Spreads the numbers below 2^32 over the same range, each to another place: what comes one after the other no longer lies side by side. */
export function scattered(n: number): number {
  return Math.imul(n, 0x9e3779b1) >>> 0;
}

/** An id that begins with its number, as ids of version 7 begin with their time: made one after the other, found side by side. */
export function idNumbered(kind: number, n: number): string {
  const hex = n.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-${kind.toString(16).padStart(12, '0')}`;
}
