import type { Cell, Table } from '@platform/local/demo/copy-rows.js';

import { idNumbered, scattered } from './numbered.js';

export const partners = 2_000;
const placesOfEach = 3;

export const partnerId = (partner: number): string => idNumbered(1, partner);
export const placeId = (partner: number, place: number): string => idNumbered(2, partner * placesOfEach + place);

/** Whose the device is: half of all belong to the first tenth of the partners. */
export function partnerOf(device: number): number {
  const place = scattered(device + 1);
  return place % 2 === 0 ? (place >>> 1) % (partners / 10) : (place >>> 1) % partners;
}

/** At which of its partner's places a repair is made. */
export const placeOf = (repair: number): number => scattered(repair + 7) % placesOfEach;

/** The partners and their places as Repairs & Parts knows them. */
export function* partnerTables(): Generator<{ table: Table; rows: Iterable<readonly Cell[]> }> {
  yield {
    table: { name: 'repairs.known_organization', columns: ['tenant_id', 'display_name', 'country', 'region', 'registered_at'] },
    rows: Array.from({ length: partners }, (_, partner) => [partnerId(partner), `Partner ${partner}`, 'NO', 'NO', '2020-01-01Z']),
  };
  yield {
    table: { name: 'repairs.known_location', columns: ['tenant_id', 'id', 'ship_to', 'name', 'country', 'region', 'time_zone', 'sequence'] },
    rows: Array.from({ length: partners * placesOfEach }, (_, n) => {
      const partner = Math.floor(n / placesOfEach);
      return [partnerId(partner), placeId(partner, n % placesOfEach), String(1_000_000 + n), `Place ${n}`, 'NO', 'NO', 'Europe/Oslo', 1];
    }),
  };
}
