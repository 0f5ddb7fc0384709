import { afterAll, beforeAll, expect, it } from 'vitest';

import type { TestAnswer } from '@platform/kit/testing/test-subgraph.js';
import { staffMember } from '@platform/kit/testing/viewers.js';

import { type ProgramsUnderTest, startPrograms } from '../../testing/programs-under-test.js';

let programs: ProgramsUnderTest;
let all: Row[];

interface Row {
  organization: { displayName: string };
  cells: { verdict: string; required: number | null; running: boolean; completedRepairs: number | null; projectedRepairs: number | null }[];
}

interface Board {
  quarterBoard: { rows: { totalCount: number; nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } };
}

const query = `query ($after: String, $filter: QuarterBoardFilter, $sort: QuarterBoardSort) { quarterBoard(quarters: 2, first: 100, after: $after, filter: $filter, sort: $sort) { rows {
  totalCount pageInfo { hasNextPage endCursor } nodes { organization { displayName } cells { verdict required running completedRepairs projectedRepairs } } } } }`;

async function everyRow(variables: Record<string, unknown> = {}): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const { data, errors }: TestAnswer<Board> = await programs.ask<Board>(staffMember('REPORTING'), query, { ...variables, after });
    if (!data) throw new Error(JSON.stringify(errors));
    const page: Board['quarterBoard']['rows'] = data.quarterBoard.rows;
    rows.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    if (after === null) expect(page.totalCount).toBe(rows.length);
  } while (after !== null);
  return rows;
}

const namesOf = (rows: readonly Row[]): string[] => rows.map(({ organization }) => organization.displayName).toSorted();

beforeAll(async () => {
  programs = await startPrograms();
  programs.setNow(new Date('2026-05-20T10:00:00Z'));
  // Partners of every kind: approved before, at and after each limit; known for long, lately or not at all; with any count.
  await programs.look(`
    insert into programs.organization (tenant_id, display_name, legal_name, country, region, created_at, version)
      select md5('o' || n)::uuid, 'Partner ' || lpad(n::text, 4, '0'), 'x', left(region, 2), region, (array['2019-01-01', '2026-02-11', '2026-05-02'])[1 + n % 3]::date, 1
      from generate_series(1, 600) n, lateral (select (array['NO', 'SE', 'DE-BY', 'DE', 'JP', 'US'])[1 + n % 6] as region) r`);
  await programs.look(`
    insert into programs.service_location (tenant_id, id, ship_to, name, street, postal_code, city, country, region, time_zone, created_at, version)
      select tenant_id, tenant_id, 'P' || right(display_name, 4), 'x', 'x', 'x', 'x', country, region, 'UTC', created_at, 1 from programs.organization`);
  await programs.look(`
    insert into programs.enrollment (tenant_id, id, program, status, approved_on, region, created_at, version)
      select tenant_id, tenant_id, 'AASP', 'APPROVED', (array['2020-01-01', '2026-01-01', '2026-01-02', '2026-03-31', '2026-04-01', '2026-04-02', '2026-05-11', '2026-05-20'])[1 + row_number() over (order by display_name) % 8]::date, region, created_at, 1
      from programs.organization`);
  await programs.look(`
    insert into programs.quarter_repair_count (tenant_id, quarter, location_id, completed, opened)
      select tenant_id, quarter, tenant_id, n * 37 % 260, 0
      from (select tenant_id, row_number() over (order by display_name) as n from programs.organization) o, unnest(array['2026-Q1', '2026-Q2']) quarter where (n + length(quarter)) % 5 > 0`);
  all = await everyRow();
});
afterAll(() => programs.stop());

it.each(['MET', 'NOT_MET', 'NEEDS_EVIDENCE', 'NOT_APPLICABLE'])('filtering by %s chooses exactly the partners whose cells say so', async (verdict) => {
  const chosen = await everyRow({ filter: { verdict } });
  expect(namesOf(chosen)).toEqual(namesOf(all.filter(({ cells }) => cells.some((cell) => cell.verdict === verdict))));
  expect(chosen.length).toBeGreaterThan(0);
});

it.each([true, false])('filtering by atRisk: %s chooses exactly the partners whose projection says so', async (atRisk) => {
  const isAtRisk = ({ cells }: Row): boolean => cells.some(({ running, projectedRepairs, required }) => running && projectedRepairs !== null && projectedRepairs < (required ?? 0));
  const chosen = await everyRow({ filter: { atRisk } });
  expect(namesOf(chosen)).toEqual(namesOf(all.filter((row) => isAtRisk(row) === atRisk)));
  expect(chosen.length).toBeGreaterThan(50);
});

it.each(['ASC', 'DESC'])('the order by projection %s is the order of the projections shown, unknown ones last', async (direction) => {
  const shown = (await everyRow({ sort: { field: 'RUNNING_PROJECTION', direction } })).map(({ cells }) => cells.at(-1)!.projectedRepairs);
  const known = shown.filter((projected) => projected !== null);
  expect(shown).toHaveLength(all.length);
  expect(shown.slice(0, known.length)).toEqual(known.toSorted((a, b) => (direction === 'ASC' ? a - b : b - a)));
});
