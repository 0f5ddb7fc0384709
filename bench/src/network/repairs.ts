import type { Cell, Table } from '@platform/local/demo/copy-rows.js';

import { deviceId } from './devices.js';
import { idNumbered, scattered } from './numbered.js';
import { partnerId, partnerOf, placeId, placeOf } from './partners.js';

export const repairId = (repair: number): string => idNumbered(4, repair);
export const dispatchIdOf = (repair: number): string => `G${100_000_000 + repair}`;

/** Every second device was repaired once. */
export const deviceOf = (repair: number): number => repair * 2;

export const firstRepairAt = Date.parse('2021-01-01T00:00:00Z');
const years = 5;
const dayMs = 86_400_000;

export const repairTable: Table = {
  name: 'repairs.repair',
  columns: ['tenant_id', 'id', 'dispatch_id', 'location_id', 'device_id', 'repair_type', 'status', 'coverage_status', 'created_at', 'completed_at', 'completed_on', 'completed_quarter', 'version'],
};

/** When the repair was created: all of them fill five years evenly, however many there are. */
export const createdAt = (repair: number, ofAll: number): Date => new Date(firstRepairAt + Math.floor((repair / ofAll) * years * 365 * dayMs));

/** The repairs from one number up to another, of so many. One in fifty is still open, one in a hundred was cancelled. */
export function* repairRows(from: number, to: number, ofAll: number): Generator<readonly Cell[]> {
  for (let repair = from; repair < to; repair += 1) {
    const partner = partnerOf(deviceOf(repair));
    const chance = scattered(repair + 3) % 100;
    const created = createdAt(repair, ofAll);
    const status = chance < 2 ? 'BEGR' : chance < 3 ? 'CANCELLED' : 'SPCM';
    const completed = status === 'SPCM' ? new Date(created.getTime() + (1 + (chance % 6)) * dayMs).toISOString() : null;
    const day = completed?.slice(0, 10) ?? null;
    const quarter = day === null ? null : `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
    yield [partnerId(partner), repairId(repair), dispatchIdOf(repair), placeId(partner, placeOf(repair)), deviceId(deviceOf(repair)), 'CIN', status, chance % 4 === 0 ? 'OO' : 'LI', created.toISOString(), completed, day, quarter, 1];
  }
}
