import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { exampleExportLines } from './example/example-export.js';
import { type ImportDesk, openImportDesk } from './testing/import-desk.js';
import { type KnownNetwork, type KnownPartner, startKnownNetwork } from './testing/known-network.js';

let network: KnownNetwork;
let desk: ImportDesk;

beforeAll(async () => {
  network = await startKnownNetwork();
  desk = await openImportDesk(network);
  await desk.startWorking();
});
afterAll(async () => {
  await desk.close();
  await network.stop();
});

const columns = ['dispatch_id', 'ship_to', 'serial_number', 'repair_type', 'status', 'created_at', 'completed_at', 'coverage_status', 'technician_id', 'product', 'imei'];

function csv(partner: KnownPartner, rows: Record<string, string>[], { delimiter = ',', eol = '\n' } = {}): string {
  const standard = { ship_to: partner.location.shipTo, repair_type: 'CIN', status: 'SPCM', created_at: '2026-01-10T09:00:00Z', completed_at: '2026-01-12T15:00:00Z' };
  const lines = rows.map((row, index) => {
    const number = String(index + 1).padStart(9, '0');
    const cells: Record<string, string> = { ...standard, dispatch_id: `G${number}`, serial_number: `ZZ9C${number}`, ...row };
    return columns.map((column) => cells[column] ?? '');
  });
  return `${[columns, ...lines].map((cells) => cells.join(delimiter)).join(eol)}${eol}`;
}

async function repairsOf(partner: KnownPartner): Promise<Record<string, unknown>[]> {
  const { data } = await network.ask<{ repairs: { nodes: Record<string, unknown>[] } }>(
    partnerMember(partner.id),
    `{ repairs(first: 100, sort: { field: DISPATCH_ID }) { nodes { dispatchId status repairType coverageStatus completedAt completedQuarter techId version technician { id } location { id } device { serialNumber imei productName } } } }`,
  );
  return data!.repairs.nodes;
}

/** The repairs told of to the other subgraphs, of one organisation. */
async function told(type: 'repair.opened' | 'repair.completed', partner: KnownPartner): Promise<{ quarter: string }[]> {
  const news = await network.sent<{ organizationId: string; repairs: { quarter: string }[] }>(type);
  return news.filter(({ organizationId }) => organizationId === partner.id).flatMap(({ repairs }) => repairs);
}

it('AASP-17 A24: an import creates repairs in the quarter of their completion at their location, and the others are told', async () => {
  const partner = await network.addPartner('Europe/Berlin');
  const report = await desk.import(partner, [
    csv(partner, [
      { completed_at: '2026-03-31T21:59:59Z', created_at: '2026-03-31T10:00:00Z', coverage_status: 'LI', product: 'iPhone 15', technician_id: partner.technician.techId },
      { completed_at: '2026-03-31T22:00:00Z', created_at: '2025-12-31T23:00:00Z' },
      { status: 'BEGR', completed_at: '', technician_id: 'ELSEWHERE' },
      { status: 'CANCELLED', completed_at: '' },
    ]),
  ]);
  expect(report).toMatchObject({ status: 'DONE', fileName: 'export.csv', rowsTotal: 4, rowsRead: 4, rowsImported: 4, rowsUnchanged: 0, rowsRejected: 0, refusedReason: null });
  expect(report.finishedAt).not.toBeNull();
  const location = { id: partner.location.id };
  expect(await repairsOf(partner)).toMatchObject([
    { dispatchId: 'G000000001', status: 'SPCM', completedQuarter: '2026-Q1', coverageStatus: 'LI', technician: { id: partner.technician.id }, device: { serialNumber: 'ZZ9C000000001', productName: 'iPhone 15' }, location },
    { dispatchId: 'G000000002', status: 'SPCM', completedQuarter: '2026-Q2', technician: null, techId: null, location },
    { dispatchId: 'G000000003', status: 'BEGR', completedQuarter: null, completedAt: null, technician: null, techId: 'ELSEWHERE' },
    { dispatchId: 'G000000004', status: 'CANCELLED', completedQuarter: null },
  ]);
  expect((await told('repair.completed', partner)).map(({ quarter }) => quarter)).toEqual(['2026-Q1', '2026-Q2']);
  expect((await told('repair.opened', partner)).map(({ quarter }) => quarter)).toEqual(['2026-Q1', '2026-Q1', '2026-Q1', '2026-Q1']);
});

it('importing the same file again changes nothing and tells nobody', async () => {
  const partner = await network.addPartner();
  const file = csv(partner, [{}, { status: 'AWTP', completed_at: '' }, { product: 'iPad' }]);
  await desk.import(partner, [file]);
  const before = [await repairsOf(partner), await told('repair.opened', partner), await told('repair.completed', partner)];
  expect(await desk.import(partner, [file])).toMatchObject({ status: 'DONE', rowsRead: 3, rowsImported: 0, rowsUnchanged: 3, rowsRejected: 0 });
  expect([await repairsOf(partner), await told('repair.opened', partner), await told('repair.completed', partner)]).toEqual(before);
});

it('a later file brings repairs forward, each counted once', async () => {
  const partner = await network.addPartner();
  await desk.import(partner, [csv(partner, [{ status: 'AWTP', completed_at: '' }, { coverage_status: 'G9' }])]);
  const report = await desk.import(partner, [csv(partner, [{}, { coverage_status: 'LI' }])]);
  expect(report).toMatchObject({ rowsImported: 2, rowsRejected: 0 });
  expect(await repairsOf(partner)).toMatchObject([{ status: 'SPCM', version: 2, completedQuarter: '2026-Q1' }, { coverageStatus: 'LI', version: 2 }]);
  expect(await told('repair.completed', partner)).toHaveLength(2);
  expect(await told('repair.opened', partner)).toHaveLength(2);
});

it('what a repair counts for does not move when its location moves to another time zone', async () => {
  const partner = await network.addPartner('Europe/Oslo');
  const atTheTurn = { completed_at: '2026-03-31T22:30:00Z' };
  await desk.import(partner, [csv(partner, [atTheTurn])]);
  const { location } = partner;
  const moved = { organizationId: partner.id, locationId: location.id, shipTo: location.shipTo, name: 'A place', country: 'GB', region: 'GB', timeZone: 'Atlantic/Azores' };
  await network.deliver({ type: 'location.changed', tenant: partner.id, payload: moved });
  expect(await desk.import(partner, [csv(partner, [{ ...atTheTurn, coverage_status: 'OO' }])])).toMatchObject({ rowsImported: 1 });
  expect(await repairsOf(partner)).toMatchObject([{ coverageStatus: 'OO', completedQuarter: '2026-Q2' }]);
});

it('every row that cannot be taken over is told with its line, column, value and reason; the others are', async () => {
  const partner = await network.addPartner();
  const rows: Record<string, string>[] = [
    {},
    { product: '=1+1' },
    { ship_to: network.theirs.location.shipTo },
    { status: 'Closed', created_at: '10.01.2026' },
    { completed_at: '' },
    { completed_at: '2026-01-10T08:59:59Z' },
    { created_at: '2099-01-01T00:00:00Z', status: 'OPEN', completed_at: '' },
    { dispatch_id: 'g000000001' },
    { serial_number: '' },
    { serial_number: 'ZZ9ONEDEVICE', status: 'OPEN', completed_at: '' },
    { serial_number: 'ZZ9ONEDEVICE', status: 'AWTP', completed_at: '' },
    { imei: '49015420323752' },
  ];
  const file = `${csv(partner, rows)}G000000099,too,few\n`;
  const report = await desk.import(partner, [file]);
  expect(report).toMatchObject({ status: 'DONE', rowsRead: 13, rowsImported: 2, rowsRejected: 11 });
  expect(report.rejections.nodes.map(({ line, column, value, code }) => [line, column, value, code])).toEqual([
    [3, 'product', '=1+1', 'FORMULA'],
    [4, 'ship_to', network.theirs.location.shipTo, 'UNKNOWN_SHIP_TO'],
    [5, 'status', 'Closed', 'UNREADABLE'],
    [5, 'created_at', '10.01.2026', 'UNREADABLE'],
    [6, 'completed_at', null, 'STATUS_CONTRADICTS_COMPLETION'],
    [7, 'completed_at', '2026-01-10T08:59:59.000Z', 'BEFORE_CREATION'],
    [8, 'created_at', '2099-01-01T00:00:00.000Z', 'IN_THE_FUTURE'],
    [9, 'dispatch_id', 'G000000001', 'REPEATED_DISPATCH_ID'],
    [10, 'serial_number', '', 'EMPTY'],
    [12, 'serial_number', 'ZZ9ONEDEVICE', 'DEVICE_IN_REPAIR'],
    [13, 'imei', '49015420323752', 'UNREADABLE'],
    [14, null, null, 'CELL_COUNT'],
  ]);
  expect(report.rejections.nodes[7]?.reason).toBe('The dispatch id already stands on line 2.');
  expect((await repairsOf(partner)).map(({ dispatchId }) => dispatchId)).toEqual(['G000000001', 'G000000010']);
});

it('a row cannot reopen, move or contradict what is recorded', async () => {
  const partner = await network.addPartner();
  await desk.import(partner, [csv(partner, [{}, {}, {}, {}])]);
  const report = await desk.import(partner, [
    csv(partner, [{ status: 'OPEN', completed_at: '' }, { completed_at: '2026-01-13T15:00:00Z' }, { created_at: '2026-01-09T09:00:00Z' }, { serial_number: 'ZZ9ANOTHER01' }]),
  ]);
  expect(report).toMatchObject({ rowsImported: 0, rowsRejected: 4 });
  expect(report.rejections.nodes.map(({ line, column, code }) => [line, column, code])).toEqual([
    [2, 'status', 'ILLEGAL_STATUS_MOVE'],
    [3, 'completed_at', 'CONTRADICTS_RECORD'],
    [4, 'created_at', 'CONTRADICTS_RECORD'],
    [5, 'serial_number', 'CONTRADICTS_RECORD'],
  ]);
});

it('rejections are paged and filtered', async () => {
  const partner = await network.addPartner();
  const { id } = await desk.import(partner, [csv(partner, Array.from({ length: 30 }, (_, index) => ({ status: index % 2 ? 'X' : 'SPCM', repair_type: 'Y' })))]);
  const asked = `query ($id: ID!, $after: String) { repairImport(id: $id) { rejections(first: 20, after: $after, filter: { code: UNREADABLE }) { totalCount nodes { line column } pageInfo { hasNextPage endCursor } } } }`;
  interface Paged {
    repairImport: { rejections: { totalCount: number; nodes: { line: number; column: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
  }
  const first = (await network.ask<Paged>(partnerMember(partner.id), asked, { id })).data!.repairImport.rejections;
  const last = (await network.ask<Paged>(partnerMember(partner.id), asked, { id, after: first.pageInfo.endCursor })).data!.repairImport.rejections;
  expect(first).toMatchObject({ totalCount: 45, pageInfo: { hasNextPage: true } });
  const lastPage = (await network.ask<Paged>(partnerMember(partner.id), asked, { id, after: last.pageInfo.endCursor })).data!.repairImport.rejections;
  const cells = [...first.nodes, ...last.nodes, ...lastPage.nodes].map(({ line, column }) => `${line} ${column}`);
  expect(new Set(cells).size).toBe(45);
  const byColumn = await network.ask<Paged>(partnerMember(partner.id), 'query ($id: ID!) { repairImport(id: $id) { rejections(filter: { column: "status" }) { totalCount } } }', { id });
  expect(byColumn.data!.repairImport.rejections.totalCount).toBe(15);
});

it.each([
  ['with a byte-order mark, semicolons and Windows line ends', (text: string) => `\ufeff${text}`, { delimiter: ';', eol: '\r\n' }],
  ['with blank lines and rows of empty cells', (text: string) => `${text}\n,,,,,,,,,,\n  \n`, {}],
  ['without an end to its last line', (text: string) => text.trimEnd(), {}],
])('a file %s is read', async (_, changed, form) => {
  const partner = await network.addPartner();
  const report = await desk.import(partner, [changed(csv(partner, [{}, { product: 'Æøå — Größe' }], form))]);
  expect(report).toMatchObject({ status: 'DONE', rowsRead: 2, rowsImported: 2 });
  expect((await repairsOf(partner))[1]).toMatchObject({ device: { productName: 'Æøå — Größe' } });
});

it('line numbers stay true behind cells with line breaks', async () => {
  const partner = await network.addPartner();
  const file = csv(partner, [{ product: '"two\r\nlines"' }, {}, { status: 'X' }], { eol: '\r\n' });
  const report = await desk.import(partner, [file]);
  expect(report.rejections.nodes.map(({ line, code }) => [line, code])).toEqual([[2, 'CONTROL_CHARACTER'], [5, 'UNREADABLE']]);
});

const refusals: [string, (file: string) => Iterable<string | Buffer>, RegExp][] = [
  ['without content', () => ['\n'], /The file is empty/],
  ['with an unknown column', (file) => [file.replace('product', 'customer_name')], /customer_name: There is no such column/],
  ['with a missing column', (file) => [file.replace('completed_at', 'product_line')], /completed_at: The column is missing/],
  ['with a column that stands there twice', (file) => [file.replace('product', 'imei')], /imei: The column stands there twice/],
  ['in UTF-16', (file) => [Buffer.from(`\ufeff${file}`, 'utf16le')], /UTF-16/],
  ['in UTF-16 without a mark', (file) => [Buffer.from(file, 'utf16le')], /UTF-16/],
  ['in Latin-1', (file) => [Buffer.from(file.replace('BEGR', 'BEGÅR'), 'latin1')], /Line 4 is not UTF-8/],
  ['with a quotation mark that is never closed', (file) => [file.replace('BEGR', '"BEGR')], /Line 4 is longer|quotation mark that opens on line 4 is never closed/],
  ['with a quotation mark inside a cell', (file) => [file.replace('BEGR', 'BE"GR')], /Line 4 is not CSV/],
  ['with a line of 50 MB', (file) => [file, ...Array.from({ length: 50 }, () => Buffer.alloc(1024 * 1024, 'x'))], /Line 5 is longer than 64 kB/],
  ['with a row of 70 kB in short lines', (file) => [file, `"${'line\n'.repeat(14_000)}"\n`], /longer than 64 kB|is missing/],
  ['that is no table at all', () => ['%PDF-1.7 binary'], /The heading on line 1/],
];

it.each(refusals)('a file %s is refused as a whole, and nothing of it is written', async (_, spoiled, reason) => {
  const partner = await network.addPartner();
  const report = await desk.import(partner, spoiled(csv(partner, [{}, {}, { status: 'BEGR', completed_at: '' }])));
  expect(report).toMatchObject({ status: 'REFUSED', rowsRead: 0, rowsImported: 0 });
  expect(report.refusedReason).toMatch(reason);
  expect(report.finishedAt).not.toBeNull();
  expect(await repairsOf(partner)).toEqual([]);
});

it('a heading that is refused tells each of its columns', async () => {
  const partner = await network.addPartner();
  const report = await desk.import(partner, ['dispatch_id,serial,dispatch_id\nG000000001,X,Y\n']);
  expect(report.rejections.nodes.map(({ line, column, code }) => `${line} ${column} ${code}`)).toEqual(
    expect.arrayContaining(['1 serial UNKNOWN_COLUMN', '1 dispatch_id REPEATED_COLUMN', '1 ship_to MISSING_COLUMN', '1 completed_at MISSING_COLUMN']),
  );
});

it('another tenant’s upload and import get the same answer as unknown ones', async () => {
  const { ours, theirs } = network;
  const uploadId = await desk.send(theirs, [csv(theirs, [{}])]);
  const viewer = partnerMember(ours.id);
  expect(await desk.begin(viewer, { uploadId })).toEqual(await desk.begin(viewer, { uploadId: randomUUID() }));
  expect(await desk.begin(viewer, { uploadId, organizationId: theirs.id })).toEqual({ __typename: 'UploadNotFound' });
  const { id } = await desk.begin(partnerMember(theirs.id), { uploadId });
  const asked = 'query ($id: ID!) { repairImport(id: $id) { id } }';
  expect(await network.ask(viewer, asked, { id })).toEqual(await network.ask(viewer, asked, { id: randomUUID() }));
  expect((await network.ask(staffMember('AUDITOR'), asked, { id })).data).toEqual({ repairImport: { id } });
  await desk.settled(theirs, id!);
});

it('staff import for an organisation, technicians and auditors do not', async () => {
  const partner = await network.addPartner();
  const uploadId = await desk.send(partner, [csv(partner, [{}])]);
  for (const viewer of [partnerMember(partner.id, 'TECHNICIAN'), staffMember('AUDITOR')]) await expect(desk.begin(viewer, { uploadId })).rejects.toThrow('You may not use Mutation.importRepairs.');
  expect(await desk.begin(staffMember(), { uploadId, organizationId: network.ours.id })).toEqual({ __typename: 'UploadNotFound' });
  const begun = await desk.begin(staffMember(), { uploadId, organizationId: partner.id });
  expect(begun).toMatchObject({ __typename: 'RepairImport', organization: { id: partner.id } });
  expect(await desk.settled(partner, begun.id!)).toMatchObject({ status: 'DONE', rowsImported: 1 });
  const asked = 'query ($of: ID!) { repairImports(filter: { organizationId: $of, status: DONE }) { totalCount nodes { id rowsImported } } }';
  expect((await network.ask(staffMember(), asked, { of: partner.id })).data).toEqual({ repairImports: { totalCount: 1, nodes: [{ id: begun.id, rowsImported: 1 }] } });
});

it('an upload is imported once, and a key sent again gets the same answer', async () => {
  const partner = await network.addPartner();
  const viewer = partnerMember(partner.id);
  const uploadId = await desk.send(partner, [csv(partner, [{}])]);
  const key = randomUUID();
  const begun = await Promise.all(Array.from({ length: 10 }, () => desk.begin(viewer, { uploadId }, key)));
  for (const again of begun) expect(again).toEqual(begun[0]);
  await desk.settled(partner, begun[0]!.id!);
  expect(await desk.begin(viewer, { uploadId })).toEqual({ __typename: 'UploadAlreadyImported', importId: begun[0]!.id });
  expect(await desk.begin(viewer, { uploadId }, key)).toEqual(begun[0]);
});

it('what is uploaded is gone when it has been imported', async () => {
  const partner = await network.addPartner();
  await desk.import(partner, [...exampleExportLines({ rows: 20, shipTos: [partner.location.shipTo], until: new Date() })]);
  expect((await readdir(desk.uploadDir)).filter((name) => name.endsWith('.part'))).toEqual([]);
});
