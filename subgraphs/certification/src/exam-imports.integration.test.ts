import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import type { Viewer } from '@platform/kit/identity/viewer.js';
import { partnerMember } from '@platform/kit/testing/viewers.js';

import { CertificationDesk } from './testing/certification-desk.js';

let desk: CertificationDesk;
let centre: { id: string; code: string };
let key: { privateKey: KeyObject; id: string };

interface Report {
  __typename: string;
  message: string;
  id: string;
  rowsRecorded: number;
  rowsUnchanged: number;
  rowsRejected: number;
  rows: { line: number; reference: string; outcome: string; problem: string | null; detail: string | null }[];
}

beforeAll(async () => {
  desk = await CertificationDesk.open();
  centre = await desk.testCentre();
  key = await registerKey(centre.id);
});
beforeEach(() => desk.subgraph.setNow(new Date('2026-03-31T12:00:00Z')));
afterAll(() => desk.close());

async function registerKey(testCentreId: string): Promise<{ privateKey: KeyObject; id: string }> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
  const { id } = await desk.answer<{ id: string }>('mutation ($centre: ID!, $key: String!) { registerTestCentreKey(testCentreId: $centre, publicKey: $key) { ... on TestCentreKey { id fingerprint } } }', { centre: testCentreId, key: raw });
  return { privateKey, id };
}

const reporting = `mutation ($input: ImportExamResultsInput!) { importExamResults(input: $input) {
  __typename ... on ExamImport { id rowsRecorded rowsUnchanged rowsRejected rows { line reference outcome problem detail } } ... on Problem { message }
} }`;

const heading = 'result_id,technician_id,exam_code,taken_on,result,organization_id,corrects,reason';

function importing(lines: readonly string[], { signer = key.privateKey, viewer = desk.manager, signed = lines }: { signer?: KeyObject; viewer?: Viewer; signed?: readonly string[] } = {}): Promise<Report> {
  const bytes = (rows: readonly string[]): Buffer => Buffer.from(`${[heading, ...rows].join('\r\n')}\r\n`);
  const input = { testCentre: centre.code, file: bytes(lines).toString('base64'), signature: sign(null, bytes(signed), signer).toString('base64'), fileName: 'results.csv' };
  return desk.answer<Report>(reporting, { input }, viewer);
}

async function currentOf(technicianId: string): Promise<string[]> {
  const { certifications } = await desk.answer<{ certifications: { product: string; current: boolean }[] }>('query ($id: ID!) { technician(id: $id) { certifications { product current } } }', { id: technicianId });
  return certifications.filter(({ current }) => current).map(({ product }) => product).sort();
}

it('AASP-30: a file that the test centre signed brings its results, each row with its own line in the report', async () => {
  const organizationId = await desk.organization();
  const technician = await desk.technician(organizationId);
  const report = await importing([`F-1,${technician.technicianId},ACMT-MAC,2026-03-01,PASS,,,`, `F-2,${technician.technicianId},IOS-IPHONE,2026-03-02,FAIL,,,`, `F-3,NOBODY001,IOS-IPAD,2026-03-03,PASS,,,`]);
  expect(report).toMatchObject({ __typename: 'ExamImport', rowsRecorded: 2, rowsUnchanged: 0, rowsRejected: 1 });
  expect(report.rows).toEqual([
    { line: 2, reference: 'F-1', outcome: 'RECORDED', problem: null, detail: null },
    { line: 3, reference: 'F-2', outcome: 'RECORDED', problem: null, detail: null },
    { line: 4, reference: 'F-3', outcome: 'REJECTED', problem: 'TECHNICIAN_UNKNOWN', detail: 'technician_id: NOBODY001' },
  ]);
  expect(await currentOf(technician.id)).toEqual(['MAC']);
});

it('the same file again changes nothing, and a row whose cause was put right comes in then', async () => {
  const organizationId = await desk.organization();
  const technician = await desk.technician(organizationId);
  const late = desk.techId();
  const rows = [`G-1,${technician.technicianId},ACMT-MAC,2026-03-01,PASS,,,`, `G-2,${late},ACMT-MAC,2026-03-01,PASS,,,`];
  expect(await importing(rows)).toMatchObject({ rowsRecorded: 1, rowsRejected: 1 });
  await desk.technician(organizationId, { technicianId: late });
  expect(await importing(rows)).toMatchObject({ rowsRecorded: 1, rowsUnchanged: 1, rowsRejected: 0 });
  expect(await importing(rows)).toMatchObject({ rowsRecorded: 0, rowsUnchanged: 2, rowsRejected: 0 });
  expect(await desk.eventsOf('exam.taken', organizationId)).toHaveLength(2);
});

it('AASP-30: nothing is believed that was not signed: another file, another’s key, a revoked key', async () => {
  const technician = await desk.technician(await desk.organization());
  const row = `H-1,${technician.technicianId},ACMT-MAC,2026-03-01,PASS,,,`;
  const refused = { __typename: 'SignatureInvalid' };
  expect(await importing([row], { signed: [row.replace('PASS', 'FAIL')] })).toMatchObject(refused);
  expect(await importing([row], { signer: generateKeyPairSync('ed25519').privateKey })).toMatchObject(refused);
  expect(await importing([row], { signer: (await registerKey((await desk.testCentre()).id)).privateKey })).toMatchObject(refused);
  const second = await registerKey(centre.id);
  await desk.answer('mutation ($id: ID!) { revokeTestCentreKey(id: $id) { ... on TestCentreKey { revokedAt } } }', { id: second.id });
  expect(await importing([row], { signer: second.privateKey })).toMatchObject(refused);
  expect(await currentOf(technician.id)).toEqual([]);
  expect(await importing([row])).toMatchObject({ rowsRecorded: 1 });
});

it('AASP-30: a file corrects as it records: with the number of what it corrects, and a reason', async () => {
  const technician = await desk.technician(await desk.organization());
  const id = technician.technicianId;
  await importing([`K-1,${id},ACMT-MAC,2026-03-01,PASS,,,`]);
  const report = await importing([`K-2,${id},ACMT-MAC,2026-03-01,FAIL,,K-1,Scored again`, `K-3,${id},ACMT-MAC,2026-03-01,FAIL,,K-1,Scored again`, `K-4,${id},ACMT-MAC,2026-03-01,VOID,,K-9,Not held`, `K-5,${id},ACMT-MAC,2026-03-01,FAIL,,K-2,`]);
  expect(report.rows.map(({ problem }) => problem)).toEqual([null, 'EXAM_CORRECTED_ALREADY', 'CORRECTED_RESULT_UNKNOWN', 'REASON_MISSING']);
  expect(await currentOf(technician.id)).toEqual([]);
});

it('a partner’s administrator takes over the results of the own technicians, as if others did not exist', async () => {
  const [ours, theirs] = [await desk.organization(), await desk.organization()];
  const [mine, foreign] = [await desk.technician(ours), await desk.technician(theirs)];
  const viewer = partnerMember(ours);
  const report = await importing([`L-1,${mine.technicianId},ACMT-MAC,2026-03-01,PASS,,,`, `L-2,${foreign.technicianId},ACMT-MAC,2026-03-01,PASS,,,`], { viewer });
  expect(report.rows.map(({ outcome, problem }) => [outcome, problem])).toEqual([['RECORDED', null], ['REJECTED', 'TECHNICIAN_UNKNOWN']]);
  const reading = 'query ($id: ID!) { examImport(id: $id) { id } }';
  expect((await desk.ask<{ examImport: object | null }>(reading, { id: report.id }, viewer)).data!.examImport).toEqual({ id: report.id });
  expect((await desk.ask<{ examImport: object | null }>(reading, { id: report.id }, partnerMember(theirs))).data!.examImport).toBeNull();
});

it('a technician id that two organisations use needs the organisation', async () => {
  const [one, other] = [await desk.organization(), await desk.organization()];
  const technicianId = desk.techId();
  await desk.technician(one, { technicianId });
  await desk.technician(other, { technicianId });
  const report = await importing([`M-1,${technicianId},ACMT-MAC,2026-03-01,PASS,,,`, `M-2,${technicianId},ACMT-MAC,2026-03-01,PASS,${one},,`]);
  expect(report.rows.map(({ problem }) => problem)).toEqual(['TECHNICIAN_AMBIGUOUS', null]);
});

it.each([
  ['a missing column', 'result_id,technician_id\r\n', 'lacks exam_code, taken_on, result'],
  ['an unknown column', `${heading},price\r\n`, 'unknown columns: price'],
  ['a column twice', `${heading},result\r\n`, 'twice'],
  ['nothing at all', '\r\n', 'empty'],
  ['a quotation mark that is never closed', `${heading}\r\n"x,y\r\n`, 'quotation mark'],
  ['more than 500 rows', `${heading}\r\n${'x,y,z,u,v\r\n'.repeat(501)}`, '500'],
])('a file with %s is refused whole, in words', async (_fault, content, words) => {
  const bytes = Buffer.from(content);
  const input = { testCentre: centre.code, file: bytes.toString('base64'), signature: sign(null, bytes, key.privateKey).toString('base64') };
  const refused = await desk.answer<Report>(reporting, { input });
  expect(refused).toMatchObject({ __typename: 'ResultFileNotReadable' });
  expect(refused.message).toContain(words);
});

it('the keys of a test centre are told to staff alone, and one key belongs to one centre', async () => {
  const query = '{ testCentres { code keys { fingerprint } } }';
  const { data } = await desk.ask<{ testCentres: { keys: object[] }[] }>(query, {}, partnerMember(await desk.organization()));
  expect(data!.testCentres.flatMap(({ keys }) => keys)).toEqual([]);
  const raw = generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
  const register = (): Promise<{ __typename: string }> => desk.answer('mutation ($centre: ID!, $key: String!) { registerTestCentreKey(testCentreId: $centre, publicKey: $key) { __typename } }', { centre: centre.id, key: raw });
  expect([await register(), await register()]).toEqual([{ __typename: 'TestCentreKey' }, { __typename: 'TestCentreKeyKnown' }]);
});
