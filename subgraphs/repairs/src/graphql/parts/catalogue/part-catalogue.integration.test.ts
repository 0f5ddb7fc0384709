import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { pino } from 'pino';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { platformTenant } from '@platform/kit/bus/event.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { claimImport } from '../../../actions/import/claim-import.js';
import type { ImportWorld } from '../../../actions/import/import-world.js';
import { receiveUpload } from '../../../actions/import/receive-upload.js';
import { runImport } from '../../../actions/import/run-import.js';
import { catalogueFile } from '../../../actions/parts/catalogue/catalogue-file.js';
import { type ImportDesk, openImportDesk, type ImportReport } from '../../../testing/import-desk.js';
import { type KnownNetwork, startKnownNetwork } from '../../../testing/known-network.js';
import { Readable } from 'node:stream';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const heldMegabytes = (): number => (collectGarbage(), process.memoryUsage().heapUsed / 1024 / 1024);

let network: KnownNetwork;
let desk: ImportDesk;
let world: ImportWorld;
const now = () => new Date('2026-04-10T12:00:00Z');

beforeAll(async () => {
  network = await startKnownNetwork();
  desk = await openImportDesk(network);
  world = { dataSource: network.dataSource, bus: network.bus, log: pino({ level: 'silent' }), now, newId: () => newId(), uploadDir: desk.uploadDir };
});
afterAll(async () => {
  await desk.close();
  await network.stop();
});

const heading = 'part_number,type,description_en,description_nb,description_sv,description_de,serialized,functional_test,programs,fits,substitute';
const line = (number: string, { fits = '', substitute = '', de = 'Anzeige', type = 'MODULE' } = {}): string => `${number},${type},Display,Skjerm,Bildskärm,${de},yes,PASSED,IDS AASP,${fits},${substitute}`;

async function send(bytes: Iterable<string>): Promise<string> {
  const received = await receiveUpload({ ...world, uploadBytesMax: 200 * 1024 * 1024 }, { viewer: staffMember(), requestId: newId(), organizationId: platformTenant, fileName: 'catalogue.csv', bytes: Readable.from(bytes, { objectMode: false }) });
  if ('refused' in received) throw new Error(received.refused);
  return received.uploadId;
}

const asking = 'mutation ($input: ImportPartCatalogueInput!, $key: ID!) { importPartCatalogue(input: $input, idempotencyKey: $key) { __typename ... on PartImport { id requestedByName } ... on PartImportRunning { importId } ... on UploadAlreadyImported { importId } } }';
async function begin(uploadId: string, viewer = staffMember()): Promise<{ __typename: string; id: string; importId: string }> {
  const { data, errors } = await network.ask<{ importPartCatalogue: { __typename: string; id: string; importId: string } }>(viewer, asking, { input: { uploadId }, key: newId() });
  expect(errors).toEqual([]);
  return data!.importPartCatalogue;
}

async function report(id: string): Promise<ImportReport> {
  const asked = 'query ($id: ID!) { partImport(id: $id) { id status fileName rowsTotal rowsRead rowsImported rowsUnchanged rowsRejected refusedReason finishedAt requestedByName rejections(first: 100) { totalCount nodes { line column value code reason } } } }';
  return (await network.ask<{ partImport: ImportReport }>(staffMember(), asked, { id })).data!.partImport;
}

async function run(seen = world): Promise<void> {
  await runImport({ world: seen, kind: catalogueFile, run: (await claimImport(seen, catalogueFile))! }, new AbortController().signal);
}

async function imported(lines: readonly string[]): Promise<ImportReport> {
  const { id } = await begin(await send(lines.map((text) => `${text}\r\n`)));
  await run();
  return report(id);
}

const rejected = ({ rejections: { nodes } }: ImportReport): string[] => nodes.map(({ line: at, column, code }) => `${at} ${column} ${code}`);
const versions = async (partNumber: string) =>
  (await network.ask<{ partVersions: { nodes: unknown[] } }>(staffMember(), 'query ($number: PartNumber!) { partVersions(filter: { partNumber: $number }) { nodes { version byName importId part { number } changes { column from to } } } }', { number: partNumber })).data!.partVersions.nodes;

it('SSA-08 AASP-03a: a catalogue brings new parts with what they fit and what takes their place, and every partner reads them', async () => {
  expect(await imported([heading, line('661-70001', { fits: 'IPHONE:2 IPAD:2' }), line('661-70000', { substitute: '661-70001' })])).toMatchObject({ status: 'DONE', rowsTotal: 2, rowsImported: 2, rowsRejected: 0, fileName: 'catalogue.csv', requestedByName: staffMember().name });
  const asked = '{ partsByNumbers(numbers: ["661-70000", "661-70001"]) { number type isSerialized functionalTest programs version description(locale: sv) fits { productLine componentGroup } substitute { number } } }';
  const { data, errors } = await network.ask<{ partsByNumbers: unknown[] }>(partnerMember(network.ours.id), asked);
  expect(errors).toEqual([]);
  const both = { type: 'MODULE', isSerialized: true, functionalTest: 'PASSED', programs: ['AASP', 'IDS'], version: 1, description: 'Bildskärm' };
  expect(data!.partsByNumbers).toMatchObject([
    { ...both, number: '661-70000', fits: [], substitute: { number: '661-70001' } },
    { ...both, number: '661-70001', fits: [{ productLine: 'IPAD', componentGroup: '2' }, { productLine: 'IPHONE', componentGroup: '2' }], substitute: null },
  ]);
});

it('the same file again changes nothing, and a changed one leaves a version that tells who changed what', async () => {
  const lines = [heading, line('661-71000'), line('661-71001', { fits: 'MAC:5' })];
  const first = await imported(lines);
  expect(await imported(lines)).toMatchObject({ rowsImported: 0, rowsUnchanged: 2 });
  const second = await imported(['part_number,description_de,fits', '661-71001,Hauptplatine,NONE', '661-71000,,']);
  expect(second).toMatchObject({ rowsImported: 1, rowsUnchanged: 1, rowsRejected: 0 });
  expect(await versions('661-71000')).toHaveLength(1);
  expect(await versions('661-71001')).toMatchObject([
    { version: 2, byName: staffMember().name, importId: second.id, part: { number: '661-71001' }, changes: [{ column: 'description_de', from: 'Anzeige', to: 'Hauptplatine' }, { column: 'fits', from: 'MAC:5', to: 'NONE' }] },
    { version: 1, importId: first.id, changes: expect.arrayContaining([{ column: 'type', from: null, to: 'MODULE' }]) },
  ]);
});

it('what is wrong is told line by line, and the other rows are taken', async () => {
  const told = await imported([
    heading,
    line('661-72000'),
    line('6'),
    line('661-72001', { type: 'WIDGET' }),
    line('661-72002', { fits: 'IPHONE:Z' }),
    line('661-72003', { substitute: '661-99998' }),
    line('661-72004', { substitute: '661-72004' }),
    line('661-72000'),
    '661-72005,MODULE,Display,,,,yes,,,,',
    '661-72006,MODULE',
    line('661-72007', { substitute: '661-72000' }),
    'part 661-72008,=1+1,Display,Skjerm,Bildskärm,Anzeige,maybe,PASSED,ERS,,',
  ]);
  expect(told).toMatchObject({ status: 'DONE', rowsTotal: 11, rowsImported: 2, rowsRejected: 9 });
  expect(rejected(told).sort()).toEqual(
    [
      '3 part_number UNREADABLE',
      '4 type UNREADABLE',
      '5 fits UNREADABLE',
      '6 substitute SUBSTITUTE_UNKNOWN',
      '7 substitute SUBSTITUTE_COMES_BACK',
      '8 part_number REPEATED_PART_NUMBER',
      ...['description_nb', 'description_sv', 'description_de'].map((column) => `9 ${column} INCOMPLETE`),
      '10 null CELL_COUNT',
      ...['part_number UNREADABLE', 'type FORMULA', 'serialized UNREADABLE', 'programs UNREADABLE'].map((problem) => `12 ${problem}`),
    ].sort(),
  );
});

it('SSA-08: substitutes that would come back to where they began are rejected, within a file and across two', async () => {
  const within = await imported([heading, line('661-73000'), line('661-73001', { substitute: '661-73000' }), line('661-73002', { substitute: '661-73001' })]);
  expect(within).toMatchObject({ rowsImported: 3 });
  const across = await imported(['part_number,substitute', '661-73000,661-73002']);
  expect(rejected(across)).toEqual(['2 substitute SUBSTITUTE_COMES_BACK']);
  // The row before takes the chain apart, so this one may close it elsewhere.
  expect(await imported(['part_number,substitute', '661-73001,NONE', '661-73000,661-73001'])).toMatchObject({ rowsImported: 2, rowsRejected: 0 });
});

it('a broken file is refused whole and nothing of it is written', async () => {
  const unclosed = await imported([heading, line('661-74000'), '"661-74001,MODULE']);
  expect(unclosed).toMatchObject({ status: 'REFUSED', rowsRead: 0 });
  const other = await imported(['dispatch_id,type', 'G1,MODULE']);
  expect(other).toMatchObject({ status: 'REFUSED', rejections: { nodes: [{ column: 'dispatch_id', code: 'UNKNOWN_COLUMN' }, { column: 'part_number', code: 'MISSING_COLUMN' }] } });
  expect(await versions('661-74000')).toEqual([]);
});

it('one catalogue is taken over at a time, by managers alone, and a file of an organisation is none', async () => {
  const uploadId = await send([`${heading}\r\n`, line('661-75000')]);
  const { id } = await begin(uploadId);
  expect(await begin(await send([heading]))).toMatchObject({ __typename: 'PartImportRunning', importId: id });
  await run();
  expect(await begin(uploadId)).toMatchObject({ __typename: 'UploadAlreadyImported', importId: id });
  expect(await begin(await desk.send(network.ours, [heading]))).toMatchObject({ __typename: 'UploadNotFound' });
  const devices = 'mutation ($input: ImportDevicesInput!, $key: ID!) { importDevices(input: $input, idempotencyKey: $key) { __typename } }';
  const asDevices = await network.ask<{ importDevices: unknown }>(staffMember(), devices, { input: { uploadId: await send([heading]) }, key: newId() });
  expect(asDevices.data!.importDevices).toEqual({ __typename: 'UploadNotFound' });
  const { errors } = await network.ask(partnerMember(network.ours.id), asking, { input: { uploadId }, key: newId() });
  expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
});

it('a page of versions, and of imports with their reports, costs the same number of statements however long it is', async () => {
  for (const asked of ['query ($first: Int!) { partVersions(first: $first) { nodes { byName part { number } changes { column } } } }', 'query ($first: Int!) { partImports(first: $first) { nodes { id status } } }']) {
    const [short, long] = [await network.ask(staffMember(), asked, { first: 1 }), await network.ask(staffMember(), asked, { first: 50 })];
    expect([short.errors, long.errors]).toEqual([[], []]);
    expect(long.statements).toBe(short.statements);
  }
});

it('a catalogue of 30,000 parts is taken over in bounded memory', async () => {
  const lines = function* () {
    yield `${heading}\r\n`;
    for (let number = 0; number < 30_000; number += 1) yield `${line(`ZZ-${String(number).padStart(6, '0')}`, { fits: 'IPHONE:2', substitute: number > 0 && number % 10 === 1 ? `ZZ-${String(number - 1).padStart(6, '0')}` : '' })}\r\n`;
  };
  const { id } = await begin(await send(lines()));
  const held: number[] = [];
  const watched = { ...world, now: () => (held.push(heldMegabytes()), now()) };
  const startedAt = performance.now();
  await run(watched);
  const seconds = (performance.now() - startedAt) / 1_000;
  process.stdout.write(`took over 30,000 parts in ${seconds.toFixed(1)} s, ${Math.round(30_000 / seconds)} rows a second\n`);
  expect(await report(id)).toMatchObject({ status: 'DONE', rowsRead: 30_000, rowsImported: 30_000 });
  const half = Math.floor(held.length / 2);
  expect(Math.max(...held.slice(half)) - Math.max(...held.slice(0, half))).toBeLessThan(30);
}, 120_000);
