import { afterAll, beforeAll, expect, it } from 'vitest';

import { HoldDesk } from './testing/hold-desk.js';
import { brokenHolds, holdProbes } from './testing/hold-defences/broken-holds.js';
import { type HoldGround, holdGround } from './testing/hold-defences/hold-ground.js';
import { holdMutants } from './testing/hold-defences/hold-mutants.js';
import type { Probe } from './testing/hold-defences/hold-table-probes.js';

/** `npm run test:holds -- mutants` plants all of them; every run plants some of each kind. */
const each = process.env['HOLD_MUTANTS'] === 'all' ? 1 : 12;

let desk: HoldDesk;
let ground: HoldGround;
let probes: Probe[];
beforeAll(async () => {
  desk = await HoldDesk.open();
  ground = await holdGround(desk);
  probes = await holdProbes(ground);
});
afterAll(() => desk.close());

/** What is planted is undone with its transaction. */
async function planted(statement: string | null, defence?: string): Promise<string | null> {
  await ground.admin.query('begin');
  try {
    if (statement !== null) await ground.admin.query(statement);
    return await brokenHolds(ground, probes, defence);
  } finally {
    await ground.admin.query('rollback');
  }
}

it('ERS-09 ERS-21 ERS-24 ERS-25: the database refuses of holds everything that it must, and lets through what is on the edge of it', async () => {
  expect(await planted(null)).toBeNull();
}, 120_000);

it('ERS-09 ERS-21 ERS-24 ERS-25: whatever is taken from the defences of holds is missed', async () => {
  const mutants = await holdMutants(ground.admin);
  expect(mutants.length).toBeGreaterThan(500);
  const survivors: string[] = [];
  const tried = mutants.filter((_, place) => place % each === 0);
  for (const { name, statement, defence } of tried) if ((await planted(statement, defence)) === null) survivors.push(name);
  process.stdout.write(`${tried.length} mutants of card holds planted, ${tried.length - survivors.length} found\n`);
  expect(survivors).toEqual([]);
}, 1_200_000);
