import type { OrderedRepairQuery } from '../generated/operations.js';
import type { FoundPart } from './basket-line.js';

/** The repair that parts are looked for, with its device. */
export type OrderedRepair = OrderedRepairQuery['repairs']['nodes'][number];

/** Whether the platform would take the part for the device: by its family and, where the part names products, by name. */
export function fitsDevice({ fits, products }: Pick<FoundPart, 'fits' | 'products'>, { productLine, productName }: Pick<NonNullable<OrderedRepair['device']>, 'productLine' | 'productName'>): boolean {
  const isOfFamily = productLine === null || fits.length === 0 || fits.some((fit) => fit.productLine === productLine);
  const name = productName?.toLowerCase() ?? null;
  return isOfFamily && (name === null || products.length === 0 || products.some((product) => product.toLowerCase() === name));
}
