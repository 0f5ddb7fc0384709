import type { EntityManager } from 'typeorm';

import { latestDate, type LocalDate } from '@platform/kit/pure/local-date.js';

import { Coverage } from '../../db/devices/coverage.entity.js';
import { isExtended } from '../../domain/coverage/coverage-kinds.js';
import { coverageState } from '../../domain/coverage/coverage-state.js';
import { serviceWarrantyUntil } from '../../domain/warranty/service-warranty.js';
import { readWarrantyTerms } from './read-warranty-terms.js';

/** A service that was completed on a day at its place. */
export interface CompletedService {
  tenantId: string;
  deviceId: string;
  servicedOn: LocalDate;
  /** The parts that were built in; empty warrants the device as a whole. */
  partNumbers: readonly string[];
}

/**
 * Records the warranty on a completed service, in the caller's transaction, and answers its last day: the terms' days, or what remains
 * of the device's limited warranty or plan, whichever is longest. Null before the terms have arrived.
 */
export async function recordServiceWarranty({ now, newId }: { now: () => Date; newId: () => string }, manager: EntityManager, { tenantId, deviceId, servicedOn, partNumbers }: CompletedService): Promise<LocalDate | null> {
  const terms = await readWarrantyTerms(manager, { tenantId, on: servicedOn });
  if (terms === null) return null;
  const active = (await manager.findBy(Coverage, { tenantId, deviceId })).filter((coverage) => coverage.partNumber === null && coverageState(coverage, servicedOn) === 'ACTIVE');
  const lastDay = (coverages: readonly Coverage[]): LocalDate | null => latestDate(coverages.map(({ endsOn }) => endsOn as LocalDate | null));
  const until = serviceWarrantyUntil(
    { serviceDate: servicedOn, appleWarrantyEnd: lastDay(active.filter(({ kind }) => kind === 'LIMITED_WARRANTY')), appleCareEnd: lastDay(active.filter(({ kind }) => isExtended(kind))) },
    terms,
  );
  const rows = (partNumbers.length === 0 ? [null] : [...new Set(partNumbers)]).map((partNumber) => ({ id: newId(), part_number: partNumber }));
  await insert({ now }, manager, { tenantId, rows: rows.map((row) => ({ ...row, device_id: deviceId, starts_on: servicedOn, ends_on: until })) });
  return until;
}

export interface WarrantedService {
  deviceId: string;
  servicedOn: LocalDate;
  endsOn: LocalDate;
}

/** Records the warranties on services of whole devices in one statement, however many they are. */
export async function recordWarranties({ now, newId }: { now: () => Date; newId: () => string }, manager: EntityManager, { tenantId, services }: { tenantId: string; services: readonly WarrantedService[] }): Promise<void> {
  // Of two services on one day the later day counts, and one statement writes a row once.
  const ofDay = new Map<string, WarrantedService>();
  for (const service of services) {
    const key = `${service.deviceId} ${service.servicedOn}`;
    const other = ofDay.get(key);
    if (other === undefined || other.endsOn < service.endsOn) ofDay.set(key, service);
  }
  if (ofDay.size === 0) return;
  const rows = [...ofDay.values()].map(({ deviceId, servicedOn, endsOn }) => ({ id: newId(), part_number: null, device_id: deviceId, starts_on: servicedOn, ends_on: endsOn }));
  await insert({ now }, manager, { tenantId, rows });
}

async function insert({ now }: { now: () => Date }, manager: EntityManager, { tenantId, rows }: { tenantId: string; rows: readonly object[] }): Promise<void> {
  await manager.query(insertWarranties, [tenantId, JSON.stringify(rows), now()]);
}

// Two services on one day warrant the same part until the later day.
const insertWarranties = `
  insert into repairs.coverage as known (tenant_id, id, device_id, kind, part_number, starts_on, ends_on, source, recorded_at, changed_at, version)
  select $1, id, device_id, 'SERVICE_WARRANTY', part_number, starts_on, ends_on, 'SERVICE', $3, $3, 1 from json_populate_recordset(null::repairs.coverage, $2::json)
  on conflict (tenant_id, device_id, kind, starts_on, part_number) do update set ends_on = case when known.cancelled_on is null then greatest(known.ends_on, excluded.ends_on) else excluded.ends_on end,
    cancelled_on = null, changed_at = excluded.changed_at, version = known.version + 1`;
