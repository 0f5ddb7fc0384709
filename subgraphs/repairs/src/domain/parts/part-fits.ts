import type { ProductLine } from '../repair-codes.js';

/** What a part fits: families of products, and of those single products by name; none of either is every one. */
export interface FittingPart {
  productLines: readonly ProductLine[];
  products: readonly string[];
}

/**
 * A part fits a device of one of its families and, where it names products, one with such a name, whatever its capitals. What nobody has
 * told of a device speaks against no part.
 * @source SSA-05 SSA-08 AASP-03a
 */
export function partFits({ productLines, products }: FittingPart, { productLine, productName }: { productLine: ProductLine | null; productName: string | null }): boolean {
  const isOfFamily = productLine === null || productLines.length === 0 || productLines.includes(productLine);
  const name = productName?.toLowerCase() ?? null;
  return isOfFamily && (name === null || products.length === 0 || products.some((product) => product.toLowerCase() === name));
}
