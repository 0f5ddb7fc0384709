import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { staffMember } from '@platform/kit/testing/viewers.js';

import { sweepReviews } from '../../actions/decisions/sweep-reviews.js';
import { type Partner, type ProgramsUnderTest, startPrograms } from '../../testing/programs-under-test.js';

let programs: ProgramsUnderTest;
const manager = staffMember();

beforeAll(async () => {
  programs = await startPrograms();
});
afterAll(() => programs.stop());

/** An organisation admitted to a programme with what it declared, its account created on 31 December. */
async function admitted(program: 'SSA' | 'IDS', form: object): Promise<Partner> {
  programs.setNow(new Date('2026-01-05T08:00:00Z'));
  const partner = await programs.addPartner({ approvedOn: null });
  await programs.write(manager, 'mutation ($input: EnrollOrganizationInput!) { enrollOrganization(input: $input) { __typename } }', { input: { organizationId: partner.id, program, approvedOn: '2025-12-20' } });
  await programs.look(
    `insert into programs.application (tenant_id, id, program, status, channel, region, locale, form, created_at, created_by, created_by_name, submitted_at, decided_at, account_created_on, version)
     values ($1, gen_random_uuid(), $2, 'APPROVED', 'ONLINE', 'NO', 'nb', $3, '2025-12-01', 'x', 'X', '2025-12-02', '2025-12-20', '2025-12-31', 1)`,
    [partner.id, program, form],
  );
  return partner;
}

const counted = ({ id }: Partner, employed: number) =>
  programs.deliver({ type: 'technicians.counted', tenant: id, payload: { organizationId: id, employedCertifiedTechnicians: employed, contractedCertifiedTechnicians: 0 } });

const told = ({ id }: Partner, technicianId: string, passes: Record<string, string>) => {
  const certifications = Object.entries(passes).map(([track, passedOn]) => ({ product: 'MAC', track, passedOn, validUntil: '2027-01-01' }));
  return programs.deliver({ type: 'certification.changed', tenant: id, payload: { organizationId: id, technicianId, techId: 'T1', employment: 'EMPLOYED', startedOn: null, endedOn: null, certifications } });
};

interface Enrolled {
  obligations: { kind: string; state: string; dueOn: string | null; reasonCode: string }[];
  decision: { assessment: { results: { criterion: string; verdict: string; reasonCode: string }[] }; facts: { name: string; source: string; observedAt: string | null }[] };
}

async function seenOn(day: string, { id }: Partner): Promise<Enrolled> {
  const now = new Date(`${day}T10:00:00Z`);
  programs.setNow(now);
  await sweepReviews({ dataSource: programs.dataSource, bus: programs.bus, now: () => now });
  const query = `query ($id: ID!) { organization(id: $id) { enrollments { obligations { kind state dueOn reasonCode }
    decision { facts { name source observedAt } assessment { results { criterion verdict reasonCode } } } } } }`;
  const { data, errors } = await programs.ask<{ organization: { enrollments: Enrolled[] } }>(manager, query, { id });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data!.organization.enrollments[0]!;
}

const byDay90 = ({ obligations }: Enrolled) => obligations.find(({ kind }) => kind === 'TECHNICIANS_BY_DAY_90');
const verdictOf = ({ decision }: Enrolled, criterion: string) => decision.assessment.results.find((result) => result.criterion === criterion);

it.each([
  ['on day 90', '2026-03-31', { state: 'MET', reasonCode: 'SATISFIED' }, 'MET'],
  ['on day 91', '2026-04-01', { state: 'MISSED', reasonCode: 'LATE' }, 'NOT_MET'],
] as const)('SSA-25 SSA-26 SSA-27: technicians are due until day 90; certified %s, they are judged by that', async (_, passedOn, obligation, verdict) => {
  const partner = await admitted('SSA', { enrolledLines: ['IOS', 'MAC'] });
  const liv = randomUUID();
  await counted(partner, 0);
  expect(byDay90(await seenOn('2026-03-31', partner))).toMatchObject({ state: 'DUE', dueOn: '2026-03-31', reasonCode: 'NOT_YET_DUE' });
  await counted(partner, 1);
  await told(partner, liv, { ACMT: passedOn, IOS_QUALIFICATION: passedOn });
  const after = await seenOn('2026-04-01', partner);
  expect(byDay90(after)).toMatchObject(obligation);
  for (const criterion of ['SSA.ACMT_90_DAYS', 'SSA.IOS_90_DAYS']) expect(verdictOf(after, criterion)).toMatchObject({ verdict });
  expect(after.decision.facts.find(({ name }) => name === 'technicians')).toMatchObject({ source: 'certification', observedAt: expect.any(String) as string });
});

it('SSA-25 SSA-27: with nobody certified, day 90 is missed by the clock; a withdrawn certification misses it too', async () => {
  const partner = await admitted('SSA', { enrolledLines: ['MAC'] });
  const liv = randomUUID();
  await counted(partner, 0);
  await seenOn('2026-03-31', partner);
  expect(byDay90(await seenOn('2026-04-01', partner))).toMatchObject({ state: 'MISSED', reasonCode: 'OVERDUE' });
  await told(partner, liv, { ACMT: '2026-03-30' });
  expect(byDay90(await seenOn('2026-04-02', partner))).toMatchObject({ state: 'MET' });
  await told(partner, liv, {});
  expect(byDay90(await seenOn('2026-04-03', partner))).toMatchObject({ state: 'MISSED', reasonCode: 'OVERDUE' });
});

it('SSA-25 SSA-26 SSA-27: without an application the 90 days run from the creation of the account, and the declared lines say what is asked for', async () => {
  programs.setNow(new Date('2026-01-05T08:00:00Z'));
  const partner = await programs.addPartner({ approvedOn: null });
  const { id: organizationId } = partner;
  await programs.write(manager, 'mutation ($input: EnrollOrganizationInput!) { enrollOrganization(input: $input) { __typename } }', { input: { organizationId, program: 'SSA', approvedOn: '2025-12-20' } });
  expect(byDay90(await seenOn('2026-01-06', partner))).toMatchObject({ state: 'UNKNOWN', dueOn: null });
  const account = (accountId: string, createdOn: string, status = 'ACTIVE') =>
    programs.deliver({ type: 'account.changed', tenant: organizationId, payload: { accountId, organizationId, type: 'SELF_SERVICING_ACCOUNT', status, standing: 'GOOD', createdOn } });
  const accountId = randomUUID();
  await account(randomUUID(), '2025-06-01', 'CLOSED');
  await account(accountId, '2025-12-31');
  expect(byDay90(await seenOn('2026-01-07', partner))).toMatchObject({ state: 'UNKNOWN', dueOn: '2026-03-31', reasonCode: 'FACT_MISSING' });
  await counted(partner, 0);
  const declare = (lines: string[]) => programs.deliver({ type: 'serviced-lines.declared', tenant: organizationId, payload: { organizationId, accountId, lines } });
  await declare(['MAC']);
  const before = await seenOn('2026-03-31', partner);
  expect(byDay90(before)).toMatchObject({ state: 'DUE', dueOn: '2026-03-31' });
  expect(verdictOf(before, 'SSA.IOS_90_DAYS')).toMatchObject({ verdict: 'NOT_APPLICABLE' });
  await declare(['IOS', 'MAC']);
  const after = await seenOn('2026-04-01', partner);
  expect(byDay90(after)).toMatchObject({ state: 'MISSED', reasonCode: 'OVERDUE' });
  expect(verdictOf(after, 'SSA.IOS_90_DAYS')).toMatchObject({ verdict: 'NOT_MET' });
});

it('IDS-25: a technician who has the iOS qualification is able to complete it, whatever was declared', async () => {
  const partner = await admitted('IDS', { techniciansAbleToCompleteIosQualification: 0 });
  expect(verdictOf(await seenOn('2026-01-06', partner), 'IDS.IOS_TECHNICIAN')).toMatchObject({ verdict: 'NOT_MET' });
  await told(partner, randomUUID(), { IOS_QUALIFICATION: '2026-01-05' });
  expect(verdictOf(await seenOn('2026-01-07', partner), 'IDS.IOS_TECHNICIAN')).toMatchObject({ verdict: 'MET' });
});
