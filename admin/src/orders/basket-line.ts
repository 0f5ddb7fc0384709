import type { FoundPartFragment, PriceCategory } from '../generated/operations.js';

export type FoundPart = FoundPartFragment;

/** One line of an order that is being made up; the quantity is as it was typed. */
export interface BasketLine {
  partNumber: string;
  part: FoundPart;
  quantity: string;
  priceCategory: PriceCategory;
}

/** The basket with one more of a part: a part that is in it already is counted up. */
export function withPart(lines: readonly BasketLine[], part: FoundPart, category: PriceCategory = 'STOCK'): BasketLine[] {
  const known = lines.findIndex(({ partNumber, priceCategory }) => partNumber === part.number && priceCategory === category);
  if (known === -1) return [...lines, { partNumber: part.number, part, quantity: '1', priceCategory: category }];
  return lines.map((line, index) => (index === known ? { ...line, quantity: String((Number.parseInt(line.quantity, 10) || 0) + 1) } : line));
}
