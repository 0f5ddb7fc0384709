import type { QuarterCellFragment } from '../generated/operations.js';

const palest = 45;
const reach = 0.6;

/** How deep a cell is coloured, in per cent: pale beside the minimum, full where the count is far from it. */
export function heatOf({ completedRepairs, projectedRepairs, required }: Pick<QuarterCellFragment, 'completedRepairs' | 'projectedRepairs' | 'required'>): number {
  const count = projectedRepairs ?? completedRepairs;
  if (count === null || !required) return palest;
  const distance = Math.min(1, Math.abs(count / required - 1) / reach);
  return Math.round(palest + (100 - palest) * distance);
}
