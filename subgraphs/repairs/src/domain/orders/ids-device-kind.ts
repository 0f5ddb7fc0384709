import type { IdsDeviceKind } from '../eligibility/direct-ios-service.js';
import type { ProductLine } from '../repair-codes.js';

const kinds: Readonly<Partial<Record<ProductLine, IdsDeviceKind>>> = { IPHONE: 'IPHONE', IPAD: 'IPAD', IPOD: 'IPOD_TOUCH', MAC: 'MAC' };

/**
 * What a device is to iOS Direct Service, by its family of products; null where the family alone does not say, as of an accessory,
 * which may have come in the box or not.
 * @source IDS-04
 */
export function idsDeviceKind(productLine: ProductLine | null): IdsDeviceKind | null {
  return productLine === null ? null : (kinds[productLine] ?? null);
}
