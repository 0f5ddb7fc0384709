import { type EntityManager, In } from 'typeorm';

import { latestDate, type LocalDate } from '@platform/kit/pure/local-date.js';

import { Coverage } from '../../db/devices/coverage.entity.js';
import type { ImportedRepair } from '../../db/import/write-import.js';
import { isExtended } from '../../domain/coverage/coverage-kinds.js';
import { coverageState } from '../../domain/coverage/coverage-state.js';
import { serviceWarrantyUntil } from '../../domain/warranty/service-warranty.js';
import { recordWarranties } from '../devices/record-service-warranty.js';
import { termsOfWarranties } from '../devices/read-warranty-terms.js';

type Serviced = Pick<ImportedRepair, 'deviceId' | 'completedOn'>;

export interface Warranties {
  /** Last day on which a service that an export told of is warranted; null before the terms have arrived. */
  until: (repair: Serviced) => LocalDate | null;
  /** Adds those that still hold to what is known of the devices' coverage. */
  record: (world: { now: () => Date; newId: () => string }, repairs: readonly (Serviced & Pick<ImportedRepair, 'serviceWarrantyUntil'>)[]) => Promise<void>;
}

/** The warranties on the services of a batch, by the terms of each day and what their devices are covered by: two statements, however many they are. */
export async function warrantyOf(manager: EntityManager, tenantId: string, repairs: readonly Serviced[]): Promise<Warranties> {
  if (repairs.length === 0) return { until: () => null, record: () => Promise.resolve() };
  const termsOn = await termsOfWarranties(manager, tenantId);
  const coverages = await manager.findBy(Coverage, { tenantId, deviceId: In([...new Set(repairs.map(({ deviceId }) => deviceId))]) });
  const until = ({ deviceId, completedOn }: Serviced): LocalDate | null => {
    const servicedOn = completedOn as LocalDate;
    const terms = termsOn(servicedOn);
    if (terms === null) return null;
    const active = coverages.filter((coverage) => coverage.deviceId === deviceId && coverage.partNumber === null && coverageState(coverage, servicedOn) === 'ACTIVE');
    const lastDay = (some: readonly Coverage[]): LocalDate | null => latestDate(some.map(({ endsOn }) => endsOn as LocalDate | null));
    return serviceWarrantyUntil({ serviceDate: servicedOn, appleWarrantyEnd: lastDay(active.filter(({ kind }) => kind === 'LIMITED_WARRANTY')), appleCareEnd: lastDay(active.filter(({ kind }) => isExtended(kind))) }, terms);
  };
  return {
    until,
    record: (world, written) => {
      const today = world.now().toISOString().slice(0, 10);
      const services = written.flatMap(({ deviceId, completedOn, serviceWarrantyUntil: endsOn }) => (endsOn === null || endsOn < today ? [] : [{ deviceId, servicedOn: completedOn as LocalDate, endsOn: endsOn as LocalDate }]));
      return recordWarranties(world, manager, { tenantId, services });
    },
  };
}
