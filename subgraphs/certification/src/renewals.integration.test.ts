import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { partnerMember } from '@platform/kit/testing/viewers.js';

import { settleReminders } from './actions/renewals/settle-reminders.js';
import { CertificationDesk } from './testing/certification-desk.js';

let desk: CertificationDesk;
let centre: { id: string; code: string };

beforeAll(async () => {
  desk = await CertificationDesk.open();
  centre = await desk.testCentre({ authorisedFrom: '2020-01-01' });
});
beforeEach(() => desk.subgraph.setNow(new Date('2026-03-31T12:00:00Z')));
afterAll(() => desk.close());

interface Expiring {
  product: string;
  validUntil: string;
  daysBefore: number;
}

async function certified(takenOn: string, given: Record<string, unknown> = {}): Promise<{ organizationId: string; technicianId: string }> {
  const organizationId = await desk.organization();
  const technician = await desk.technician(organizationId, given);
  await desk.record({ technicianId: technician.id, testCentre: centre.code, takenOn });
  return { organizationId, technicianId: technician.id };
}

/** Sweeps as the clock would at the instant; the database's organisations of other tests are swept along. */
async function sweepAt(instant: string): Promise<void> {
  desk.subgraph.setNow(new Date(instant));
  await settleReminders(desk.subgraph.actionContext(desk.manager), parseLocalDate(instant.slice(0, 10)));
}

async function told(organizationId: string): Promise<number[]> {
  return (await desk.eventsOf<Expiring>('certification.expiring', organizationId)).map(({ payload }) => payload.daysBefore);
}

it.each([
  ['over the change of the clocks in spring', '2025-04-28', ['2026-02-26', '2026-02-27', '2026-03-28', '2026-03-29', '2026-04-20', '2026-04-21']],
  ['over the change of the clocks in autumn', '2025-11-24', ['2026-09-24', '2026-09-25', '2026-10-24', '2026-10-25', '2026-11-16', '2026-11-17']],
  ['over 29 February', '2027-03-30', ['2028-01-29', '2028-01-30', '2028-02-28', '2028-02-29', '2028-03-22', '2028-03-23']],
])('AASP-31: reminders are told 60, 30 and 7 days before the last day, each once, %s', async (_when, takenOn, days) => {
  desk.subgraph.setNow(new Date(`${takenOn}T12:00:00Z`));
  const { organizationId } = await certified(takenOn);
  const seen: number[][] = [];
  for (const day of days) {
    for (const time of ['00:00:00Z', '01:30:00Z', '23:59:59Z']) await sweepAt(`${day}T${time}`);
    seen.push(await told(organizationId));
  }
  expect(seen).toEqual([[], [60], [60], [60, 30], [60, 30], [60, 30, 7]]);
});

it('AASP-31: sweeps that run at once tell each reminder once', async () => {
  const { organizationId } = await certified('2025-05-30');
  desk.subgraph.setNow(new Date('2026-03-31T12:00:00Z'));
  await Promise.all([1, 2, 3].map(() => settleReminders(desk.subgraph.actionContext(desk.manager), parseLocalDate('2026-03-31'))));
  expect(await told(organizationId)).toEqual([60]);
});

it('AASP-31: a late sweep tells the latest reminder and passes over the others, and nothing of what has lapsed', async () => {
  const [late, lapsed] = [await certified('2025-04-10'), await certified('2025-03-01')];
  await sweepAt('2026-04-05T08:00:00Z');
  expect([await told(late.organizationId), await told(lapsed.organizationId)]).toEqual([[7], []]);
  const { certifications } = await desk.answer<{ certifications: object[] }>('query ($id: ID!) { technician(id: $id) { certifications { reminders { daysBefore dueOn status } } } }', { id: late.technicianId });
  expect(certifications).toEqual([{ reminders: [{ daysBefore: 60, dueOn: '2026-02-09', status: 'PASSED_OVER' }, { daysBefore: 30, dueOn: '2026-03-11', status: 'PASSED_OVER' }, { daysBefore: 7, dueOn: '2026-04-03', status: 'TOLD' }] }]);
});

it('AASP-31: who has renewed, or left, is not reminded', async () => {
  const [renewed, left] = [await certified('2025-05-01'), await certified('2025-05-01')];
  await desk.record({ technicianId: renewed.technicianId, testCentre: centre.code, takenOn: '2026-02-15' });
  await change({ technicianId: left.technicianId, expectedVersion: await versionOf(left.technicianId), endedOn: '2026-02-20' });
  await sweepAt('2026-03-02T08:00:00Z');
  expect([await told(renewed.organizationId), await told(left.organizationId)]).toEqual([[], []]);
});

function change(input: Record<string, unknown>, viewer = desk.manager): Promise<{ __typename: string; currentVersion: number; employment: string }> {
  return desk.answer('mutation ($input: ChangeTechnicianInput!) { changeTechnician(input: $input) { __typename ... on Technician { employment startedOn endedOn version } ... on VersionConflict { currentVersion } } }', { input }, viewer);
}

async function versionOf(id: string): Promise<number> {
  return (await desk.answer<{ version: number }>('query ($id: ID!) { technician(id: $id) { version } }', { id })).version;
}

interface Renewal {
  product: string;
  daysLeft: number;
  technician: { id: string };
}

async function renewals(filter: Record<string, unknown>): Promise<[string, number][]> {
  const { nodes } = await desk.answer<{ nodes: Renewal[] }>('query ($filter: RenewalFilter) { renewals(filter: $filter) { nodes { product daysLeft technician { id } } } }', { filter });
  return nodes.map(({ product, daysLeft }) => [product, daysLeft]);
}

it('AASP-31: the renewal queue holds what ends soon and what has lapsed, the most urgent first, and nothing renewed', async () => {
  const organizationId = await desk.organization();
  const [liv, bo] = [await desk.technician(organizationId), await desk.technician(organizationId, { employment: 'CONTRACTED' })];
  const pass = (technicianId: string, examCode: string, takenOn: string): Promise<unknown> => desk.record({ technicianId, examCode, takenOn, testCentre: centre.code });
  await pass(liv.id, 'ACMT-MAC', '2025-05-30');
  await pass(liv.id, 'IOS-IPHONE', '2025-05-31');
  await pass(liv.id, 'IOS-IPAD', '2025-03-30');
  await pass(bo.id, 'ACMT-MAC', '2025-04-01');
  await pass(bo.id, 'ACMT-MAC', '2026-03-01');
  await pass(bo.id, 'IOS-IPHONE', '2025-04-07');
  await pass(bo.id, 'IOS-IPOD', '2025-03-30');
  await pass(bo.id, 'IOS-IPOD', '2025-03-30');
  expect(await renewals({ organizationId })).toEqual([['IPAD', -1], ['IPOD', -1], ['IPHONE', 7], ['MAC', 60]].sort((a, b) => Number(a[1]) - Number(b[1])));
  expect(await renewals({ organizationId, lapsed: false })).toEqual([['IPHONE', 7], ['MAC', 60]]);
  expect(await renewals({ organizationId, lapsed: true, product: 'IPAD' })).toEqual([['IPAD', -1]]);
  expect(await renewals({ organizationId, withinDays: 30, lapsed: false })).toEqual([['IPHONE', 7]]);
  expect(await renewals({ organizationId, track: 'ACMT' })).toEqual([['MAC', 60]]);
  expect(await renewals({ organizationId, withinDays: 61, lapsed: false })).toEqual([['IPHONE', 7], ['MAC', 60], ['IPHONE', 61]]);
});

it('the renewal queue costs as many statements however long it is', async () => {
  const organizationId = await desk.organization();
  const query = 'query ($id: ID!) { renewals(filter: { organizationId: $id }) { totalCount nodes { daysLeft reminders { dueOn } technician { displayName organization { id } } } } }';
  const counted = async (): Promise<[number, number]> => {
    const { data, statements } = await desk.ask<{ renewals: { nodes: object[] } }>(query, { id: organizationId });
    return [data!.renewals.nodes.length, statements];
  };
  for (const expected of [[1, 4], [2, 4], [3, 4]]) {
    const technician = await desk.technician(organizationId);
    await desk.record({ technicianId: technician.id, testCentre: centre.code, takenOn: '2025-04-20' });
    expect(await counted()).toEqual(expected);
  }
});

it('AASP-16a AASP-29: who may repair what on a date is asked of one technician and of all, with the same answer', async () => {
  const organizationId = await desk.organization();
  const staying = await desk.technician(organizationId, { startedOn: '2026-01-15' });
  const leaving = await desk.technician(organizationId);
  for (const { id } of [staying, leaving]) await desk.record({ technicianId: id, testCentre: centre.code, takenOn: '2026-01-10' });
  expect(await change({ technicianId: leaving.id, expectedVersion: await versionOf(leaving.id), endedOn: '2026-02-28' })).toMatchObject({ __typename: 'Technician', endedOn: '2026-02-28' });
  const names = { [staying.id]: 'staying', [leaving.id]: 'leaving' };
  const asked = async (product: string, on: string): Promise<string[]> => {
    const all = await desk.answer<{ nodes: { id: string }[] }>('query ($product: ProductFamily!, $on: Date!, $id: ID!) { whoMayRepair(product: $product, on: $on, filter: { organizationId: $id }) { nodes { id } } }', { product, on, id: organizationId });
    const each = await desk.answer<{ id: string; mayRepair: boolean }[]>('query ($ids: [ID!]!, $product: ProductFamily!, $on: Date!) { techniciansByIds(ids: $ids) { id mayRepair(product: $product, on: $on) } }', { ids: [staying.id, leaving.id], product, on });
    expect(all.nodes.map(({ id }) => id).sort()).toEqual(each.filter(({ mayRepair }) => mayRepair).map(({ id }) => id).sort());
    return all.nodes.map(({ id }) => names[id]!).sort();
  };
  expect(await asked('MAC', '2026-01-09')).toEqual([]);
  expect(await asked('MAC', '2026-01-10')).toEqual(['leaving']);
  expect(await asked('MAC', '2026-02-28')).toEqual(['leaving', 'staying']);
  expect(await asked('MAC', '2026-03-01')).toEqual(['staying']);
  expect(await asked('MAC', '2027-01-11')).toEqual([]);
  expect(await asked('IPHONE', '2026-02-01')).toEqual([]);
  expect((await desk.eventsOf('certification.changed', organizationId)).at(-1)).toMatchObject({ payload: { technicianId: leaving.id, endedOn: '2026-02-28' } });
});

it('AASP-31: the matrix says of each technician and product how it stands, in three statements for all', async () => {
  const organizationId = await desk.organization();
  const technician = await desk.technician(organizationId);
  await desk.record({ technicianId: technician.id, testCentre: centre.code, examCode: 'ACMT-MAC', takenOn: '2025-05-30' });
  await desk.record({ technicianId: technician.id, testCentre: centre.code, examCode: 'IOS-IPAD', takenOn: '2024-05-30' });
  for (let count = 0; count < 4; count += 1) await desk.technician(organizationId);
  const { data, statements } = await desk.ask<{ technicians: { nodes: { products: object[] }[] } }>(
    'query ($id: ID!) { technicians(filter: { organizationId: $id, working: true }, sort: { field: CREATED_AT }) { totalCount nodes { displayName products { product state validUntil daysLeft } } } }', { id: organizationId });
  expect(data!.technicians.nodes[0]!.products).toEqual([
    { product: 'MAC', state: 'EXPIRING', validUntil: '2026-05-30', daysLeft: 60 },
    { product: 'IPHONE', state: 'MISSING', validUntil: null, daysLeft: null },
    { product: 'IPAD', state: 'LAPSED', validUntil: '2025-05-30', daysLeft: -305 },
    { product: 'IPOD', state: 'MISSING', validUntil: null, daysLeft: null },
  ]);
  expect([data!.technicians.nodes.length, statements]).toEqual([5, 3]);
});

it('technicians are found by what they hold and when it ends', async () => {
  const organizationId = await desk.organization();
  const [liv, bo] = [await desk.technician(organizationId), await desk.technician(organizationId)];
  await desk.record({ technicianId: liv.id, testCentre: centre.code, examCode: 'ACMT-MAC', takenOn: '2025-04-20' });
  await desk.record({ technicianId: bo.id, testCentre: centre.code, examCode: 'IOS-IPAD', takenOn: '2025-06-20' });
  const found = async (filter: Record<string, unknown>): Promise<string[]> => (await desk.answer<{ nodes: { id: string }[] }>('query ($filter: TechnicianFilter) { technicians(filter: $filter, sort: { field: CREATED_AT }) { nodes { id } } }', { filter: { organizationId, ...filter } })).nodes.map(({ id }) => id);
  expect(await found({ track: 'ACMT' })).toEqual([liv.id]);
  expect(await found({ product: 'IPAD' })).toEqual([bo.id]);
  expect(await found({ expiringWithinDays: 20 })).toEqual([liv.id]);
  expect(await found({ expiringWithinDays: 19 })).toEqual([]);
  expect(await found({ working: false })).toEqual([]);
  const { errors } = await desk.ask('{ technicians(filter: { expiringWithinDays: 367 }) { totalCount } }');
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'filter.expiringWithinDays' } }]);
});

it('AASP-29: a change of employment is counted again; two who change at once do not overwrite each other', async () => {
  const organizationId = await desk.organization();
  const technician = await desk.technician(organizationId, { employment: 'CONTRACTED' });
  await desk.record({ technicianId: technician.id, testCentre: centre.code });
  const version = await versionOf(technician.id);
  const answers = await Promise.all([1, 2].map(() => change({ technicianId: technician.id, expectedVersion: version, employment: 'EMPLOYED' }, partnerMember(organizationId))));
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Technician', 'VersionConflict']);
  expect((await desk.eventsOf('technicians.counted', organizationId)).at(-1)).toMatchObject({ payload: { employedCertifiedTechnicians: 1, contractedCertifiedTechnicians: 0 } });
  const changed = await versionOf(technician.id);
  expect(await change({ technicianId: technician.id, expectedVersion: changed, startedOn: '2026-02-01', endedOn: '2026-01-31' })).toMatchObject({ __typename: 'PeriodEndsBeforeStart' });
  expect(await change({ technicianId: technician.id, expectedVersion: changed, locationId: randomUUID() })).toMatchObject({ __typename: 'TechnicianLocationUnknown' });
  expect(await change({ technicianId: technician.id, expectedVersion: changed }, partnerMember(await desk.organization()))).toMatchObject({ __typename: 'TechnicianNotFound' });
});

interface Clock {
  dueOn: string;
  daysLeft: number;
  requirements: { track: string; verdict: string; doneOn: string | null }[];
}

async function clockOf(organizationId: string): Promise<Clock> {
  const [organization] = await desk.answer<[{ technicianDeadlines: Clock[] }]>(
    'query ($id: ID!) { _entities(representations: [{ __typename: "Organization", id: $id }]) { ... on Organization { technicianDeadlines { dueOn daysLeft requirements { track verdict doneOn } } } } }', { id: organizationId });
  return organization.technicianDeadlines[0]!;
}

it('SSA-24 SSA-25 SSA-26 SSA-27: a self-servicing account has 90 days for the technicians that its product lines ask for', async () => {
  const organizationId = await desk.organization('DE');
  const accountId = await desk.account(organizationId, { createdOn: '2026-01-02' });
  expect(await clockOf(organizationId)).toMatchObject({ dueOn: '2026-04-02', daysLeft: 2, requirements: [{ track: 'ACMT', verdict: 'NEEDS_EVIDENCE' }, { track: 'IOS_QUALIFICATION', verdict: 'NEEDS_EVIDENCE' }] });
  const declare = (lines: string[], viewer = desk.manager): Promise<{ __typename: string }> => desk.answer('mutation ($accountId: ID!, $lines: [ServicedLine!]!) { declareServicedLines(accountId: $accountId, lines: $lines) { __typename } }', { accountId, lines }, viewer);
  expect(await declare(['MAC'], partnerMember(await desk.organization()))).toEqual({ __typename: 'SelfServicingAccountNotFound' });
  await declare(['MAC', 'IOS'], partnerMember(organizationId));
  const technician = await desk.technician(organizationId);
  await desk.record({ technicianId: technician.id, testCentre: centre.code, takenOn: '2026-03-20' });
  expect((await clockOf(organizationId)).requirements).toEqual([{ track: 'ACMT', verdict: 'MET', doneOn: '2026-03-20' }, { track: 'IOS_QUALIFICATION', verdict: 'NEEDS_EVIDENCE', doneOn: null }]);
  desk.subgraph.setNow(new Date('2026-04-02T23:59:59Z'));
  expect((await clockOf(organizationId)).requirements[1]!.verdict).toBe('NEEDS_EVIDENCE');
  desk.subgraph.setNow(new Date('2026-04-03T00:00:00Z'));
  expect(await clockOf(organizationId)).toMatchObject({ daysLeft: -1, requirements: [{ verdict: 'MET' }, { verdict: 'NOT_MET' }] });
});

it('IDS-25: who can carry out the iOS qualification is counted, named or qualified, and unknown while nobody is', async () => {
  const organizationId = await desk.organization();
  const able = async (): Promise<number | null> => {
    const [organization] = await desk.answer<[{ iosAbleTechnicians: number | null }]>('query ($id: ID!) { _entities(representations: [{ __typename: "Organization", id: $id }]) { ... on Organization { iosAbleTechnicians } } }', { id: organizationId });
    return organization.iosAbleTechnicians;
  };
  expect(await able()).toBeNull();
  await desk.technician(organizationId);
  expect(await able()).toBeNull();
  await desk.technician(organizationId, { canCompleteIosQualification: true });
  expect(await able()).toBe(1);
  const qualified = await desk.technician(organizationId, { canCompleteIosQualification: false });
  await desk.record({ technicianId: qualified.id, testCentre: centre.code, examCode: 'IOS-IPHONE' });
  expect(await able()).toBe(2);
});

it('SSA-13 AASP-03c SSA-47 AASP-33: taking part gives training; its courses cost nothing and tell no address that nobody knows', async () => {
  const organizationId = await desk.organization();
  await desk.enrollment(organizationId, { program: 'SSA' });
  await desk.enrollment(organizationId, { program: 'AASP', status: 'APPLIED', approvedOn: null });
  const [organization] = await desk.answer<[object]>('query ($id: ID!) { _entities(representations: [{ __typename: "Organization", id: $id }]) { ... on Organization { training { program entitlement } } } }', { id: organizationId });
  expect(organization).toEqual({ training: [{ program: 'SSA', entitlement: 'TRAINING_MODULES' }] });
  const courses = await desk.answer<{ code: string; name: string; isFree: boolean; detailsUrl: string | null }[]>('{ courseCatalogue(locale: sv) { code name isFree detailsUrl } }');
  expect(courses.every(({ isFree, detailsUrl }) => isFree && detailsUrl === null)).toBe(true);
  expect(courses[0]!.name).toContain('statisk elektricitet');
});

it('SSA-47: progress in a course only grows, and its completion keeps its first day', async () => {
  const organizationId = await desk.organization();
  const technician = await desk.technician(organizationId);
  const self = partnerMember(organizationId, 'TECHNICIAN');
  await desk.signIn(technician, self.subject);
  const progress = async (percent: number, given: Record<string, unknown> = {}): Promise<unknown> =>
    desk.answer('mutation ($input: RecordCourseProgressInput!) { recordCourseProgress(input: $input) { __typename ... on Technician { courses { courseCode percent startedOn completedOn } } } }', { input: { technicianId: technician.id, courseCode: 'SAFETY', percent, ...given } }, self);
  const course = { courseCode: 'SAFETY', startedOn: '2026-03-31' };
  expect(await progress(40)).toMatchObject({ courses: [{ ...course, percent: 40, completedOn: null }] });
  expect(await progress(100)).toMatchObject({ courses: [{ ...course, percent: 100, completedOn: '2026-03-31' }] });
  desk.subgraph.setNow(new Date('2026-04-01T12:00:00Z'));
  expect(await progress(20)).toMatchObject({ courses: [{ ...course, percent: 100, completedOn: '2026-03-31' }] });
  expect(await progress(20, { courseCode: 'COOKING' })).toEqual({ __typename: 'CourseNotInCatalogue' });
  await expect(progress(101)).rejects.toThrow('is not 0 to 100');
});
