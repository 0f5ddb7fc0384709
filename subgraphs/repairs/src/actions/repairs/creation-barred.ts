import type { EntityManager } from 'typeorm';

import { toldReasons } from '../../domain/eligibility/told-reasons.js';
import type { Creation } from './creation.js';
import { type RepairAsked, readEligibility } from './read-eligibility.js';
import { termsForRepair } from './terms-for-repair.js';

type Barred = Extract<Creation, { refused: string }>;

/** What keeps a repair from being created, by the same rule that answers the question beforehand; null when nothing does. */
export async function creationBarred(manager: EntityManager, asked: RepairAsked): Promise<Barred | null> {
  const read = await readEligibility((text, values) => manager.query(text, [...values]), asked, (wanted) => termsForRepair(manager, wanted));
  if (read === null) return { refused: 'LOCATION_UNKNOWN' };
  const stops = read.reasons.filter(({ outcome }) => outcome === 'STOP');
  if (stops.length === 0) return null;
  const only = stops.length === 1 ? stops[0]!.code : null;
  // These two had names of their own before there were others.
  if (only === 'IMEI_DIFFERS') return { refused: only };
  if (only === 'DEVICE_IN_REPAIR') return { refused: only, repairId: read.device!.openRepair!.id };
  return { refused: 'NOT_ELIGIBLE', reasons: toldReasons(read.reasons, read.terms) };
}
