import { afterAll, beforeAll, it } from 'vitest';

import { HoldDesk } from './testing/hold-desk.js';
import { brokenByHappenings, type Happening, holdSequences } from './testing/hold-sequence.js';
import { runSequences } from './testing/run-sequences.js';

const runs = Number(process.env['HOLD_SEQUENCES'] ?? 40);
const seed = process.env['HOLD_SEED'] === undefined ? undefined : Number(process.env['HOLD_SEED']);
/** Each lane needs a database of its own, which few sequences are not worth. */
const laneCount = runs > 200 ? 2 : 1;

let desks: HoldDesk[] = [];
beforeAll(async () => {
  for (let lane = 0; lane < laneCount; lane += 1) desks = [...desks, await HoldDesk.open()];
});
afterAll(async () => {
  for (const desk of desks) await desk.close();
});

it(`ERS-09 ERS-21: whatever happens to a hold in whatever order, it keeps the six invariants (${runs} sequences)`, async () => {
  await runSequences({ of: 'sequences of a hold', runs, seed, sequences: holdSequences, lanes: desks.map((desk) => (happenings: readonly Happening[]) => brokenByHappenings(desk, happenings)) });
}, Math.max(180_000, runs * 3_000));
