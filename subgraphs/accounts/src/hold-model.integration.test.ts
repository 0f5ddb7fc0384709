import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { HoldDesk } from './testing/hold-desk.js';
import { brokenByHappenings, holdSequences } from './testing/hold-sequence.js';

const runs = Number(process.env['HOLD_SEQUENCES'] ?? 40);
const seed = process.env['HOLD_SEED'] === undefined ? {} : { seed: Number(process.env['HOLD_SEED']) };

let desk: HoldDesk;
beforeAll(async () => {
  desk = await HoldDesk.open();
});
afterAll(() => desk.close());

it(`ERS-09 ERS-21: whatever happens to a hold in whatever order, it keeps the six invariants (${runs} sequences)`, async () => {
  const property = fc.asyncProperty(holdSequences, async (happenings) => {
    expect(await brokenByHappenings(desk, happenings)).toBe(null);
  });
  await fc.assert(property, { numRuns: runs, ...seed });
}, Math.max(180_000, runs * 3_000));
