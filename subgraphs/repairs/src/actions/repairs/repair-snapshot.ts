import type { Repair } from '../../db/repairs/repair.entity.js';

/** A repair as it was when it was answered, kept with the answer of a keyed request: instants are RFC 3339 texts. */
export type RepairSnapshot = Omit<Repair, 'createdAt' | 'completedAt' | 'statusSince'> & { createdAt: string; completedAt: string | null; statusSince: string };

export function repairSnapshot(repair: Repair): RepairSnapshot {
  return { ...repair, createdAt: repair.createdAt.toISOString(), completedAt: repair.completedAt?.toISOString() ?? null, statusSince: repair.statusSince.toISOString() };
}
