import type { ReadSession } from '@platform/kit/database/session.js';

import type { PremisesFacts } from '../../domain/premises/premises-facts.js';
import { latestObservation } from './organization-sources.js';

/** A service location with what was last observed there. */
export interface ObservedLocation extends PremisesFacts {
  id: string;
  /** The organisation. */
  parentId: string;
  /** Its address on one line. */
  address: string;
  observedAt: Date | null;
  observedBy: string | null;
}

/** All locations of the organisations, by name, in one statement. */
export function readObservedLocations(reads: Pick<ReadSession, 'query'>, organizationIds: readonly string[]): Promise<ObservedLocation[]> {
  return reads.query<ObservedLocation>(
    `select l.id, l.tenant_id as "parentId", l.address_kind as "addressKind", concat_ws(', ', l.street, concat_ws(' ', l.postal_code, l.city)) as address,
       p.dedicated_staff as "dedicatedStaff", p.commercial_visits as "commercialVisits", p.easy_to_reach as "easyToReach",
       p.reception_clean as "receptionClean", p.reception_presentable as "receptionPresentable", p.secured_repair_area as "securedRepairArea",
       p.secured_parts_storage as "securedPartsStorage", p.secured_intake as "securedIntake", p.observed_at as "observedAt", p.observed_by_name as "observedBy"
     from programs.service_location l ${latestObservation}
     where l.tenant_id = any($1::uuid[]) order by l.name, l.id`,
    [organizationIds],
  );
}
