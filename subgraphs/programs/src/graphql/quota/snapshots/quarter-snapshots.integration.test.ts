import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { inTransaction } from '@platform/kit/database/session.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { recountRepairs } from '../../../actions/facts/recount-repairs.js';
import { closeQuarters } from '../../../actions/quota/snapshots/close-quarters.js';
import { type Partner, type ProgramsUnderTest, startPrograms } from '../../../testing/programs-under-test.js';

let programs: ProgramsUnderTest;
const manager = staffMember();

interface Snapshot {
  id: string;
  quarter: string;
  number: number;
  correctsId: string | null;
  reason: string;
  completedRepairs: number | null;
  verdict: string;
  required: number;
  graceBusinessDays: number;
  sha256: string;
  locations: { completed: number; location: { name: string } }[];
}

const query = `query ($filter: QuarterSnapshotFilter, $first: Int) { quarterSnapshots(filter: $filter, first: $first, sort: { field: QUARTER, direction: ASC }) { totalCount nodes {
  id quarter number correctsId reason completedRepairs openedRepairs verdict reasonCode required graceBusinessDays ruleSetVersion sha256 organization { displayName } locations { completed location { name } } } } }`;

const close = (now: string): Promise<number> => closeQuarters({ dataSource: programs.dataSource, now: () => new Date(now), newId: () => randomUUID() });

async function of({ id }: Partner, filter: Record<string, unknown> = {}): Promise<Snapshot[]> {
  const { data, errors } = await programs.ask<{ quarterSnapshots: { nodes: Snapshot[] } }>(manager, query, { filter: { organizationId: id, ...filter }, first: 100 });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.quarterSnapshots.nodes;
}

beforeAll(async () => {
  programs = await startPrograms();
});
afterAll(() => programs.stop());

describe('AASP-17: a quarter is set down when it is closed', () => {
  it('AASP-17: after its days of grace in the regions of all places, with what was counted and how it was judged; later completions correct it', async () => {
    const partner = await programs.addPartner({ approvedOn: '2026-01-01', locations: 2 });
    await programs.complete(partner, '2026-Q1', 199);
    // Easter 2026 takes 2, 3 and 6 April: 1, 7, 8, 9 and 10 April are the days of grace in Norway.
    await close('2026-04-10T21:00:00Z');
    expect(await of(partner)).toEqual([]);
    expect(await close('2026-04-10T22:30:00Z')).toBeGreaterThan(0);
    const [first] = await of(partner);
    expect(first).toMatchObject({ quarter: '2026-Q1', number: 1, correctsId: null, reason: 'QUARTER_CLOSED', completedRepairs: 199, required: 200, verdict: 'NOT_MET', graceBusinessDays: 5 });
    expect(first!.locations).toEqual([{ completed: 199, location: { name: 'Place 1' } }]);
    expect(first!.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await close('2026-04-11T10:00:00Z')).toBe(0);

    await programs.complete(partner, '2026-Q1', 1);
    expect(await close('2026-04-12T10:00:00Z')).toBe(1);
    const [before, after] = await of(partner);
    expect(before).toEqual(first);
    expect(after).toMatchObject({ quarter: '2026-Q1', number: 2, correctsId: first!.id, reason: 'TOLD_LATE', completedRepairs: 200, verdict: 'MET' });
    expect((await of(partner, { stands: true })).map(({ number }) => number)).toEqual([2]);
  });

  it('AASP-17: counted anew with the same result it stays; with another it is corrected as recounted', async () => {
    const partner = await programs.addPartner({ approvedOn: '2026-01-01', country: 'SE', region: 'SE' });
    await programs.look(`insert into programs.quarter_repair_count (tenant_id, quarter, location_id, completed, opened) values ($1, '2026-Q1', $2, 3, 0)`, [partner.id, partner.locationIds[0]]);
    await close('2026-04-20T10:00:00Z');
    const recount = (completed: number): Promise<boolean> =>
      inTransaction(programs.dataSource, { tenant: partner.id, scope: 'tenant', subject: 'operator', roles: [], requestId: 'x' }, (writes) =>
        recountRepairs(writes, { organizationId: partner.id, totals: [{ quarter: '2026-Q1', locationId: partner.locationIds[0]!, completed, opened: 9 }], undelivered: [] }));
    await recount(3);
    await close('2026-04-20T11:00:00Z');
    expect(await of(partner)).toHaveLength(1);
    await recount(2);
    await close('2026-04-20T12:00:00Z');
    expect((await of(partner)).map(({ reason, completedRepairs }) => [reason, completedRepairs])).toEqual([['QUARTER_CLOSED', 3], ['RECOUNTED', 2]]);
  });

  it('AASP-17: sweeps that run at once set it down once, and nobody changes or removes it', async () => {
    const partner = await programs.addPartner({ approvedOn: '2025-01-01' });
    await Promise.all([1, 2, 3].map(() => close('2026-04-20T10:00:00Z')));
    expect((await of(partner)).map(({ quarter, number }) => [quarter, number])).toEqual([['2025-Q2', 1], ['2025-Q3', 1], ['2025-Q4', 1], ['2026-Q1', 1]]);
    await expect(programs.look('update programs.quarter_snapshot set completed = 500')).rejects.toThrow('never changes');
    await expect(programs.look('delete from programs.quarter_snapshot')).rejects.toThrow('never changes');
  });

  it('is seen by the partner it is about and by staff, in statements that do not grow with the list', async () => {
    const [own, other] = [await programs.addPartner({ approvedOn: '2025-01-01' }), await programs.addPartner({ approvedOn: '2025-01-01' })];
    await close('2026-04-20T10:00:00Z');
    const { data } = await programs.ask<{ quarterSnapshots: { totalCount: number } }>(partnerMember(own.id), query, { filter: { organizationId: other.id } });
    expect(data!.quarterSnapshots.totalCount).toBe(0);
    const asked = async (first: number): Promise<number> => (await programs.ask(partnerMember(own.id, 'TECHNICIAN'), query, { first })).statements;
    expect(await asked(4)).toBe(await asked(1));
    expect(await asked(4)).toBeLessThanOrEqual(4);
  });
});

it('AASP-17: a correction names the place where it was counted', async () => {
  const partner = await programs.addPartner();
  await programs.complete(partner, '2026-Q1', 2);
  const { data } = await programs.ask<{ quarterCorrections: object[] }>(manager, 'query ($id: ID!) { quarterCorrections(organizationId: $id) { quarter completedAfter location { name } } }', { id: partner.id });
  expect(data!.quarterCorrections).toEqual([{ quarter: '2026-Q1', completedAfter: 2, location: { name: 'Place 1' } }]);
});
