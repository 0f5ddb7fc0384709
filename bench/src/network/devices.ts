import type { Cell, Table } from '@platform/local/demo/copy-rows.js';

import { idNumbered, scattered } from './numbered.js';
import { partnerId, partnerOf } from './partners.js';

export const deviceId = (device: number): string => idNumbered(3, device);

/** Eight letters and digits, like those of the trade without an order that tells when it was made. */
export const serialNumberOf = (device: number): string => `S${scattered(device).toString(36).toUpperCase().padStart(7, '0')}`;

/** Every second device is one with a radio. */
export const imeiOf = (device: number): string | null => (device % 2 === 0 ? `35${String(scattered(device)).padStart(10, '0')}${String(device % 1_000).padStart(3, '0')}` : null);

const products = [
  ['iPhone 15', 'IPHONE'],
  ['MacBook Air (13-inch, M2)', 'MAC'],
  ['iPad (10th generation)', 'IPAD'],
  ['iPhone 14 Pro', 'IPHONE'],
] as const;

export const deviceTable: Table = { name: 'repairs.device', columns: ['tenant_id', 'id', 'serial_number', 'imei', 'product_name', 'product_line', 'relation', 'registered_at', 'enlisted_at', 'retired_on', 'retirement_reason'] };

/** The devices from one number up to another; one in five hundred is no longer in use. */
export function* deviceRows(from: number, to: number): Generator<readonly Cell[]> {
  for (let device = from; device < to; device += 1) {
    const [name, line] = products[device % products.length]!;
    const registeredAt = new Date(firstDevice + device * 7_000).toISOString();
    yield [partnerId(partnerOf(device)), deviceId(device), serialNumberOf(device), imeiOf(device), name, line, device % 3 === 0 ? 'OWNED' : 'CUSTOMER', registeredAt, ...(device % 501 === 1 ? ([registeredAt, '2025-01-15', 'SOLD'] as const) : ([null, null, null] as const))];
  }
}

const firstDevice = Date.parse('2020-10-01T00:00:00Z');
