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
  await manager.query(insertWarranties, [tenantId, JSON.stringify(rows), deviceId, servicedOn, until, now()]);
  return until;
}

// Two services on one day warrant the same part until the later day.
const insertWarranties = `
  insert into repairs.coverage as known (tenant_id, id, device_id, kind, part_number, starts_on, ends_on, source, recorded_at, changed_at, version)
  select $1, id, $3, 'SERVICE_WARRANTY', part_number, $4, $5, 'SERVICE', $6, $6, 1 from json_populate_recordset(null::repairs.coverage, $2::json)
  on conflict (tenant_id, device_id, kind, starts_on, part_number) do update set ends_on = greatest(known.ends_on, excluded.ends_on)`;
