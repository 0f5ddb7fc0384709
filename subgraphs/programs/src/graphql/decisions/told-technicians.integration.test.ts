import { afterAll, beforeAll, expect, it } from 'vitest';

import { staffMember } from '@platform/kit/testing/viewers.js';

import { sweepReviews } from '../../actions/decisions/sweep-reviews.js';
import { type Partner, type ProgramsUnderTest, startPrograms } from '../../testing/programs-under-test.js';

let programs: ProgramsUnderTest;
const manager = staffMember();
const quarterEnd = new Date('2026-03-20T10:00:00Z');
const today = new Date('2026-04-20T10:00:00Z');

beforeAll(async () => {
  programs = await startPrograms();
});
afterAll(() => programs.stop());

const counted = ({ id }: Partner, employed: number, at: Date): Promise<void> =>
  programs.deliver({ type: 'technicians.counted', tenant: id, occurredAt: at.toISOString(), payload: { organizationId: id, employedCertifiedTechnicians: employed, contractedCertifiedTechnicians: 1 } });

interface Result {
  criterion: string;
  verdict: string;
  reasonCode: string;
  observed: string | null;
}

async function judged({ id }: Partner): Promise<{ decision: Result | undefined; quarters: Result[] }> {
  programs.setNow(today);
  await sweepReviews({ dataSource: programs.dataSource, bus: programs.bus, now: () => today });
  const results = 'results { criterion verdict reasonCode observed }';
  const query = `query ($id: ID!) { organization(id: $id) { enrollments { decision { assessment { ${results} } } } quarters(last: 2) { quarter assessment { ${results} } } } }`;
  const { data, errors } = await programs.ask<{ organization: { enrollments: { decision: { assessment: { results: Result[] } } }[]; quarters: { assessment: { results: Result[] } }[] } }>(manager, query, { id });
  if (!data) throw new Error(JSON.stringify(errors));
  const employed = (all: readonly Result[]): Result | undefined => all.find(({ criterion }) => criterion === 'AASP.CERTIFIED_TECHNICIAN_EMPLOYED');
  const { enrollments, quarters } = data.organization;
  return { decision: employed(enrollments[0]!.decision.assessment.results), quarters: quarters.map(({ assessment }) => employed(assessment.results)!) };
}

it.each([
  ['of which certification told nothing is not known', null, { verdict: 'NEEDS_EVIDENCE', reasonCode: 'FACT_MISSING', observed: null }],
  ['of which it told that there is none does not meet it', 0, { verdict: 'NOT_MET', reasonCode: 'BELOW_MINIMUM', observed: '0' }],
  ['of which it told one meets it', 1, { verdict: 'MET', observed: '1' }],
] as const)('AASP-29: whether a technician is employed: a partner %s, in its decision and in its quarters', async (_, employed, expected) => {
  programs.setNow(quarterEnd);
  const partner = await programs.addPartner({ approvedOn: '2025-01-01' });
  await programs.complete(partner, '2026-Q1', 200);
  if (employed !== null) await counted(partner, employed, quarterEnd);
  const { decision, quarters } = await judged(partner);
  expect(decision).toMatchObject(expected);
  expect(quarters.map(({ verdict }) => verdict)).toEqual([expected.verdict, expected.verdict]);
});

it('AASP-29: what is told after a quarter has ended says nothing of that quarter', async () => {
  programs.setNow(today);
  const partner = await programs.addPartner({ approvedOn: '2025-01-01' });
  await counted(partner, 0, today);
  const { decision, quarters } = await judged(partner);
  expect(decision).toMatchObject({ verdict: 'NOT_MET' });
  expect(quarters.map(({ verdict }) => verdict)).toEqual(['NEEDS_EVIDENCE', 'NOT_MET']);
});
