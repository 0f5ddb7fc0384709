import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { sweepReviews } from '../../actions/decisions/sweep-reviews.js';
import { type Partner, type ProgramsUnderTest, startPrograms } from '../../testing/programs-under-test.js';

let programs: ProgramsUnderTest;
const manager = staffMember();
const auditor = staffMember('AUDITOR');

beforeAll(async () => {
  programs = await startPrograms();
});
afterAll(() => programs.stop());

const at = (instant: string): void => programs.setNow(new Date(instant));
const sweep = async (instant: string): Promise<number> => {
  at(instant);
  return sweepReviews({ dataSource: programs.dataSource, bus: programs.bus, now: () => new Date(instant) });
};

interface Answer {
  organization: {
    enrollments: {
      id: string;
      state: string;
      version: number;
      decision: { id: string; overall: string; trigger: string; asOf: string; nextReviewOn: string; nextReviewReason: string; waivedCriteria: string[]; assessment: { results: { criterion: string; verdict: string; text: string }[] } } | null;
      decisions: { nodes: { trigger: string; overall: string }[] };
      history: { move: string; reason: string | null; toState: string; decisionId: string | null }[];
      obligations: { kind: string; state: string; dueOn: string | null }[];
    }[];
  };
}

const query = `query ($id: ID!) { organization(id: $id) { enrollments { id state version
  decision { id overall trigger asOf nextReviewOn nextReviewReason waivedCriteria assessment { results { criterion verdict text(locale: nb) } } }
  decisions { nodes { trigger overall } } history { move reason toState decisionId } obligations { kind state dueOn } } } }`;

async function standing(partner: Partner, viewer = manager): Promise<Answer['organization']['enrollments'][number]> {
  const { data, errors } = await programs.ask<Answer>(viewer, query, { id: partner.id });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data!.organization.enrollments[0]!;
}

const technicians = (partner: Partner, employed: number) => programs.deliver({ type: 'technicians.counted', tenant: partner.id, payload: { organizationId: partner.id, employedCertifiedTechnicians: employed, contractedCertifiedTechnicians: 0 } });

async function goodPartner(): Promise<Partner> {
  at('2026-05-04T08:00:00Z');
  const partner = await programs.addPartner();
  await technicians(partner, 2);
  await programs.complete(partner, '2026-Q1', 240);
  return partner;
}

describe('an enrolment is judged', () => {
  it('AASP-17 AASP-29: a new partner by the next sweep, with facts, terms and next review; a second sweep finds nothing due', async () => {
    const partner = await goodPartner();
    expect(await sweep('2026-05-04T09:00:00Z')).toBe(1);
    const { decision, decisions, obligations } = await standing(partner);
    expect(decision).toMatchObject({ overall: 'PENDING', trigger: 'FACT_CHANGED', asOf: '2026-05-04', nextReviewOn: '2026-07-01', nextReviewReason: 'QUARTER_END' });
    expect(decision!.assessment.results.find(({ criterion }) => criterion === 'AASP.QUARTERLY_REPAIRS')).toMatchObject({ verdict: 'MET', text: expect.stringContaining('200 reparasjoner') as string });
    expect(obligations.find(({ kind }) => kind === 'QUARTERLY_REPAIRS')).toEqual({ kind: 'QUARTERLY_REPAIRS', state: 'MET', dueOn: '2026-06-30' });
    expect(decisions.nodes).toHaveLength(1);
    expect(await sweep('2026-05-04T09:05:00Z')).toBe(0);
  });

  it('AASP-17: another figure under the same verdict records no decision, another verdict does, and puts the partner at risk and back', async () => {
    const partner = await goodPartner();
    await sweep('2026-05-04T09:00:00Z');
    await programs.complete(partner, '2026-Q1', 1);
    expect(await sweep('2026-05-04T09:10:00Z')).toBe(1);
    expect((await standing(partner)).decisions.nodes).toHaveLength(1);

    await technicians(partner, 0);
    await sweep('2026-05-04T09:20:00Z');
    const atRisk = await standing(partner);
    expect(atRisk).toMatchObject({ state: 'AT_RISK', decision: { overall: 'NOT_ELIGIBLE' } });
    expect(atRisk.history[0]).toMatchObject({ move: 'RAISE_RISK', reason: 'OBLIGATION_MISSED', decisionId: atRisk.decision!.id });

    await technicians(partner, 1);
    await sweep('2026-05-04T09:30:00Z');
    const back = await standing(partner);
    expect(back).toMatchObject({ state: 'ACTIVE', decision: { overall: 'PENDING' } });
    expect(back.history.map(({ move }) => move)).toEqual(['CLEAR_RISK', 'RAISE_RISK', 'ENROLL']);
    expect(back.decisions.nodes).toHaveLength(3);
    const told = (await programs.sent<{ organizationId: string; status: string; state: string }>('enrollment.changed')).filter(({ organizationId }) => organizationId === partner.id);
    expect(told.map(({ status, state }) => `${status} ${state}`)).toEqual(['APPROVED ACTIVE', 'APPROVED AT_RISK', 'APPROVED ACTIVE']);
  });

  it('by the clock when its day has come, and not before', async () => {
    const partner = await goodPartner();
    await sweep('2026-05-04T09:00:00Z');
    await sweep('2026-06-30T21:59:00Z');
    expect((await standing(partner)).decisions.nodes).toHaveLength(1);
    await sweep('2026-07-01T00:10:00Z');
    const { decision, state } = await standing(partner);
    // Nothing was repaired in the second quarter, and the platform knew the partner throughout.
    expect(decision).toMatchObject({ trigger: 'CLOCK', overall: 'NOT_ELIGIBLE', nextReviewOn: '2026-10-01' });
    expect(state).toBe('AT_RISK');
  });

  it('by hand, and that is recorded whatever it says', async () => {
    const partner = await goodPartner();
    await sweep('2026-05-04T09:00:00Z');
    const { id } = await standing(partner);
    const mutation = `mutation ($id: ID!) { reevaluateEnrollment(enrollmentId: $id) { __typename ... on Decision { trigger triggeredBy } } }`;
    expect(await programs.write(auditor, mutation, { id })).toEqual({ __typename: 'Decision', trigger: 'MANUAL', triggeredBy: 'A member of staff' });
    expect((await standing(partner)).decisions.nodes.map(({ trigger }) => trigger)).toEqual(['MANUAL', 'FACT_CHANGED']);
  });

  it('not before it is admitted', async () => {
    at('2026-05-04T08:00:00Z');
    const partner = await programs.addPartner({ approvedOn: null });
    const enrolled = await programs.write<{ __typename: string; id: string; state: string; status: string }>(manager, `mutation ($input: EnrollOrganizationInput!) { enrollOrganization(input: $input) { __typename ... on Enrollment { id state status } } }`, { input: { organizationId: partner.id, program: 'IDS' } });
    expect(enrolled).toMatchObject({ state: 'ONBOARDING', status: 'APPLIED' });
    await sweep('2026-05-04T09:00:00Z');
    expect((await standing(partner)).decision).toBeNull();
    expect(await sweep('2026-05-04T09:10:00Z')).toBe(0);
    const mutation = `mutation ($id: ID!) { reevaluateEnrollment(enrollmentId: $id) { __typename } }`;
    expect(await programs.write(auditor, mutation, { id: enrolled.id })).toEqual({ __typename: 'NotJudged' });
  });

  it('SSA-25 SSA-27: by what was declared at admission, with day 90 of its account as the day it is due', async () => {
    at('2026-05-04T08:00:00Z');
    const partner = await programs.addPartner({ approvedOn: null });
    await programs.write(manager, `mutation ($input: EnrollOrganizationInput!) { enrollOrganization(input: $input) { __typename } }`, { input: { organizationId: partner.id, program: 'SSA', approvedOn: '2026-04-20' } });
    await programs.look(
      `insert into programs.application (tenant_id, id, program, status, channel, region, locale, form, created_at, created_by, created_by_name, submitted_at, decided_at, account_created_on, version)
       values ($1, gen_random_uuid(), 'SSA', 'APPROVED', 'ONLINE', 'NO', 'nb', '{"enrolledLines": ["MAC"]}', '2026-04-01', 'x', 'X', '2026-04-02', '2026-04-20', '2026-05-01', 1)`,
      [partner.id],
    );
    await sweep('2026-05-04T09:00:00Z');
    const { decision, obligations } = await standing(partner);
    expect(obligations.find(({ kind }) => kind === 'TECHNICIANS_BY_DAY_90')).toMatchObject({ state: 'DUE', dueOn: '2026-07-30' });
    expect(decision).toMatchObject({ nextReviewOn: '2026-07-31', nextReviewReason: 'DAY_90' });
  });

  it('by one of two sweeps at a time, never by both', async () => {
    const partners = [await goodPartner(), await goodPartner(), await goodPartner()];
    at('2026-05-04T09:00:00Z');
    const sweeping = () => sweepReviews({ dataSource: programs.dataSource, bus: programs.bus, now: () => new Date('2026-05-04T09:00:00Z') });
    const looked = await Promise.all([sweeping(), sweeping(), sweeping()]);
    expect(looked.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(3);
    for (const partner of partners) expect((await standing(partner)).decisions.nodes).toHaveLength(1);
  });
});

describe('a decision', () => {
  it('can be replayed from what it kept, and never changes, even by its owner', async () => {
    const partner = await goodPartner();
    await sweep('2026-05-04T09:00:00Z');
    const { decision } = await standing(partner);
    const replay = await programs.ask<{ replayDecision: object }>(auditor, `query ($id: ID!) { replayDecision(id: $id) { equal differences { at } } }`, { id: decision!.id });
    expect(replay.data!.replayDecision).toEqual({ equal: true, differences: [] });
    await expect(programs.look(`update programs.decision set overall = 'ELIGIBLE' where id = $1`, [decision!.id])).rejects.toThrow('never changes');
    await expect(programs.look(`delete from programs.decision where id = $1`, [decision!.id])).rejects.toThrow('never changes');
  });

  it('shows its facts with source and time', async () => {
    const partner = await goodPartner();
    await sweep('2026-05-04T09:00:00Z');
    const { decision } = await standing(partner);
    const { data } = await programs.ask<{ decision: { facts: { name: string; value: string; source: string; observedAt: string | null }[] } }>(auditor, `query ($id: ID!) { decision(id: $id) { facts { name value source observedAt } } }`, { id: decision!.id });
    expect(data!.decision.facts).toContainEqual({ name: 'lastQuarter', value: '{"completed":240,"opened":0,"quarter":"2026-Q1"}', source: 'repairs', observedAt: null });
    expect(data!.decision.facts.find(({ name }) => name === 'employedCertifiedTechnicians')).toMatchObject({ value: '2', source: 'certification', observedAt: expect.stringMatching(/^20/) as string });
  });

  it('is the partner’s own to read, not a technician’s and not another partner’s', async () => {
    const [partner, other] = [await goodPartner(), await goodPartner()];
    await sweep('2026-05-04T09:00:00Z');
    const { decision } = await standing(partner, partnerMember(partner.id));
    const one = `query ($id: ID!) { decision(id: $id) { overall } }`;
    expect((await programs.ask<{ decision: object }>(partnerMember(partner.id), one, { id: decision!.id })).data!.decision).toEqual({ overall: 'PENDING' });
    expect((await programs.ask<{ decision: null }>(partnerMember(other.id), one, { id: decision!.id })).data!.decision).toBeNull();
    expect((await programs.ask(partnerMember(partner.id, 'TECHNICIAN'), one, { id: decision!.id })).errors[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('costs no more statements for many enrolments than for one', async () => {
    await sweep('2026-05-04T09:00:00Z');
    const list = `query ($first: Int!) { organizations(first: $first) { nodes { enrollments { decision { overall assessment { overall } } obligations { state } history { at } waivers { id } findings { id } decisions(first: 3) { nodes { id } } } } } }`;
    const [one, many] = [await programs.ask(manager, list, { first: 1 }), await programs.ask(manager, list, { first: 10 })];
    expect(one.errors).toEqual([]);
    expect(many.statements).toBe(one.statements);
    expect(many.statements).toBeLessThanOrEqual(9);
  });
});

describe('a reviewer’s finding', () => {
  const mutation = `mutation ($input: RecordReviewerFindingInput!) { recordReviewerFinding(input: $input) { __typename ... on ReviewerFinding { criterion finding foundByName } ... on FindingUnknown { words } } }`;

  it('AASP-13 AASP-14: decides what no figure decides, by a word the terms know', async () => {
    const partner = await goodPartner();
    await sweep('2026-05-04T09:00:00Z');
    const { id: enrollmentId } = await standing(partner);
    const finding = { enrollmentId, criterion: 'AASP.BRAND', finding: 'ACCEPTED', reason: 'Shop front and price list show the services.' };
    expect(await programs.write(auditor, mutation, { input: { ...finding, finding: 'SPLENDID' } })).toEqual({ __typename: 'FindingUnknown', words: ['ACCEPTED', 'REJECTED'] });
    expect(await programs.write(auditor, mutation, { input: { ...finding, criterion: 'AASP.QUARTERLY_REPAIRS' } })).toEqual({ __typename: 'NotForReviewers' });
    expect(await programs.write(auditor, mutation, { input: { ...finding, validTo: '2026-05-31' } })).toMatchObject({ __typename: 'ReviewerFinding', finding: 'ACCEPTED' });
    await sweep('2026-05-04T09:10:00Z');
    const judged = await standing(partner);
    expect(judged.decision).toMatchObject({ trigger: 'EVIDENCE_CHANGED', nextReviewOn: '2026-06-01', nextReviewReason: 'FINDING_EXPIRY' });
    expect(judged.decision!.assessment.results.find(({ criterion }) => criterion === 'AASP.BRAND')!.verdict).toBe('MET');
    await sweep('2026-06-01T01:00:00Z');
    expect((await standing(partner)).decision!.assessment.results.find(({ criterion }) => criterion === 'AASP.BRAND')!.verdict).toBe('NEEDS_EVIDENCE');
  });
});

describe('a person moves an enrolment', () => {
  const mutation = `mutation ($input: MoveEnrollmentInput!) { moveEnrollment(input: $input) { __typename ... on Enrollment { state status version possibleMoves } ... on VersionConflict { currentVersion } } }`;

  it('by the table of moves, with a reason that goes with it, and at the version that was read', async () => {
    const partner = await goodPartner();
    const { id: enrollmentId, version } = await standing(partner);
    const move = (input: object) => programs.write(manager, mutation, { input: { enrollmentId, expectedVersion: version, ...input } });
    expect(await move({ move: 'REINSTATE', reason: 'CURED' })).toEqual({ __typename: 'MoveNotPossible' });
    expect(await move({ move: 'SUSPEND', reason: 'CURED' })).toEqual({ __typename: 'ReasonDoesNotFit' });
    expect(await move({ move: 'SUSPEND', reason: 'BREACH_OF_TERMS', note: 'Manuals were published.' })).toEqual({ __typename: 'Enrollment', state: 'SUSPENDED', status: 'SUSPENDED', version: version + 1, possibleMoves: ['REINSTATE', 'END'] });
    expect(await move({ move: 'REINSTATE', reason: 'CURED' })).toEqual({ __typename: 'VersionConflict', currentVersion: version + 1 });
    expect(await programs.write(auditor, mutation, { input: { enrollmentId, expectedVersion: version + 1, move: 'END', reason: 'PARTNER_REQUEST' } }).catch((error: Error) => error.message)).toContain('FORBIDDEN');
  });
});
