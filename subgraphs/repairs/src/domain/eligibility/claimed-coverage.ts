import type { CoverageStatus } from '../repair-codes.js';

/** Grounds that are kept of a device with their dates. Of others, as goodwill or dead on arrival, nothing is kept, and what a consumer may claim by law needs no record. */
const kept: readonly CoverageStatus[] = ['LI', 'PP', 'C1', 'CC', 'QP', 'RE', 'PT'];

/**
 * A ground of payment whose coverages are kept is claimed in vain where coverages of the device are known and none of that kind is
 * active on the day; of a device without any nothing is known, so nothing contradicts the claim. Each kind of plan stands for the
 * others, since the trade calls one by several codes.
 * @source ERS-22 ERS-28 ERS-31
 */
export function isClaimedInVain(claimed: CoverageStatus | null, active: readonly CoverageStatus[] | null): boolean {
  if (claimed === null || active === null || !kept.includes(claimed)) return false;
  const plans: readonly CoverageStatus[] = ['PP', 'C1', 'CC'];
  const sought = plans.includes(claimed) ? plans : claimed === 'RE' || claimed === 'PT' ? ['RE', 'PT'] : [claimed];
  return !active.some((code) => sought.includes(code));
}
