import { HoldsWorkload } from './holds-workload.js';
import { RepairsWorkload } from './repairs-workload.js';
import type { Workload } from './workload.js';

/** Every kind of load of a run, by how much of it; `run` tells its traces in the database from those of others. */
export function workloads(run: string): readonly (readonly [Workload, number])[] {
  return [
    [new RepairsWorkload(run), 3],
    [new HoldsWorkload(run), 2],
  ];
}
