import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Viewer } from '@platform/kit/identity/viewer.js';
import { staffMember } from '@platform/kit/testing/viewers.js';

import { sweepReviews } from '../../actions/decisions/sweep-reviews.js';
import { type ProgramsUnderTest, startPrograms } from '../../testing/programs-under-test.js';

let programs: ProgramsUnderTest;
const manager = staffMember();
const auditor = staffMember('AUDITOR');
const second: Viewer = { ...manager, subject: 'another-manager', name: 'Another manager' };

beforeAll(async () => {
  programs = await startPrograms();
});
afterAll(() => programs.stop());

const sweep = (instant: string) => {
  programs.setNow(new Date(instant));
  return sweepReviews({ dataSource: programs.dataSource, bus: programs.bus, now: () => new Date(instant) });
};

const propose = `mutation ($input: ProposeWaiverInput!) { proposeWaiver(input: $input) { __typename ... on Waiver { id status mayDecide } } }`;
const decide = `mutation ($input: DecideWaiverInput!) { decideWaiver(input: $input) { __typename ... on Waiver { status decidedByName } } }`;
const end = `mutation ($waiverId: ID!, $reason: String!) { endWaiver(waiverId: $waiverId, reason: $reason) { __typename ... on Waiver { status end { endedByName reason } } } }`;
const reason = 'Agreed with the regional office.';

const proposed = async (viewer: Viewer, input: object): Promise<string> => (await programs.write<{ __typename: string; id: string }>(viewer, propose, { input })).id;

/** A partner that completed too few repairs in the first quarter of 2026. */
async function shortPartner(): Promise<{ organizationId: string; enrollmentId: string; standing: () => Promise<object> }> {
  programs.setNow(new Date('2026-05-04T08:00:00Z'));
  const partner = await programs.addPartner();
  await programs.complete(partner, '2026-Q1', 150);
  await sweep('2026-05-04T09:00:00Z');
  const query = `query ($id: ID!) { organization(id: $id) { enrollments { id state decision { overall waivedCriteria nextReviewReason assessment { results { criterion verdict } } } } } }`;
  const ask = async () => (await programs.ask<{ organization: { enrollments: { id: string; decision: { assessment: { results: { criterion: string; verdict: string }[] } } }[] } }>(manager, query, { id: partner.id })).data!.organization.enrollments[0]!;
  const { id: enrollmentId } = await ask();
  const standing = async () => {
    const { decision: { assessment, ...decision }, ...enrollment } = await ask();
    return { ...enrollment, ...decision, repairs: assessment.results.find(({ criterion }) => criterion === 'AASP.QUARTERLY_REPAIRS')!.verdict };
  };
  return { organizationId: partner.id, enrollmentId, standing };
}

const waiverOf = (enrollmentId: string) => ({ enrollmentId, criterion: 'AASP.QUARTERLY_REPAIRS', reason: 'The workshop was rebuilt after a flood.', reference: 'Handbook 4.2', validFrom: '2026-05-01', validTo: '2026-05-31' });

describe('a waiver', () => {
  it('AASP-45 IDS-27: counts as passed on its days, never hides the verdict, and is over by the clock', async () => {
    const { enrollmentId, standing } = await shortPartner();
    expect(await standing()).toMatchObject({ state: 'AT_RISK', overall: 'NOT_ELIGIBLE', repairs: 'NOT_MET', waivedCriteria: [] });
    const waiverId = await proposed(auditor, waiverOf(enrollmentId));
    await sweep('2026-05-04T09:05:00Z');
    expect(await standing()).toMatchObject({ overall: 'NOT_ELIGIBLE' });
    expect(await programs.write(manager, decide, { input: { waiverId, decision: 'APPROVED', reason } })).toMatchObject({ __typename: 'Waiver', status: 'APPROVED' });
    await sweep('2026-05-04T09:10:00Z');
    expect(await standing()).toMatchObject({ state: 'ACTIVE', overall: 'PENDING', repairs: 'NOT_MET', waivedCriteria: ['AASP.QUARTERLY_REPAIRS'], nextReviewReason: 'WAIVER_EXPIRY' });
    await sweep('2026-05-31T20:00:00Z');
    expect(await standing()).toMatchObject({ state: 'ACTIVE' });
    await sweep('2026-06-01T01:00:00Z');
    expect(await standing()).toMatchObject({ state: 'AT_RISK', overall: 'NOT_ELIGIBLE', waivedCriteria: [] });
  });

  it('is never approved by whoever proposed it, neither here nor past the service', async () => {
    const { organizationId, enrollmentId } = await shortPartner();
    const waiverId = await proposed(manager, waiverOf(enrollmentId));
    expect(await programs.write(manager, decide, { input: { waiverId, decision: 'APPROVED', reason } })).toEqual({ __typename: 'OwnProposal' });
    await expect(
      programs.look(`update programs.waiver set decision = 'APPROVED', decision_reason = 'x', decided_at = now(), decided_by = proposed_by, decided_by_name = proposed_by_name where tenant_id = $1 and id = $2`, [organizationId, waiverId]),
    ).rejects.toThrow('decided_by_another');
    expect(await programs.write(manager, decide, { input: { waiverId, decision: 'WITHDRAWN', reason } })).toMatchObject({ status: 'WITHDRAWN' });
    expect(await programs.write(second, decide, { input: { waiverId, decision: 'APPROVED', reason } })).toEqual({ __typename: 'ProposalDecided' });
  });

  it('is taken back by one person, once, and stays on record', async () => {
    const { enrollmentId, standing } = await shortPartner();
    const waiverId = await proposed(manager, waiverOf(enrollmentId));
    expect(await programs.write(manager, end, { waiverId, reason })).toEqual({ __typename: 'WaiverNotInForce' });
    await programs.write(second, decide, { input: { waiverId, decision: 'APPROVED', reason } });
    expect(await programs.write(manager, end, { waiverId, reason: 'The workshop is ready.' })).toMatchObject({ status: 'ENDED', end: { reason: 'The workshop is ready.' } });
    expect(await programs.write(manager, end, { waiverId, reason })).toEqual({ __typename: 'WaiverNotInForce' });
    await sweep('2026-05-04T09:10:00Z');
    expect(await standing()).toMatchObject({ overall: 'NOT_ELIGIBLE', waivedCriteria: [] });
  });

  it.each([
    [{ criterion: 'AASP.APPLICANT_TYPE' }, 'CriterionNotWatched'],
    [{ validTo: '2026-04-30' }, 'WaiverEndsBeforeItBegins'],
    [{ validTo: '2027-05-01' }, 'Waiver'],
    [{ validTo: '2027-05-02' }, 'WaivedTooLong'],
  ])('proposed with %j is answered %s', async (change, answer) => {
    const { enrollmentId } = await shortPartner();
    expect((await programs.write<{ __typename: string }>(auditor, propose, { input: { ...waiverOf(enrollmentId), ...change } })).__typename).toBe(answer);
  });

  it('is proposed once at a time for a criterion, and waits in the list of those to decide', async () => {
    const { organizationId, enrollmentId } = await shortPartner();
    await proposed(auditor, waiverOf(enrollmentId));
    expect(await programs.write(manager, propose, { input: waiverOf(enrollmentId) })).toEqual({ __typename: 'ProposalPending' });
    const { data } = await programs.ask<{ waivers: { nodes: object[]; totalCount: number } }>(manager, `query ($filter: WaiverFilter) { waivers(filter: $filter) { nodes { criterion reference proposedByName mayDecide organization { displayName } } totalCount } }`, { filter: { organizationId, status: 'PROPOSED' } });
    expect(data!.waivers).toMatchObject({ nodes: [{ criterion: 'AASP.QUARTERLY_REPAIRS', reference: 'Handbook 4.2', mayDecide: true }], totalCount: 1 });
  });
});
