import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { pino } from 'pino';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { deliverTerms } from '@platform/kit/testing/deliver-terms.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { deviceFile } from '../../actions/devices/device-file.js';
import { claimImport } from '../../actions/import/claim-import.js';
import type { ImportWorld } from '../../actions/import/import-world.js';
import { runImport } from '../../actions/import/run-import.js';
import { exampleDeviceLines } from '../../example/example-devices.js';
import { type ImportDesk, openImportDesk } from '../../testing/import-desk.js';
import { type KnownNetwork, type KnownPartner, startKnownNetwork } from '../../testing/known-network.js';
import { allPublishedTerms } from '../../testing/published-terms.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

let network: KnownNetwork;
let desk: ImportDesk;
let world: ImportWorld;
const now = () => new Date('2026-04-10T12:00:00Z');

beforeAll(async () => {
  network = await startKnownNetwork();
  desk = await openImportDesk(network);
  world = { dataSource: network.dataSource, bus: network.bus, log: pino({ level: 'silent' }), now, newId: () => newId(), uploadDir: desk.uploadDir };
  await deliverTerms(network, allPublishedTerms());
});
afterAll(async () => {
  await desk.close();
  await network.stop();
});

interface Report { id: string; status: string; rowsTotal: number | null; rowsRead: number; rowsImported: number; rowsUnchanged: number; rowsRejected: number; refusedReason: string | null; rejections: { totalCount: number; nodes: { line: number; column: string | null; value: string | null; code: string }[] } }

async function begin(partner: KnownPartner, bytes: Iterable<string>): Promise<{ __typename: string; id: string; importId: string }> {
  const uploadId = await desk.send(partner, bytes);
  const asked = 'mutation ($input: ImportDevicesInput!, $key: ID!) { importDevices(input: $input, idempotencyKey: $key) { __typename ... on DeviceImport { id } ... on DeviceImportRunning { importId } } }';
  const { data, errors } = await network.ask<{ importDevices: { __typename: string; id: string; importId: string } }>(partnerMember(partner.id), asked, { input: { uploadId }, key: newId() });
  expect(errors).toEqual([]);
  return data!.importDevices;
}

async function report(partner: KnownPartner, id: string): Promise<Report> {
  const asked = 'query ($id: ID!) { deviceImport(id: $id) { id status rowsTotal rowsRead rowsImported rowsUnchanged rowsRejected refusedReason rejections(first: 100) { totalCount nodes { line column value code } } } }';
  return (await network.ask<{ deviceImport: Report }>(partnerMember(partner.id), asked, { id })).data!.deviceImport;
}

async function run(signal = new AbortController().signal, seen: ImportWorld = world): Promise<void> {
  await runImport({ world: seen, kind: deviceFile, run: (await claimImport(seen, deviceFile))! }, signal);
}

async function imported(partner: KnownPartner, lines: string[]): Promise<Report> {
  const { id } = await begin(partner, lines.map((line) => `${line}\r\n`));
  await run();
  return report(partner, id);
}

const bases = async (partner: KnownPartner) => (await network.sent<{ organizationId: string; iosDevicesInDeployment: number; iosDevicesWithAppleExtendedCoverage: number }>('installed-base.changed')).filter(({ organizationId }) => organizationId === partner.id);

it('IDS-09 IDS-10 SSA-23: a file registers devices with several coverages each, and tells the counts once, at its end', async () => {
  const partner = await network.addPartner();
  const heading = 'serial_number;relation;product_line;purchased_on;proof;coverage;coverage_from;coverage_to;provider;loaner';
  const { id: _, ...told } = await imported(partner, [
    heading,
    'zz9i000001;OWNED;IPHONE;2026-01-02;INV-1;PROTECTION_PLAN;2026-01-02;2028-01-01;;yes',
    'ZZ9I000001;;;;;CONSUMER_LAW;2026-01-02;2031-01-02;;',
    'ZZ9I000002;LEASED;IPAD;;;THIRD_PARTY;2026-01-02;;Nordic Device Cover;',
    'ZZ9I000003;;;;;PROTECTION_PLAN;2026-01-02;;;',
    'ZZ9I000004;OWNED;IPAD;;;;2026-01-02;;;',
    'ZZ9I000005;OWNED;IPAD;;;THIRD_PARTY;2026-01-02;;;',
    'ZZ9I000006;OWNED;IPAD;2099-01-01;;;;;;maybe',
  ]);
  expect(told).toMatchObject({ status: 'DONE', rowsTotal: 7, rowsRead: 7, rowsImported: 3, rowsRejected: 4 });
  expect(told.rejections.nodes.map(({ line, column, code }) => `${line} ${column} ${code}`)).toEqual(['5 serial_number DEVICE_UNKNOWN', '6 coverage EMPTY', '7 provider PROVIDER_MISSING', '8 loaner UNREADABLE']);
  expect(await bases(partner)).toMatchObject([{ iosDevicesInDeployment: 2, iosDevicesWithAppleExtendedCoverage: 1 }]);
  const { data } = await network.ask<{ devices: { nodes: { coverages: { kind: string }[]; isLoaner: boolean }[] } }>(partnerMember(partner.id), '{ devices { nodes { isLoaner coverages { kind } } } }');
  expect(data!.devices.nodes.map(({ coverages, isLoaner }) => [isLoaner, coverages.map(({ kind }) => kind).sort()])).toEqual([[true, ['CONSUMER_LAW', 'LIMITED_WARRANTY', 'PROTECTION_PLAN']], [false, ['THIRD_PARTY']]]);
});

it('a file that was imported changes nothing the second time, and one of another kind is refused whole', async () => {
  const partner = await network.addPartner();
  const lines = [...exampleDeviceLines({ rows: 2_500, until: '2026-04-10' })].map((line) => line.trimEnd());
  expect(await imported(partner, lines)).toMatchObject({ rowsImported: 2_500 });
  expect(await imported(partner, lines)).toMatchObject({ rowsImported: 0, rowsUnchanged: 2_500 });
  expect(await bases(partner)).toHaveLength(1);
  const refused = await imported(partner, ['dispatch_id,serial_number', 'G000000001,ZZ9I000009']);
  expect(refused).toMatchObject({ status: 'REFUSED', rowsRead: 0, rejections: { nodes: [{ column: 'dispatch_id', code: 'UNKNOWN_COLUMN' }] } });
  expect(refused.refusedReason).toContain('not that of a file of devices');
});

it('an import whose process ends goes on where it was, and one of an organisation runs at a time', async () => {
  const partner = await network.addPartner();
  const { id } = await begin(partner, exampleDeviceLines({ rows: 3_500, until: '2026-04-10', withBadRows: true }));
  expect(await begin(partner, ['serial_number\r\n'])).toMatchObject({ __typename: 'DeviceImportRunning', importId: id });
  const ending = new AbortController();
  let batches = 0;
  const stopping = { ...world, now: () => ((batches += 1) > 4 && ending.abort(), now()) };
  await run(ending.signal, stopping);
  const left = await report(partner, id);
  expect(left).toMatchObject({ status: 'RUNNING' });
  expect(left.rowsRead).toBeGreaterThan(0);
  expect(left.rowsRead).toBeLessThan(3_500);
  expect(await bases(partner)).toEqual([]);
  await run();
  expect(await report(partner, id)).toMatchObject({ status: 'DONE', rowsRead: 3_500, rowsImported: 3_465, rowsRejected: 35 });
  expect(await bases(partner)).toHaveLength(1);
});

it('an import of another organisation is not seen, and technicians see none', async () => {
  const partner = await network.addPartner();
  const { id } = await begin(partner, exampleDeviceLines({ rows: 3, until: '2026-04-10' }));
  await run();
  const seenBy = async (viewer: Parameters<KnownNetwork['ask']>[0]) => network.ask<{ deviceImports: { nodes: { id: string }[] } }>(viewer, '{ deviceImports { nodes { id organization { id } } } }');
  expect((await seenBy(partnerMember(network.theirs.id))).data!.deviceImports.nodes).toEqual([]);
  expect((await seenBy(staffMember())).data!.deviceImports.nodes.map((each) => each.id)).toContain(id);
  expect((await seenBy(partnerMember(partner.id, 'TECHNICIAN'))).errors[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
});

it('a file of 100,000 devices is imported in bounded memory', async () => {
  const partner = await network.addPartner();
  const { id } = await begin(partner, exampleDeviceLines({ rows: 100_000, until: '2026-04-10', withBadRows: true }));
  const held: number[] = [];
  let asked = 0;
  const watched = { ...world, now: () => ((asked += 1) % 10 === 0 && held.push(heldMegabytes()), now()) };
  const before = heldMegabytes();
  const startedAt = performance.now();
  await run(new AbortController().signal, watched);
  const seconds = (performance.now() - startedAt) / 1_000;
  const half = Math.floor(held.length / 2);
  const [firstHalf, secondHalf] = [Math.max(...held.slice(0, half)), Math.max(...held.slice(half))];
  process.stdout.write(`imported 100,000 devices in ${seconds.toFixed(1)} s, ${Math.round(100_000 / seconds)} rows a second; at most ${Math.round(Math.max(firstHalf, secondHalf) - before)} MB more were held\n`);
  expect(await report(partner, id)).toMatchObject({ status: 'DONE', rowsRead: 100_000, rowsImported: 99_000, rowsRejected: 1_000 });
  expect(held.length).toBeGreaterThan(8);
  expect(Math.max(firstHalf, secondHalf) - before).toBeLessThan(100);
  // What is held does not grow with the file: the second fifty thousand rows need no more than the first.
  expect(secondHalf - firstHalf).toBeLessThan(30);
}, 240_000);

function heldMegabytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}
