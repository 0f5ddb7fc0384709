import { request as httpRequest } from 'node:http';

import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestPlatform, type TestAnswer, type TestPlatform } from '../testing/test-platform.js';

let platform: TestPlatform;
let token: string;
beforeAll(async () => {
  platform = await startTestPlatform();
  token = await platform.issuer.token();
});
afterAll(() => platform.stop());

interface Sent {
  status: number;
  text: string;
  headers: Record<string, string | string[] | undefined>;
}

/** Sends bytes as they are, which fetch would not. */
function send({ method = 'POST', path = '/graphql', headers = {}, body }: { method?: string; path?: string; headers?: Record<string, string>; body?: string | Buffer }): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const sending = httpRequest(`${platform.url}${path}`, { method, headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers } }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }));
    });
    sending.on('error', reject);
    sending.end(body);
  });
}

const codeOf = ({ text }: Sent): unknown => (JSON.parse(text) as TestAnswer).errors?.[0]?.extensions['code'];
const good = JSON.stringify({ query: '{ caller }' });

describe('requests that are no operation', () => {
  it.each<[string, Parameters<typeof send>[0], number]>([
    ['a body over 100 kB', { body: JSON.stringify({ query: '{ caller }', variables: { x: 'x'.repeat(100_000) } }) }, 413],
    ['a body over 100 kB that does not announce itself', { headers: { 'transfer-encoding': 'chunked' }, body: 'x'.repeat(200_000) }, 413],
    ['a body of 20 MB, whose sender reads the reason', { body: 'x'.repeat(20_000_000) }, 413],
    ['a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={caller}' }, 415],
    ['plain text', { headers: { 'content-type': 'text/plain' }, body: good }, 415],
    ['another encoding', { headers: { 'content-type': 'application/json; charset=utf-16' }, body: good }, 415],
    ['compressed bytes', { headers: { 'content-encoding': 'gzip' }, body: good }, 415],
    ['several operations at once', { body: `[${good},${good}]` }, 400],
    ['broken JSON', { body: '{"query":' }, 400],
    ['broken UTF-8', { body: Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]) }, 400],
    ['no operation', { body: '{}' }, 400],
    ['an empty body', { body: '' }, 400],
    ['a hash in place of an operation', { body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }) }, 400],
    ['variables that are a list', { body: JSON.stringify({ query: '{ caller }', variables: [] }) }, 400],
    ['the name of another operation', { body: JSON.stringify({ query: 'query A { caller }', operationName: 'B' }) }, 400],
    ['a subscription', { body: JSON.stringify({ query: 'subscription { caller }' }) }, 400],
    ['an Accept that cannot be met', { headers: { accept: 'text/html' }, body: good }, 406],
  ])('%s', async (_what, request, status) => {
    const answer = await send(request);
    expect([answer.status, answer.text.length < 1_000]).toEqual([status, true]);
    expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', undefined]).toContain(answer.text.startsWith('{') ? codeOf(answer) : undefined);
    expect(answer.text).not.toMatch(/node_modules|\.js:|stack/);
  });

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'])('%s /graphql', async (method) => {
    const answer = await send({ method, path: '/graphql?query={caller}' });
    expect([answer.status, answer.headers['allow']]).toEqual([405, 'POST']);
  });
});

const repeated = (count: number, part: (index: number) => string): string => Array.from({ length: count }, (_, index) => part(index)).join(' ');
const nested = (levels: number): string => `{ deep { ${'level { '.repeat(levels - 2)} end ${'} '.repeat(levels - 2)} } }`;
/** Fragments whose uses multiply: 10 to the power of `generations` fields. */
const multiplying = (generations: number): string =>
  `{ organizations { ...F0 } } ${repeated(generations, (index) => `fragment F${index} on Organization { ${index === generations - 1 ? 'a: name' : repeated(2, () => `...F${index + 1}`)} }`)}`;

describe('operations that are too large', () => {
  it.each<[string, string]>([
    ['13 levels', nested(13)],
    ['16 aliases', `{ organizations { ${repeated(16, (index) => `a${index}: name`)} } }`],
    ['aliases through fragments', `{ x: organizations { ...F } y: organizations { ...F } } fragment F on Organization { ${repeated(8, (index) => `a${index}: name`)} }`],
    ['21 directives', `{ caller ${repeated(21, () => '@include(if: true)')} }`],
    ['11 root fields', `{ ${repeated(11, () => 'caller')} }`],
    ['root fields through fragments', `{ ...R ...R } fragment R on Query { ${repeated(6, () => 'caller')} }`],
    ['fragments that multiply', multiplying(40)],
    ['1,001 tokens', `{ ${'caller '.repeat(999)} }`],
    ['two changes of which one takes an idempotency key', 'mutation { pay(idempotencyKey: "a") complete }'],
    ['a fragment within itself', '{ organizations { ...F } } fragment F on Organization { name ...F }'],
  ])('%s', async (_what, query) => {
    const startedAt = performance.now();
    const { status, body, text } = await platform.ask(query);
    expect([status, body.data, text.length < 1_000]).toEqual([400, undefined, true]);
    expect(['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']).toContain(body.errors?.[0]?.extensions['code']);
    expect(performance.now() - startedAt).toBeLessThan(500);
  });

  it('a hundred unknown fields earn five errors at most', async () => {
    const { body } = await platform.ask(`{ ${repeated(100, (index) => `unknown${index}`)} }`);
    expect(body.errors?.length).toBeLessThanOrEqual(6);
  });
});

describe('operations just within the limits', () => {
  it.each<[string, string]>([
    ['12 levels', nested(12)],
    ['15 aliases', `{ organizations { ${repeated(15, (index) => `a${index}: name`)} } }`],
    ['20 directives', `{ organizations { ${repeated(20, () => 'name @include(if: true)')} } }`],
    ['10 root fields', `{ ${repeated(10, () => 'caller')} }`],
  ])('%s', async (_what, query) => {
    const { status, body } = await platform.ask(query);
    if (query.includes('deep')) expect(body.errors?.[0]?.extensions['code']).not.toBe('GRAPHQL_VALIDATION_FAILED');
    else expect([status, body.errors]).toEqual([200, undefined]);
  });
});

it('the console’s explorer may ask for the whole schema in development', async () => {
  const development = await startTestPlatform({ config: { isDevelopment: true } });
  const { status, body } = await development.ask(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, specifiedByUrl: true }));
  expect([status, body.errors]).toEqual([200, undefined]);
  expect(JSON.stringify(body.data)).toContain('openRepairCount');
  expect((await development.ask('{ organisations { name } }')).body.errors?.[0]?.message).toContain('Did you mean');
  await development.stop();
});

it('what is beyond the room for requests under way is sent away at once', async () => {
  const small = await startTestPlatform({ config: { requestsInFlightMax: 2 } });
  const under = [small.ask('{ wait(ms: 400) }'), small.ask('{ wait(ms: 400) }')];
  await expect.poll(() => small.programs.received.length).toBe(2);
  const { status, headers, body } = await small.ask('{ caller }');
  expect([status, headers.get('retry-after'), body.errors?.[0]?.extensions['code']]).toEqual([503, '1', 'RATE_LIMITED']);
  expect((await Promise.all(under)).map((answer) => answer.status)).toEqual([200, 200]);
  expect((await small.ask('{ caller }')).status).toBe(200);
  await small.stop();
});

describe('an answer that is too long', () => {
  let brief: TestPlatform;
  beforeAll(async () => {
    brief = await startTestPlatform({ config: { answerBytesMax: 400 } });
  });
  afterAll(() => brief.stop());
  const long = `{ id ${repeated(15, (index) => `a${index}: name`)} }`;

  it('is not sent', async () => {
    const { status, body, text } = await brief.ask(`{ organizations ${long} }`);
    expect([status, body.data, body.errors]).toEqual([200, null, [{ message: 'The answer is longer than 400 bytes. Ask for fewer fields or shorter pages.', extensions: { code: 'BAD_USER_INPUT' } }]]);
    expect(text).not.toContain('Fjordverksted');
    expect((await brief.ask('{ organizations { name } }')).body.errors).toBeUndefined();
  });

  it('is not sent, but the mutation it tells of was executed, and that is said', async () => {
    const { body } = await brief.ask(`mutation { rename(id: "a", name: "Renamed AS with a rather long name") ${long} }`);
    expect([body.data, body.errors?.[0]?.message]).toEqual([null, 'The answer is longer than 400 bytes. The mutation was executed all the same: read what became of it before you send it again.']);
    expect((await brief.ask('{ organization(id: "a") { name } }')).body.data).toEqual({ organization: { name: 'Renamed AS with a rather long name' } });
  });
});

it('refusals are counted by the limit that was passed', async () => {
  const counted = await startTestPlatform({ config: { answerBytesMax: 400, operationCostMax: 20, callerPoints: { pointsMax: 30, pointsPerSecond: 0.01 } } });
  const long = `{ id ${repeated(15, (index) => `a${index}: name`)} }`;
  const refused: [string, string][] = [
    ['tokens', `{ ${'caller '.repeat(999)} }`],
    ['depth', nested(13)],
    ['aliases', `{ organizations { ${repeated(16, (index) => `a${index}: name`)} } }`],
    ['directives', `{ caller ${repeated(21, () => '@include(if: true)')} }`],
    ['root fields', `{ ${repeated(11, () => 'caller')} }`],
    ['lone mutation', 'mutation { pay(idempotencyKey: "a") complete }'],
    ['cost', '{ a: organizations { name } b: organizations { name } c: organizations { name } }'],
    ['answer', `{ organizations ${long} }`],
    ['answer', `{ organizations ${long} }`],
    ['body', `{ caller } # ${'x'.repeat(100_000)}`],
  ];
  for (const [, query] of refused) await counted.ask(query);
  await counted.ask('{ organizations { name } }');
  expect((await counted.ask('{ organizations { name } }')).status).toBe(429);
  const figures = await (await fetch(`${counted.url}/metrics`)).text();
  const counts = Object.fromEntries([...figures.matchAll(/^requests_refused_total\{limit="([^"]+)"\} (\d+)$/gm)].map(([, limit, count]) => [limit, Number(count)]));
  const once = Object.fromEntries(refused.map(([limit]) => [limit, 1]));
  expect(counts).toEqual({ ...once, answer: 2, rate: 1, 'requests in flight': 0, 'uploads in flight': 0, 'downloads in flight': 0, upload: 0 });
  await counted.stop();
});
