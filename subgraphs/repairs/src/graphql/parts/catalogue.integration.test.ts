import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';

import { ReadSession } from '@platform/kit/database/session.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { PartsDesk } from '../../testing/parts-desk.js';

const parts = 30_000;

let desk: PartsDesk;
let rowsRead: number[] = [];

interface PlanNode {
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: PlanNode[];
}

/** Rows that the statement looked at in its tables, kept or not. */
function rowsLookedAt(node: PlanNode): number {
  const own = node['Relation Name'] === undefined ? 0 : (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'];
  return (node.Plans ?? []).reduce((total, child) => total + rowsLookedAt(child), own);
}

beforeAll(async () => {
  desk = await PartsDesk.open();
  const { look } = desk.network;
  await look(
    `insert into repairs.part (id, number, type, description, is_serialized, condition, genuine, functional_test, version)
     select gen_random_uuid(), '661-' || (100000 + g), case when g % 500 = 0 then 'REPLACEMENT' else 'MODULE' end,
       jsonb_build_object('en', 'Thing ' || g, 'nb', 'Ting ' || g, 'sv', 'Sak ' || g, 'de', 'Ding ' || g), false, 'NEW', true, 'PASSED', 1
     from generate_series(1, ${parts}) g`,
  );
  await look(`insert into repairs.part_fit select id, case when number like '%7' then 'WATCH' else 'MAC' end, case when number like '%007' then '6' else '2' end from repairs.part`);
  await look('analyze repairs.part');
  await look('analyze repairs.part_fit');
  const query = ReadSession.prototype.query;
  vi.spyOn(ReadSession.prototype, 'query').mockImplementation(async function (this: ReadSession, text, values) {
    const [plan] = await query.call(this, `explain (analyze, format json) ${text}`, values);
    const [{ Plan }] = (plan as { 'QUERY PLAN': [{ Plan: PlanNode }] })['QUERY PLAN'];
    rowsRead.push(rowsLookedAt(Plan));
    return query.call(this, text, values) as never;
  });
}, 120_000);
beforeEach(() => { rowsRead = []; });
afterAll(async () => {
  vi.restoreAllMocks();
  await desk.close();
});

it.each([
  ['as it stands', '', 200],
  ['searched for by number', 'filter: { search: "661-104242" }', 200],
  ['searched for by a word of a description', 'filter: { search: "ding 29999" }', 200],
  ['of a type', 'filter: { type: REPLACEMENT }', 400],
  ['for an issue of a family', 'filter: { productLine: WATCH, issueCode: "603" }', 400],
  ['offered to a programme', 'filter: { program: SSA }', 200],
  ['by number, the last first', 'sort: { field: NUMBER, direction: DESC }', 200],
])('SSA-08: a page of the catalogue %s looks at few of 30,000 parts, for a partner and for staff', async (_, args, most) => {
  for (const viewer of [partnerMember(desk.network.ours.id), staffMember()]) {
    const { errors } = await desk.network.ask(viewer, `{ parts(first: 25${args === '' ? '' : `, ${args}`}) { nodes { id number description type } } }`);
    expect(errors).toEqual([]);
  }
  expect(rowsRead).toHaveLength(2);
  for (const rows of rowsRead) expect(rows).toBeLessThanOrEqual(most);
});

it('SSA-08: a part tells the whole chain of its substitutes in both directions, nearest first, and the part sent today is the last', async () => {
  const today = await desk.part({ number: '661-90003' });
  const middle = await desk.part({ number: '661-90002', substituteId: today.id });
  const first = await desk.part({ number: '661-90001', substituteId: middle.id });
  const chain = (id: string) => desk.answer(partnerMember(desk.network.ours.id), 'query ($id: ID!) { part(id: $id) { successors { number } predecessors { number } owedBackUnder } }', { id });
  const owedBackUnder = ['WARRANTY', 'EXCHANGE'];
  expect(await chain(first.id)).toEqual({ successors: [{ number: middle.number }, { number: today.number }], predecessors: [], owedBackUnder });
  expect(await chain(middle.id)).toEqual({ successors: [{ number: today.number }], predecessors: [{ number: first.number }], owedBackUnder });
  expect(await chain(today.id)).toEqual({ successors: [], predecessors: [{ number: middle.number }, { number: first.number }], owedBackUnder });
});

it('SSA-05: what is not offered to a programme is neither listed for it nor sold to its participants', async () => {
  const part = await desk.part({ number: '661-90011' });
  await desk.network.look(`update repairs.part set programs = '{AASP}' where id = $1`, [part.id]);
  const listed = (program: string) => desk.answer<{ nodes: { number: string }[] }>(partnerMember(desk.network.ours.id), `{ parts(filter: { search: "661-90011", program: ${program} }) { nodes { number programs } } }`);
  expect((await listed('SSA')).nodes).toEqual([]);
  expect((await listed('AASP')).nodes).toEqual([{ number: part.number, programs: ['AASP'] }]);
  await desk.account(desk.network.ours, { type: 'SELF_SERVICING_ACCOUNT' });
  expect(await desk.order({ program: 'SSA', lines: [{ partNumber: part.number, quantity: 1 }] })).toMatchObject({ __typename: 'PartOrderNotAllowed', reasons: expect.arrayContaining([expect.objectContaining({ code: 'PART_NOT_OFFERED', line: 1 })]) });
});

it('an issue that is no code is refused by name', async () => {
  const { errors } = await desk.network.ask(staffMember(), '{ parts(filter: { issueCode: "does not charge" }) { nodes { id } } }');
  expect(errors[0]?.message).toMatch(/filter\.issueCode/);
});
