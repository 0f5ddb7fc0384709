import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { deliverTerms } from '@platform/kit/testing/deliver-terms.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { CertificationDesk } from './testing/certification-desk.js';
import { publishedTerms } from './testing/published-terms.js';

let desk: CertificationDesk;
let centre: { id: string; code: string };

beforeAll(async () => {
  desk = await CertificationDesk.open();
  desk.subgraph.setNow(new Date('2026-03-31T12:00:00Z'));
  centre = await desk.testCentre();
});
beforeEach(() => desk.subgraph.setNow(new Date('2026-03-31T12:00:00Z')));
afterAll(() => desk.close());

interface Held {
  product: string;
  validUntil: string;
  current: boolean;
  withdrawnAt: string | null;
}

async function certificationsOf(id: string): Promise<Held[]> {
  const { certifications } = await desk.answer<{ certifications: Held[] }>('query ($id: ID!) { technician(id: $id) { certifications { product validUntil current withdrawnAt } } }', { id });
  return certifications;
}

it('AASP-30 AASP-31: a pass of an authorised test centre certifies for its product until the anniversary, and the others are told', async () => {
  const organizationId = await desk.organization();
  const technician = await desk.technician(organizationId);
  expect(await desk.record({ technicianId: technician.id, testCentre: centre.code.toLowerCase() })).toMatchObject({ __typename: 'Exam', outcome: 'PASS', fee: 'NOT_STATED' });
  expect(await certificationsOf(technician.id)).toEqual([{ product: 'MAC', validUntil: '2027-01-10', current: true, withdrawnAt: null }]);
  expect(await desk.eventsOf('exam.taken', organizationId)).toMatchObject([{ payload: { technicianId: technician.id, examCode: 'ACMT-MAC', outcome: 'PASS', fee: 'NOT_STATED', accountId: null } }]);
  expect((await desk.eventsOf('certification.changed', organizationId)).at(-1)).toMatchObject({
    aggregate: { type: 'Technician', id: technician.id },
    payload: { techId: technician.technicianId, employment: 'EMPLOYED', certifications: [{ product: 'MAC', track: 'ACMT', passedOn: '2026-01-10', validUntil: '2027-01-10' }] },
  });
});

it('AASP-30: a failed exam is kept and certifies nothing', async () => {
  const technician = await desk.technician(await desk.organization());
  expect(await desk.record({ technicianId: technician.id, testCentre: centre.code, outcome: 'FAIL' })).toMatchObject({ __typename: 'Exam', outcome: 'FAIL' });
  expect(await certificationsOf(technician.id)).toEqual([]);
});

it('AASP-30: a test centre certifies on the days of its authorisation, and on no others', async () => {
  const ended = await desk.testCentre({ authorisedFrom: '2025-06-01' });
  await desk.answer('mutation ($id: ID!) { endTestCentre(id: $id, authorisedUntil: "2025-12-31") { __typename } }', { id: ended.id });
  const technician = await desk.technician(await desk.organization());
  const answers = [];
  for (const takenOn of ['2025-05-31', '2025-06-01', '2025-12-31', '2026-01-01']) answers.push((await desk.record({ technicianId: technician.id, testCentre: ended.code, takenOn })).__typename);
  expect(answers).toEqual(['TestCentreNotAuthorised', 'Exam', 'Exam', 'TestCentreNotAuthorised']);
  expect(await desk.record({ technicianId: technician.id, testCentre: 'NOBODY' })).toMatchObject({ __typename: 'TestCentreNotAuthorised' });
});

it('a result that cannot be is refused by its own problem', async () => {
  const technician = await desk.technician(await desk.organization());
  const record = async (given: Record<string, unknown>): Promise<string> => (await desk.record({ technicianId: technician.id, testCentre: centre.code, ...given })).__typename;
  expect(await record({ examCode: 'ACMT-WATCH' })).toBe('ExamNotInCatalogue');
  expect(await record({ takenOn: '2026-04-01' })).toBe('ExamInTheFuture');
  expect(await record({ technicianId: randomUUID() })).toBe('TechnicianNotFound');
});

it('AASP-30: an exam of the night is of the day that has begun where the organisation is', async () => {
  const [here, elsewhere] = [await desk.technician(await desk.organization()), await desk.technician(await desk.organization('IS'))];
  desk.subgraph.setNow(new Date('2026-03-31T22:00:00Z'));
  const record = async (technicianId: string, reference: string): Promise<string> => (await desk.record({ technicianId, testCentre: centre.code, takenOn: '2026-04-01', reference })).__typename;
  const answers = [await record(here.id, 'NIGHT-1'), await record(elsewhere.id, 'NIGHT-2')];
  expect(answers).toEqual(['Exam', 'ExamInTheFuture']);
});

it('the same key and the same number are one entry; another result under the number is refused, in every organisation', async () => {
  const [ours, theirs] = [await desk.technician(await desk.organization()), await desk.technician(await desk.organization())];
  const [key, reference] = [randomUUID(), 'SAME-1'];
  const result = { technicianId: ours.id, testCentre: centre.code, reference };
  const first = await desk.record(result, { key });
  expect(await desk.record(result, { key })).toEqual(first);
  expect(await desk.record(result)).toEqual(first);
  expect(await desk.record({ ...result, outcome: 'FAIL' })).toMatchObject({ __typename: 'ExamReferenceTaken' });
  expect(await desk.record({ ...result, technicianId: theirs.id })).toMatchObject({ __typename: 'ExamReferenceTaken' });
  expect([(await certificationsOf(ours.id)).length, (await certificationsOf(theirs.id)).length]).toEqual([1, 0]);
});

it('AASP-31: how long a certification counts is a parameter of the terms of the region in force on the day of the exam', async () => {
  const first = publishedTerms('AASP', 'SE');
  const criteria = first.criteria.map((criterion) => (criterion.check === 'maxDate' ? { ...criterion, params: { years: 2 } } : criterion));
  await deliverTerms(desk.subgraph, [{ ...first, effectiveTo: parseLocalDate('2026-02-01') }, { ...first, version: first.version + 1, effectiveFrom: parseLocalDate('2026-02-01'), criteria }]);
  const validUntil = async (region: string, takenOn: string): Promise<string> => {
    const technician = await desk.technician(await desk.organization(region));
    await desk.record({ technicianId: technician.id, testCentre: centre.code, takenOn });
    return (await certificationsOf(technician.id))[0]!.validUntil;
  };
  expect(await validUntil('SE-AB', '2026-01-31')).toBe('2027-01-31');
  expect(await validUntil('SE-AB', '2026-02-01')).toBe('2028-02-01');
  expect(await validUntil('NO-03', '2026-02-01')).toBe('2027-02-01');
});

it('SSA-19: an account that serves itself is given two vouchers when it is created, however often that is told', async () => {
  const organizationId = await desk.organization();
  const accountId = await desk.account(organizationId);
  await desk.account(organizationId, { accountId });
  await desk.account(organizationId, { type: 'AUTHORISED_SERVICE_PROVIDER_ACCOUNT' });
  expect(await desk.vouchers(organizationId)).toMatchObject([{ number: 1, status: 'ISSUED' }, { number: 2, status: 'ISSUED' }]);
  await desk.account(organizationId, { accountId, status: 'CLOSED' });
  expect(await desk.vouchers(organizationId)).toMatchObject([{ status: 'EXPIRED' }, { status: 'EXPIRED' }]);
});

it('SSA-19: an account told before its organisation waits for it, and is given its vouchers then', async () => {
  const [organizationId, accountId] = [randomUUID(), randomUUID()];
  await expect(desk.account(organizationId, { accountId })).rejects.toThrow('known_account_tenant_id_fkey');
  await desk.subgraph.deliver({ type: 'organization.registered', tenant: organizationId, payload: { organizationId, region: 'NO' } });
  await desk.account(organizationId, { accountId });
  expect(await desk.vouchers(organizationId)).toMatchObject([{ number: 1, status: 'ISSUED' }, { number: 2, status: 'ISSUED' }]);
});

it('SSA-19 SSA-48: two exams are paid with the vouchers, whoever takes them, and the third is charged', async () => {
  const organizationId = await desk.organization();
  const accountId = await desk.account(organizationId);
  const [liv, bo] = [await desk.technician(organizationId), await desk.technician(organizationId)];
  const fees = [];
  for (const technician of [liv, bo, liv]) fees.push((await desk.record({ technicianId: technician.id, testCentre: centre.code, outcome: 'FAIL' })).fee);
  expect(fees).toEqual(['VOUCHER', 'VOUCHER', 'CHARGED']);
  expect(await desk.vouchers(organizationId)).toMatchObject([{ status: 'USED' }, { status: 'USED' }]);
  expect(await desk.eventsOf('voucher.used', organizationId)).toMatchObject([{ payload: { accountId, number: 1 } }, { payload: { accountId, number: 2 } }]);
  expect((await desk.eventsOf('exam.taken', organizationId)).map(({ payload }) => payload)).toMatchObject([{ fee: 'VOUCHER', accountId }, { fee: 'VOUCHER', accountId }, { fee: 'CHARGED', accountId: null }]);
});

it('SSA-19: of exams recorded at once each voucher pays for one', async () => {
  const organizationId = await desk.organization();
  await desk.account(organizationId);
  const technician = await desk.technician(organizationId);
  const recorded = await Promise.all([1, 2, 3].map(() => desk.record({ technicianId: technician.id, testCentre: centre.code, outcome: 'FAIL' })));
  expect(recorded.map(({ fee }) => fee).sort()).toEqual(['CHARGED', 'VOUCHER', 'VOUCHER']);
});

it('SSA-19: a reserved voucher pays for its technician’s exam and for nobody else’s', async () => {
  const organizationId = await desk.organization();
  await desk.account(organizationId);
  const [liv, bo] = [await desk.technician(organizationId), await desk.technician(organizationId)];
  const [first, second] = await desk.vouchers(organizationId);
  const reserve = (voucherId: string, technicianId: string | null): Promise<{ __typename: string; status: string }> =>
    desk.answer('mutation ($voucherId: ID!, $technicianId: ID) { reserveExamVoucher(voucherId: $voucherId, technicianId: $technicianId) { __typename ... on ExamVoucher { status reservedFor { id } } } }', { voucherId, technicianId }, partnerMember(organizationId));
  expect(await reserve(first!.id, liv.id)).toMatchObject({ status: 'RESERVED', reservedFor: { id: liv.id } });
  expect(await reserve(second!.id, liv.id)).toMatchObject({ status: 'RESERVED' });
  expect((await desk.record({ technicianId: bo.id, testCentre: centre.code })).fee).toBe('CHARGED');
  expect((await desk.record({ technicianId: liv.id, testCentre: centre.code })).fee).toBe('VOUCHER');
  expect(await reserve(first!.id, null)).toMatchObject({ __typename: 'ExamVoucherNotOpen' });
  expect(await reserve(second!.id, null)).toMatchObject({ status: 'ISSUED' });
  expect(await reserve(second!.id, randomUUID())).toMatchObject({ __typename: 'TechnicianNotFound' });
});

it('AASP-32: a company approved as a service provider pays no exam; an applicant’s fee is not stated', async () => {
  const [approved, applicant] = [await desk.organization(), await desk.organization()];
  await desk.enrollment(approved);
  await desk.enrollment(applicant, { status: 'APPLIED', approvedOn: null });
  const feeOf = async (organizationId: string): Promise<string> => (await desk.record({ technicianId: (await desk.technician(organizationId)).id, testCentre: centre.code })).fee;
  expect([await feeOf(approved), await feeOf(applicant)]).toEqual(['WAIVED', 'NOT_STATED']);
});

it('AASP-30: a correction is an entry of its own with a reason; it withdraws the certification, counts again, and is told', async () => {
  const organizationId = await desk.organization();
  const technician = await desk.technician(organizationId);
  const exam = await desk.record({ technicianId: technician.id, testCentre: centre.code });
  const correction = await desk.correct({ examId: exam.id, outcome: 'FAIL' });
  expect(correction).toMatchObject({ __typename: 'Exam', correctsId: exam.id });
  expect(await certificationsOf(technician.id)).toMatchObject([{ current: false, withdrawnAt: expect.anything() }]);
  expect((await desk.eventsOf('technicians.counted', organizationId)).map(({ payload }) => payload)).toMatchObject([{ employedCertifiedTechnicians: 0 }, { employedCertifiedTechnicians: 1 }, { employedCertifiedTechnicians: 0 }]);
  expect((await desk.eventsOf('certification.changed', organizationId)).at(-1)).toMatchObject({ payload: { certifications: [] } });
  expect(await desk.correct({ examId: exam.id, outcome: 'PASS' })).toMatchObject({ __typename: 'ExamCorrectedAlready' });
  expect(await desk.correct({ examId: correction.id, outcome: 'PASS', takenOn: '2026-01-11' })).toMatchObject({ __typename: 'Exam' });
  expect((await certificationsOf(technician.id)).filter(({ current }) => current)).toMatchObject([{ validUntil: '2027-01-11' }]);
  expect(await desk.correct({ examId: randomUUID(), outcome: 'FAIL' })).toMatchObject({ __typename: 'ExamNotFound' });
  const entries = await desk.answer<{ nodes: object[] }>('query ($id: ID!) { exams(filter: { technicianId: $id }, sort: { field: TAKEN_ON }) { nodes { outcome isCorrected reason recordedByName } } }', { id: technician.id });
  expect(entries.nodes).toHaveLength(3);
  expect(entries.nodes.filter((entry) => !(entry as { isCorrected: boolean }).isCorrected)).toEqual([{ outcome: 'PASS', isCorrected: false, reason: 'Scored again', recordedByName: 'A member of staff' }]);
});

it('SSA-19: a corrected exam keeps its voucher, and one that is void gives it back', async () => {
  const organizationId = await desk.organization();
  await desk.account(organizationId);
  const technician = await desk.technician(organizationId);
  const exam = await desk.record({ technicianId: technician.id, testCentre: centre.code });
  const failed = await desk.correct({ examId: exam.id, outcome: 'FAIL' });
  expect(failed.fee).toBe('VOUCHER');
  expect(await desk.vouchers(organizationId)).toMatchObject([{ status: 'USED', examId: failed.id }, { status: 'ISSUED' }]);
  await desk.correct({ examId: failed.id, outcome: 'VOID' });
  expect(await desk.vouchers(organizationId)).toMatchObject([{ status: 'ISSUED', examId: null }, { status: 'ISSUED' }]);
});

it('the database lets nobody alter an exam entry or a certification', async () => {
  const organizationId = await desk.organization();
  await desk.record({ technicianId: (await desk.technician(organizationId)).id, testCentre: centre.code });
  for (const statement of [`update certification.exam set outcome = 'FAIL'`, `delete from certification.exam`, `update certification.certification set valid_until = '2099-01-01'`]) {
    await expect(desk.subgraph.dataSource.query(statement)).rejects.toThrow('permission denied');
  }
});

it('staff record and correct results; partners, auditors and technicians do not', async () => {
  const organizationId = await desk.organization();
  const technician = await desk.technician(organizationId);
  for (const viewer of [partnerMember(organizationId), partnerMember(organizationId, 'TECHNICIAN'), staffMember('AUDITOR'), staffMember('REPORTING')]) {
    await expect(desk.record({ technicianId: technician.id, testCentre: centre.code }, { viewer })).rejects.toThrow('You may not use Mutation.recordExamResult');
  }
  const { data } = await desk.ask<{ exams: { nodes: object[] } }>('{ exams { nodes { id } } }', {}, partnerMember(await desk.organization()));
  expect(data!.exams.nodes).toEqual([]);
});

it('exams with their technicians and test centres cost three statements and one for the total, however many they are', async () => {
  const organizationId = await desk.organization();
  const query = 'query ($id: ID!) { exams(filter: { organizationId: $id }) { totalCount nodes { id isCorrected technician { displayName } testCentre { name } } } }';
  const counted = async (): Promise<[number, number]> => {
    const { data, statements } = await desk.ask<{ exams: { nodes: object[] } }>(query, { id: organizationId });
    return [data!.exams.nodes.length, statements];
  };
  const technician = await desk.technician(organizationId);
  await desk.record({ technicianId: technician.id, testCentre: centre.code });
  expect(await counted()).toEqual([1, 4]);
  for (const outcome of ['PASS', 'FAIL', 'PASS']) await desk.record({ technicianId: (await desk.technician(organizationId)).id, testCentre: (await desk.testCentre()).code, outcome });
  expect(await counted()).toEqual([4, 4]);
});
