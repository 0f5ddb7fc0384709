import { randomUUID } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { pino } from 'pino';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { partnerMember } from '@platform/kit/testing/viewers.js';

import { claimImport } from './actions/import/claim-import.js';
import { showLife } from './actions/import/import-progress.js';
import type { ImportWorld } from './actions/import/import-world.js';
import { repairFile } from './actions/import/repair-file.js';
import { runImport } from './actions/import/run-import.js';
import { exampleExportLines } from './example/example-export.js';
import { type ImportDesk, openImportDesk } from './testing/import-desk.js';
import { type KnownNetwork, type KnownPartner, startKnownNetwork } from './testing/known-network.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

let network: KnownNetwork;
let desk: ImportDesk;
let world: ImportWorld;

beforeAll(async () => {
  network = await startKnownNetwork();
  desk = await openImportDesk(network);
  world = { dataSource: network.dataSource, bus: network.bus, log: pino({ level: 'silent' }), now: () => new Date(), newId: () => newId(), uploadDir: desk.uploadDir };
});
afterAll(async () => {
  await desk.close();
  await network.stop();
});

const untilToday = new Date('2026-04-10T12:00:00Z');

async function begin(partner: KnownPartner, rows: number): Promise<string> {
  const uploadId = await desk.send(partner, inChunks(exampleExportLines({ rows, shipTos: [partner.location.shipTo], until: untilToday, withBadRows: true })));
  const { id } = await desk.begin(partnerMember(partner.id), { uploadId });
  return id!;
}

/** A thousand lines at a time, as a network would bring them. */
function* inChunks(lines: Iterable<string>): Generator<string> {
  const chunk: string[] = [];
  for (const line of lines) if (chunk.push(line) === 1_000) yield chunk.splice(0).join('');
  yield chunk.join('');
}

/** Repairs told of to the other subgraphs, counted. */
async function toldOf(partner: KnownPartner): Promise<{ opened: number; completed: number; largestEvent: number }> {
  const news = async (type: string): Promise<number[]> =>
    (await network.sent<{ organizationId: string; repairs: unknown[] }>(type)).filter(({ organizationId }) => organizationId === partner.id).map(({ repairs }) => repairs.length);
  const [opened, completed] = [await news('repair.opened'), await news('repair.completed')];
  const sum = (counts: number[]): number => counts.reduce((total, count) => total + count, 0);
  return { opened: sum(opened), completed: sum(completed), largestEvent: Math.max(...opened, ...completed) };
}

async function recorded(partner: KnownPartner): Promise<{ all: number; completed: number }> {
  const [row] = await network.look<{ all: number; completed: number }>(`select count(*)::int as all, count(completed_at)::int as completed from repairs.repair where tenant_id = $1`, [partner.id]);
  return row!;
}

/** A world that ends in the middle of a batch, once so many ids were taken. */
function failingAfter(ids: number): ImportWorld {
  let taken = 0;
  return {
    ...world,
    newId: () => {
      taken += 1;
      if (taken > ids) throw new Error('The process died.');
      return newId();
    },
  };
}

it('an import whose process died goes on where its last whole batch ended, and every repair is told of once', async () => {
  const partner = await network.addPartner();
  const id = await begin(partner, 5_000);
  const died = (await claimImport(world, repairFile))!;
  await expect(runImport({ world: failingAfter(5_000), kind: repairFile, run: died }, new AbortController().signal)).rejects.toThrow('The process died.');
  const left = await desk.report(partner, id);
  expect(left).toMatchObject({ status: 'RUNNING', rowsTotal: 5_000, rowsRead: 2_000 });

  expect(await claimImport(world, repairFile)).toBeNull();
  await network.look(`update repairs.repair_import set heartbeat_at = now() - interval '31 seconds' where id = $1`, [id]);
  const next = (await claimImport(world, repairFile))!;
  expect(next).toMatchObject({ id, rowsRead: 2_000 });
  await expect(showLife({ world, kind: repairFile, run: died })).rejects.toThrow('Another run has taken the import over.');
  await runImport({ world: world, kind: repairFile, run: died }, new AbortController().signal);
  expect(await desk.report(partner, id)).toMatchObject({ status: 'RUNNING', rowsRead: 2_000 });

  await runImport({ world: world, kind: repairFile, run: next }, new AbortController().signal);
  const done = await desk.report(partner, id);
  expect(done).toMatchObject({ status: 'DONE', rowsRead: 5_000, rowsUnchanged: 0, rowsRejected: 50 });
  const repairs = await recorded(partner);
  expect(repairs.all).toBe(done.rowsImported);
  expect(await toldOf(partner)).toMatchObject({ opened: repairs.all, completed: repairs.completed, largestEvent: 500 });
});

it('a process that is stopped leaves its import at the end of a batch, and the next goes on at once', async () => {
  const partner = await network.addPartner();
  const id = await begin(partner, 4_000);
  const run = (await claimImport(world, repairFile))!;
  const stopping = new AbortController();
  const running = runImport({ world: world, kind: repairFile, run: run }, stopping.signal);
  while ((await desk.report(partner, id)).rowsRead === 0) await new Promise(setImmediate);
  stopping.abort();
  await running;
  const left = await desk.report(partner, id);
  expect(left.status).toBe('RUNNING');
  expect(left.rowsRead % 1_000).toBe(0);
  const next = (await claimImport(world, repairFile))!;
  expect(next).toMatchObject({ id, rowsRead: left.rowsRead });
  await runImport({ world: world, kind: repairFile, run: next }, new AbortController().signal);
  const repairs = await recorded(partner);
  expect(await desk.report(partner, id)).toMatchObject({ status: 'DONE', rowsRead: 4_000, rowsImported: repairs.all });
  expect(await toldOf(partner)).toMatchObject({ opened: repairs.all, completed: repairs.completed });
});

it('an import that fails again and again without getting further is given up with a reason', async () => {
  const partner = await network.addPartner();
  const id = await begin(partner, 10);
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const run = (await claimImport(world, repairFile))!;
    await expect(runImport({ world: failingAfter(3), kind: repairFile, run }, new AbortController().signal)).rejects.toThrow('The process died.');
    await network.look(`update repairs.repair_import set heartbeat_at = now() - interval '31 seconds' where id = $1`, [id]);
  }
  await runImport({ world, kind: repairFile, run: (await claimImport(world, repairFile))! }, new AbortController().signal);
  expect(await desk.report(partner, id)).toMatchObject({ status: 'REFUSED', rowsRead: 0, refusedReason: expect.stringMatching(/failed 5 times .* row 0/) });
});

it('one import of an organisation runs at a time; those of two organisations run side by side', async () => {
  const [one, another] = [await network.addPartner(), await network.addPartner()];
  const first = await begin(one, 100);
  const uploadId = await desk.send(one, exampleExportLines({ rows: 1, shipTos: [one.location.shipTo], until: untilToday }));
  expect(await desk.begin(partnerMember(one.id), { uploadId })).toEqual({ __typename: 'RepairImportRunning', importId: first });
  const other = await begin(another, 100);
  const runs = [(await claimImport(world, repairFile))!, (await claimImport(world, repairFile))!];
  expect(new Set(runs.map(({ id }) => id))).toEqual(new Set([first, other]));
  await Promise.all(runs.map((run) => runImport({ world: world, kind: repairFile, run: run }, new AbortController().signal)));
  expect(await desk.begin(partnerMember(one.id), { uploadId })).toMatchObject({ __typename: 'RepairImport' });
  await runImport({ world, kind: repairFile, run: (await claimImport(world, repairFile))! }, new AbortController().signal);
});

it('an import and people who create the same repairs at the same time end with each repair once', async () => {
  const partner = await network.addPartner();
  const id = await begin(partner, 3_000);
  const lines = [...exampleExportLines({ rows: 3_000, shipTos: [partner.location.shipTo], until: untilToday })].slice(1);
  const running = runImport({ world, kind: repairFile, run: (await claimImport(world, repairFile))! }, new AbortController().signal);
  const asked = 'mutation ($input: CreateRepairInput!, $key: ID!) { createRepair(input: $input, idempotencyKey: $key) { __typename } }';
  const byHand = Array.from({ length: 60 }, async (_, place) => {
    const [dispatchId, , serialNumber] = lines[place * 49]!.split(',');
    const input = { locationId: partner.location.id, dispatchId, device: { serialNumber }, repairType: 'CIN', createdAt: '2025-01-01T00:00:00Z' };
    const { data } = await network.ask<{ createRepair: { __typename: string } }>(partnerMember(partner.id), asked, { input, key: randomUUID() });
    return data!.createRepair.__typename;
  });
  const created = (await Promise.all(byHand)).filter((answer) => answer === 'Repair').length;
  await running;
  const report = await desk.report(partner, id);
  expect(report).toMatchObject({ status: 'DONE', rowsRead: 3_000 });
  const repairs = await recorded(partner);
  expect(repairs.all).toBe(report.rowsImported + created);
  expect(await toldOf(partner)).toMatchObject({ opened: repairs.all, completed: repairs.completed });
});

it('a file of 100,000 rows is imported in bounded memory', async () => {
  // Statistics know the organisations of the tests before, and not this one.
  await network.look('analyze');
  const partner = await network.addPartner();
  const id = await begin(partner, 100_000);
  const held: number[] = [];
  let asked = 0;
  // Every tenth look at the clock: what is held is what is left after collecting.
  const watched = { ...world, now: () => ((asked += 1) % 10 === 0 && held.push(heldMegabytes()), new Date()) };
  const run = (await claimImport(world, repairFile))!;
  const before = heldMegabytes();
  const startedAt = performance.now();
  await runImport({ world: watched, kind: repairFile, run: run }, new AbortController().signal);
  const seconds = (performance.now() - startedAt) / 1_000;
  const half = Math.floor(held.length / 2);
  const [firstHalf, secondHalf] = [Math.max(...held.slice(0, half)), Math.max(...held.slice(half))];
  const grown = Math.max(firstHalf, secondHalf) - before;
  process.stdout.write(`imported 100,000 rows in ${seconds.toFixed(1)} s, ${Math.round(100_000 / seconds)} rows a second; at most ${Math.round(grown)} MB more were held\n`);
  const report = await desk.report(partner, id);
  expect(report).toMatchObject({ status: 'DONE', rowsRead: 100_000, rowsRejected: 1_000 });
  expect(await recorded(partner)).toMatchObject({ all: report.rowsImported });
  expect(held.length).toBeGreaterThan(8);
  expect(grown).toBeLessThan(100);
  // What is held does not grow with the file: the second fifty thousand rows need no more than the first.
  expect(secondHalf - firstHalf).toBeLessThan(30);
}, 180_000);

function heldMegabytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}
