import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { inTransaction } from '@platform/kit/database/session.js';
import { actorOf } from '@platform/kit/graphql/context.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { type Partner, type ProgramsUnderTest, startPrograms } from '../../testing/programs-under-test.js';

let programs: ProgramsUnderTest;
const manager = staffMember();
const partners: Record<string, Partner> = {};

interface Cell {
  quarter: string;
  completedRepairs: number | null;
  required: number | null;
  verdict: string;
  reasonCode: string;
  running: boolean;
  projectedRepairs: number | null;
}

interface Board {
  quarterBoard: {
    quarters: string[];
    rows: { totalCount: number | null; nodes: { organization: { displayName: string }; cells: Cell[] }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
  };
}

const board = `query ($quarters: Int, $first: Int, $after: String, $offset: Int, $filter: QuarterBoardFilter, $sort: QuarterBoardSort) {
  quarterBoard(quarters: $quarters, first: $first, after: $after, offset: $offset, filter: $filter, sort: $sort) { quarters rows {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { organization { displayName } cells { quarter completedRepairs required verdict reasonCode running projectedRepairs } } } } }`;

async function ask(variables: Record<string, unknown> = {}, viewer = manager): Promise<Board['quarterBoard'] & { statements: number }> {
  const { data, errors, statements } = await programs.ask<Board>(viewer, board, { quarters: 4, first: 100, ...variables });
  if (!data) throw new Error(JSON.stringify(errors));
  return { ...data.quarterBoard, statements };
}

const namesOf = ({ rows }: Board['quarterBoard']): string[] => rows.nodes.map(({ organization }) => organization.displayName);

beforeAll(async () => {
  programs = await startPrograms();
  // The 32nd of the quarter's 60 business days in Sweden, the 31st of 59 in Norway.
  programs.setNow(new Date('2026-05-20T10:00:00Z'));
  partners['busy'] = await programs.addPartner({ displayName: 'A Busy', country: 'SE' });
  partners['slow'] = await programs.addPartner({ displayName: 'B Slow' });
  partners['done'] = await programs.addPartner({ displayName: 'C Done', country: 'DE', region: 'DE-BY' });
  partners['fresh'] = await programs.addPartner({ displayName: 'D Fresh', approvedOn: '2026-05-11', registeredAt: '2026-04-20T09:00:00Z' });
  partners['unknown'] = await programs.addPartner({ displayName: 'E Unknown', registeredAt: '2026-05-02T09:00:00Z' });
  partners['silent'] = await programs.addPartner({ displayName: 'F Silent', country: 'DE', region: 'DE' });
  await programs.addPartner({ displayName: 'G Applicant', approvedOn: null });
  await programs.complete(partners['busy'], '2026-Q2', 150);
  await programs.complete(partners['busy'], '2026-Q1', 210);
  await programs.complete(partners['slow'], '2026-Q2', 90);
  await programs.complete(partners['slow'], '2026-Q1', 199);
  await programs.complete(partners['done'], '2026-Q2', 200);
  await programs.complete(partners['done'], '2026-Q1', 200);
  await programs.complete(partners['fresh'], '2026-Q2', 39);
});
afterAll(() => programs.stop());

it('AASP-17: each quarter is held against the terms: met, missed, running, before the approval, or not known', async () => {
  const { quarters, rows } = await ask();
  expect(quarters).toEqual(['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2']);
  const cells = Object.fromEntries(rows.nodes.map(({ organization, cells }) => [organization.displayName, cells.map(({ verdict, reasonCode }) => `${verdict} ${reasonCode}`).slice(1)]));
  expect(cells).toEqual({
    'A Busy': ['NOT_MET BELOW_MINIMUM', 'MET SATISFIED', 'NEEDS_EVIDENCE NOT_YET_DUE'],
    'B Slow': ['NOT_MET BELOW_MINIMUM', 'NOT_MET BELOW_MINIMUM', 'NEEDS_EVIDENCE NOT_YET_DUE'],
    'C Done': ['NOT_MET BELOW_MINIMUM', 'MET SATISFIED', 'MET SATISFIED'],
    'D Fresh': ['NOT_APPLICABLE BEFORE_APPROVAL', 'NOT_APPLICABLE BEFORE_APPROVAL', 'NEEDS_EVIDENCE NOT_YET_DUE'],
    'E Unknown': ['NEEDS_EVIDENCE FACT_MISSING', 'NEEDS_EVIDENCE FACT_MISSING', 'NEEDS_EVIDENCE FACT_MISSING'],
    'F Silent': ['NOT_MET BELOW_MINIMUM', 'NOT_MET BELOW_MINIMUM', 'NEEDS_EVIDENCE NOT_YET_DUE'],
  });
});

it('the running quarter is projected by the business days of the partner’s region, and says so', async () => {
  const { rows } = await ask();
  const running = Object.fromEntries(rows.nodes.map(({ organization, cells }) => [organization.displayName, cells.at(-1)!]));
  expect(running['A Busy']).toMatchObject({ running: true, completedRepairs: 150, required: 200, projectedRepairs: 281 });
  // 11 to 20 May: seven of the 35 Norwegian business days from the approval on.
  expect(running['D Fresh']).toMatchObject({ completedRepairs: 39, projectedRepairs: 195 });
  expect(running['E Unknown']).toMatchObject({ completedRepairs: null, projectedRepairs: null });
  expect(running['F Silent']).toMatchObject({ completedRepairs: 0, projectedRepairs: 0 });
  const query = 'query ($id: ID!) { organization(id: $id) { quarters(last: 1) { projectionAssumption en: projectionAssumption(locale: en) nb: projectionAssumption(locale: nb) } } }';
  const known = await programs.ask(manager, query, { id: partners['slow']!.id });
  expect(JSON.stringify(known.data)).toMatch(/31 of 59 working days.+public holidays of NO/);
  const noCalendar = await programs.ask(manager, query, { id: partners['silent']!.id });
  expect(JSON.stringify(noCalendar.data)).toMatch(/No business calendar is known for DE/);
});

it('filters that judge every partner page correctly', async () => {
  const atRisk = await ask({ filter: { atRisk: true } });
  expect(namesOf(atRisk)).toEqual(['B Slow', 'D Fresh', 'F Silent']);
  expect(atRisk.rows.totalCount).toBe(3);
  const first = await ask({ filter: { atRisk: true }, first: 2 });
  expect([namesOf(first), first.rows.pageInfo.hasNextPage, first.rows.totalCount]).toEqual([['B Slow', 'D Fresh'], true, 3]);
  const second = await ask({ filter: { atRisk: true }, first: 2, after: first.rows.pageInfo.endCursor });
  expect([namesOf(second), second.rows.pageInfo.hasNextPage]).toEqual([['F Silent'], false]);
  expect(namesOf(await ask({ filter: { atRisk: false } }))).toEqual(['A Busy', 'C Done', 'E Unknown']);
  expect(namesOf(await ask({ filter: { verdict: 'NOT_MET' } }))).toEqual(['B Slow', 'F Silent']);
  expect(namesOf(await ask({ filter: { verdict: 'MET' } }))).toEqual(['A Busy', 'C Done']);
  expect(namesOf(await ask({ filter: { verdict: 'NOT_APPLICABLE' } }))).toEqual(['D Fresh']);
  expect(namesOf(await ask({ filter: { country: 'DE', search: 'don' } }))).toEqual(['C Done']);
});

it('is ordered by name, by projection and by the last quarter, with what is not known last', async () => {
  expect(namesOf(await ask({ sort: { field: 'NAME', direction: 'DESC' } }))[0]).toBe('F Silent');
  expect(namesOf(await ask({ sort: { field: 'RUNNING_PROJECTION' } }))).toEqual(['F Silent', 'B Slow', 'D Fresh', 'A Busy', 'C Done', 'E Unknown']);
  expect(namesOf(await ask({ sort: { field: 'RUNNING_PROJECTION', direction: 'DESC' } }))).toEqual(['C Done', 'A Busy', 'D Fresh', 'B Slow', 'F Silent', 'E Unknown']);
  expect(namesOf(await ask({ sort: { field: 'LAST_COMPLETED', direction: 'DESC' } })).slice(0, 3)).toEqual(['A Busy', 'C Done', 'B Slow']);
});

it.each(['NAME', 'RUNNING_PROJECTION', 'LAST_COMPLETED'])('every partner is on exactly one page in the order of %s', async (field) => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: Board['quarterBoard'] = await ask({ first: 2, after, sort: { field } });
    seen.push(...namesOf(page));
    after = page.rows.pageInfo.hasNextPage ? page.rows.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen.toSorted()).toEqual(['A Busy', 'B Slow', 'C Done', 'D Fresh', 'E Unknown', 'F Silent']);
});

it('a partner sees its own row alone', async () => {
  const own = await ask({}, partnerMember(partners['slow']!.id));
  expect([namesOf(own), own.rows.totalCount]).toEqual([['B Slow'], 1]);
});

it.each([
  ['quarters', { quarters: 0 }],
  ['quarters', { quarters: 21 }],
  ['first', { first: 101 }],
  ['filter.country', { filter: { country: 'Norway' } }],
  ['filter.search', { filter: { search: 'a\u0000b' } }],
  ['after', { after: 'x' }],
  ['after', { after: Buffer.from(JSON.stringify(['x', randomUUID()])).toString('base64url'), sort: { field: 'LAST_COMPLETED' } }],
])('a wrong %s is refused by its name: %j', async (field, wrong) => {
  const answer = await programs.ask(manager, board, wrong);
  expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
});

it('costs at most four statements, whatever its length and however it is filtered, and reads no repairs', async () => {
  const one = await ask({ first: 1, quarters: 8, filter: { atRisk: true }, sort: { field: 'RUNNING_PROJECTION' } });
  const all = await ask({ first: 100, quarters: 8, filter: { atRisk: true }, sort: { field: 'RUNNING_PROJECTION' } });
  expect([one.statements, all.statements]).toEqual([4, 4]);
  expect((await ask({ quarters: 8 })).statements).toBe(3);
  const unfiltered = await programs.ask(manager, '{ quarterBoard { rows { nodes { organization { displayName } cells { verdict assessment { overall } } } } } }');
  expect(unfiltered.statements).toBe(2);
});

it('what is on record is told without judging it, and is the same', async () => {
  const asked = (fields: string) => programs.ask<{ quarterBoard: { rows: { nodes: { cells: Partial<Cell>[] }[] } } }>(manager, `{ quarterBoard(quarters: 4, first: 100) { rows { nodes { cells { __typename quarter completedRepairs openedRepairs ${fields} } } } } }`);
  const [onRecord, judged] = [await asked(''), await asked('verdict')];
  const withoutVerdict = judged.data!.quarterBoard.rows.nodes.map(({ cells }) => ({ cells: cells.map(({ verdict: _, ...cell }) => cell) }));
  expect(onRecord.data!.quarterBoard.rows.nodes).toEqual(withoutVerdict);
  expect(onRecord.statements).toBe(judged.statements - 1);
});

it('an event counts once, however often it is delivered', async () => {
  const partner = await programs.addPartner({ displayName: 'Z Once', approvedOn: null });
  const [locationId] = partner.locationIds;
  const context = programs.actionContext(manager);
  const repairs = Array.from({ length: 3 }, () => ({ repairId: randomUUID(), locationId, quarter: '2026-Q2' }));
  const event = (type: string) => ({ id: context.newId(), type, version: 1, tenant: partner.id, aggregate: { type: 'Organization', id: partner.id, sequence: 1 }, occurredAt: '2026-05-20T10:00:00Z', causation: 'test', payload: { organizationId: partner.id, repairs } });
  const [completed, opened] = [event('repair.completed'), event('repair.opened')];
  await inTransaction(context.dataSource, actorOf(context, partner.id), async (transaction) => {
    for (const told of [completed, opened, completed]) await context.bus.publish(transaction, told);
  });
  const count = () => programs.look('select quarter, completed, opened from programs.quarter_repair_count where tenant_id = $1', [partner.id]);
  await vi.waitFor(async () => expect(await count()).toEqual([{ quarter: '2026-Q2', completed: 3, opened: 3 }]), { timeout: 15_000, interval: 50 });
  await programs.look(`update bus.job set state = 'created', completed_on = null where id = $1`, [completed.id]);
  await vi.waitFor(async () => expect(await programs.look(`select 1 from bus.job where id = $1 and state = 'completed'`, [completed.id])).toHaveLength(1), { timeout: 15_000, interval: 50 });
  expect(await count()).toEqual([{ quarter: '2026-Q2', completed: 3, opened: 3 }]);
});

it('AASP-17: a completion told of after its quarter has ended is counted there, and the change is noted with what it was before', async () => {
  const partner = await programs.addPartner({ displayName: 'Z Late', approvedOn: null });
  await programs.complete(partner, '2020-Q1', 3);
  await programs.complete(partner, '2020-Q1', 2);
  await programs.complete(partner, '2126-Q1', 1);
  const query = 'query ($id: ID!) { quarterCorrections(organizationId: $id) { quarter reason completedBefore completedAfter } }';
  const { data, statements } = await programs.ask(partnerMember(partner.id), query, { id: partner.id });
  const correction = { quarter: '2020-Q1', reason: 'TOLD_LATE' };
  expect(data).toEqual({ quarterCorrections: [{ ...correction, completedBefore: 3, completedAfter: 5 }, { ...correction, completedBefore: 0, completedAfter: 3 }] });
  expect(statements).toBe(1);
  expect((await programs.ask(partnerMember(randomUUID()), query, { id: partner.id })).data).toEqual({ quarterCorrections: [] });
});

it('AASP-17: a completion that was taken back counts no more; after the end of its quarter that is noted, and one that overtook its completion waits for it', async () => {
  const partner = await programs.addPartner({ displayName: 'Z Reopened', approvedOn: null });
  const reopen = (quarter: string): Promise<void> =>
    programs.deliver({ type: 'repair.reopened', tenant: partner.id, payload: { organizationId: partner.id, repairs: [{ repairId: randomUUID(), locationId: partner.locationIds[0], completedOn: '2020-01-15', quarter }] } });
  await programs.complete(partner, '2020-Q1', 3);
  await reopen('2020-Q1');
  await expect(reopen('2019-Q4')).rejects.toThrow('has not been told yet');
  const query = 'query ($id: ID!) { quarterCorrections(organizationId: $id) { quarter reason completedBefore completedAfter } }';
  const { data } = await programs.ask<{ quarterCorrections: object[] }>(partnerMember(partner.id), query, { id: partner.id });
  expect(data!.quarterCorrections).toContainEqual({ quarter: '2020-Q1', reason: 'REOPENED', completedBefore: 3, completedAfter: 2 });
});
