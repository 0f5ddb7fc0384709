import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';

import { startTestPlatform, type TestPlatform } from '../testing/test-platform.js';
import { WarmLane } from './warm-lane.js';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform({ config: { operationCostMax: 60, answerBytesMax: 10_000 } });
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => platform.stop());

interface Seen {
  status: number;
  headers: Record<string, string>;
  text: string;
  logged: string[];
}

type Asked = [query: string, options?: Parameters<TestPlatform['ask']>[1]];

/** The answer and what was logged, but for what differs from one request to the next. */
async function seen(...[query, options]: Asked): Promise<Seen> {
  const logged = platform.log.length;
  const { status, headers, text } = await platform.ask(query, { ...options, headers: { 'x-request-id': 'the-same-for-all', ...options?.headers } });
  const plain = text.replace(/"remaining":\d+/g, '"remaining":0');
  const kept = Object.fromEntries([...headers].filter(([name]) => name !== 'date' && name !== 'content-length'));
  const lines = platform.log.slice(logged).map((line) => line.replace(/"(time|durationMs|pid|hostname)":("[^"]*"|\d+)/g, '').replace(/"stack":"[^"]*"/g, ''));
  return { status, headers: kept, text: plain, logged: lines };
}

/** Asks with the lane closed, twice, so that it is compiled, then with the lane open. */
async function both(...asked: Asked): Promise<{ byEngine: Seen; byLane: Seen; tookLane: boolean }> {
  const closed = vi.spyOn(WarmLane.prototype, 'answer').mockReturnValue(null);
  await seen(...asked);
  const byEngine = await seen(...asked);
  closed.mockRestore();
  const open = vi.spyOn(WarmLane.prototype, 'answer');
  const byLane = await seen(...asked);
  const tookLane = open.mock.results.some(({ value }) => value !== null);
  open.mockRestore();
  return { byEngine, byLane, tookLane };
}

const asTechnician = async (): Promise<Record<string, string>> => ({ authorization: `Bearer ${await platform.issuer.token({ claims: { roles: ['TECHNICIAN'], tenant: '00000000-0000-4000-8000-000000000001' } })}` });

it.each<[string, ...Asked]>([
  ['fields of two subgraphs', '{ organizations { id name label openRepairCount } }'],
  ['a name for the operation', 'query Named($id: ID!) { organization(id: $id) { name } }', { variables: { id: 'a' } }],
  ['a part that is nobody’s', 'query ($id: ID!) { organization(id: $id) { name openRepairCount } }', { variables: { id: 'stranger' } }],
  ['an unplanned error', '{ unplanned organizations { id } }'],
  ['a refused field', '{ refused(field: "input.a") }'],
  ['a part that its subgraph forbids', '{ forbidden caller }'],
  ['a null where none can be', '{ deep { end level { end } } }'],
  ['a change', 'mutation { rename(id: "b", name: "Elbreparatur GmbH") { name country } }'],
  ['parts that a variable leaves out', 'query ($with: Boolean!) { caller organizations @include(if: $with) { id } }', { variables: { with: false } }],
  ['another form of the answer', '{ caller }', { headers: { accept: 'application/graphql-response+json' } }],
  ['several forms', '{ caller }', { headers: { accept: 'text/html, application/graphql-response+json;q=0.8, */*;q=0.1' } }],
])('answers as the engine does: %s', async (_what, ...asked) => {
  const { byEngine, byLane, tookLane } = await both(...asked);
  expect(tookLane).toBe(true);
  expect(byLane).toEqual(byEngine);
});

it.each<[string, ...Asked]>([
  ['a variable that is missing', 'query ($id: ID!) { organization(id: $id) { name } }', { variables: {} }],
  ['a variable of another type', 'query ($ms: Int!) { wait(ms: $ms) }', { variables: { ms: 'long' } }],
  ['an operation that is not there', 'query A { caller } query B { caller }'],
  ['a misspelt field', '{ callers }'],
])('leaves to the engine what it refuses: %s', async (_what, ...asked) => {
  const { byEngine, byLane, tookLane } = await both(...asked);
  expect(tookLane).toBe(false);
  expect(byLane).toEqual(byEngine);
});

it('an operation that others may ask is refused to whoever may not', async () => {
  const query = '{ managersOnly }';
  expect((await both(query)).tookLane).toBe(true);
  const { byEngine, byLane, tookLane } = await both(query, { headers: await asTechnician() });
  expect(tookLane).toBe(false);
  expect(byLane).toEqual(byEngine);
  expect(byLane.text).toContain('You may not use Query.managersOnly.');
});

it('the same document costs each caller its own points, and is refused to who has none left', async () => {
  const poor = await startTestPlatform({ config: { operationCostMax: 20, callerPoints: { pointsMax: 30, pointsPerSecond: 0.01 } } });
  try {
    const answers = [];
    for (let turn = 0; turn < 3; turn += 1) answers.push(await poor.ask('{ organizations { id } }'));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const { status, body, headers } = await poor.ask('{ organizations { id } }');
    expect(status).toBe(429);
    expect(headers.get('retry-after')).toMatch(/^\d+$/);
    expect(body.errors?.[0]?.extensions['code']).toBe('RATE_LIMITED');
    const others = await poor.ask('{ organizations { id } }', { headers: { authorization: `Bearer ${await poor.issuer.token({ claims: { sub: 'another' } })}` } });
    expect(others.body.extensions).toEqual({ cost: { requested: 10, limit: 20, remaining: 20 } });
  } finally {
    await poor.stop();
  }
});

it('a subgraph that is down is told as the engine tells it', async () => {
  const query = '{ organizations { name openRepairCount } }';
  await both(query);
  await platform.repairs.stop();
  const { byEngine, byLane, tookLane } = await both(query);
  expect(tookLane).toBe(true);
  expect({ ...byLane, logged: [] }).toEqual({ ...byEngine, logged: [] });
  expect(byLane.text).not.toContain('127.0.0.1');
});
