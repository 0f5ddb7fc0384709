import type { EntityManager } from 'typeorm';

import type { LocalDate } from '@platform/kit/pure/local-date.js';

import type { KnownLocation } from '../../db/known/known-location.entity.js';
import { serviceWarrantyUntil } from '../../domain/warranty/service-warranty.js';
import { termsForRepair } from './terms-for-repair.js';

/** The last day on which a service is warranted, by the terms in force at its location on its day; null where none have been told. */
export async function warrantyOfService(manager: EntityManager, { location, serviceDate }: { location: KnownLocation; serviceDate: LocalDate }): Promise<LocalDate | null> {
  const terms = await termsForRepair(manager, { program: 'ERS', region: location.region ?? location.country, on: serviceDate });
  return terms === null ? null : serviceWarrantyUntil({ serviceDate, appleWarrantyEnd: null, appleCareEnd: null }, terms);
}
