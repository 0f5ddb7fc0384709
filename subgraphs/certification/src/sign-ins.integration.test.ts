import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { assertIsolation } from '@platform/kit/database/isolation-check.js';
import { partnerMember } from '@platform/kit/testing/viewers.js';

import { schema } from './db/database.js';
import { CertificationDesk } from './testing/certification-desk.js';

let desk: CertificationDesk;

beforeAll(async () => {
  desk = await CertificationDesk.open();
});
beforeEach(() => desk.subgraph.setNow(new Date('2026-03-31T12:00:00Z')));
afterAll(() => desk.close());

const mine = '{ myTechnician { id isYou signIn } }';

async function workshop() {
  const organizationId = await desk.organization();
  const [person, colleague] = [await desk.technician(organizationId), await desk.technician(organizationId)];
  return { organizationId, person, colleague, self: { ...partnerMember(organizationId, 'TECHNICIAN'), subject: `self of ${organizationId}` }, admin: partnerMember(organizationId) };
}

it('the policies of own results leave the service able to start', async () => {
  await expect(assertIsolation(desk.subgraph.dataSource, schema)).resolves.toBeUndefined();
});

it('an administrator ties a technician to a sign-in, and who signs in so is that technician', async () => {
  const { person, colleague, self, admin } = await workshop();
  expect(await desk.answer(mine, {}, self)).toBeNull();
  expect(await desk.signIn(person, self.subject, admin)).toMatchObject({ __typename: 'Technician' });
  expect(await desk.answer(mine, {}, self)).toEqual({ id: person.id, isYou: true, signIn: null });
  expect(await desk.signIn(colleague, self.subject, admin)).toMatchObject({ __typename: 'TechnicianSignInTaken' });
  const other = await workshop();
  expect(await desk.answer(mine, {}, { ...other.self, subject: self.subject })).toBeNull();
  expect(await desk.signIn({ id: person.id, version: person.version + 1 }, null, admin)).toMatchObject({ __typename: 'VersionConflict' });
});

it('of two technicians tied to one sign-in at once, one is', async () => {
  const { person, colleague, self, admin } = await workshop();
  const answers = await Promise.all([person, colleague].map((technician) => desk.signIn(technician, self.subject, admin)));
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Technician', 'TechnicianSignInTaken']);
});

it('a technician reads the own results and courses alone; names and certifications of colleagues stay visible', async () => {
  const { person, colleague, self, admin } = await workshop();
  const centre = await desk.testCentre();
  const query = 'query ($ids: [ID!]!) { techniciansByIds(ids: $ids) { displayName exams { id } certifications { product } } exams { totalCount } }';
  for (const { id } of [person, colleague]) await desk.record({ technicianId: id, testCentre: centre.code });
  await desk.signIn({ ...person, version: person.version + 1 }, self.subject, admin);
  interface Read { techniciansByIds: { exams: object[]; certifications: object[] }[]; exams: { totalCount: number } }
  const counts = async (viewer: typeof self): Promise<unknown> => {
    const { data } = await desk.ask<Read>(query, { ids: [person.id, colleague.id] }, viewer);
    return [data!.techniciansByIds.map(({ exams, certifications }) => [exams.length, certifications.length]), data!.exams.totalCount];
  };
  expect(await counts(self)).toEqual([[[1, 1], [0, 1]], 1]);
  expect(await counts(admin)).toEqual([[[1, 1], [1, 1]], 2]);
  expect(await counts({ ...self, subject: 'tied to nobody' })).toEqual([[[0, 1], [0, 1]], 0]);
});

it('SSA-47: a technician records the own progress in a course, and nobody else’s', async () => {
  const { person, colleague, self, admin } = await workshop();
  await desk.signIn(person, self.subject, admin);
  const record = (technicianId: string): Promise<{ __typename: string }> =>
    desk.answer('mutation ($input: RecordCourseProgressInput!) { recordCourseProgress(input: $input) { __typename } }', { input: { technicianId, courseCode: 'SAFETY', percent: 10 } }, self);
  expect([await record(person.id), await record(colleague.id)]).toEqual([{ __typename: 'Technician' }, { __typename: 'ProgressOfAnother' }]);
});
