import { randomBytes } from 'node:crypto';

import { createPassportSigner } from '@platform/kit/identity/passport.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestPlatform, type TestPlatform } from './testing/test-platform.js';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform();
});
afterAll(() => platform.stop());

const unplanned = { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) } };

it('one operation is answered out of two subgraphs', async () => {
  const { status, body } = await platform.ask('query Overview { organizations { name openRepairCount label } }');
  expect(status).toBe(200);
  expect(body).toEqual({
    data: {
      organizations: [
        { name: 'Fjordverksted AS', openRepairCount: 7, label: 'Label of Fjordverksted AS' },
        { name: 'Elbreparatur GmbH', openRepairCount: 3, label: 'Label of Elbreparatur GmbH' },
      ],
    },
    extensions: { cost: { requested: 10, limit: 5_000, remaining: expect.any(Number) } },
  });
});

it('a subgraph is told the caller’s token, the request id and the trace', async () => {
  const traceparent = `00-${'ab'.repeat(16)}-${'cd'.repeat(8)}-01`;
  const { headers } = await platform.ask('{ caller }', { headers: { 'x-request-id': 'from-the-caller', traceparent } });
  expect(headers.get('x-request-id')).toBe('from-the-caller');
  expect(platform.repairs.received.at(-1)?.headers).toMatchObject({ 'x-request-id': 'from-the-caller', authorization: expect.stringMatching(/^Bearer /), traceparent });
  expect(platform.log.some((line) => line.includes('from-the-caller'))).toBe(true);
});

it('a request id that could harm a log is replaced', async () => {
  const { headers } = await platform.ask('{ caller }', { headers: { 'x-request-id': 'x"}{"level":"fatal' } });
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

describe('errors', () => {
  it('planned ones keep their words, code and field, and nothing else', async () => {
    const { body } = await platform.ask('{ refused(field: "input.dueOn") forbidden }');
    expect(body.errors).toEqual([
      { message: 'input.dueOn: is out of its bounds', path: ['refused'], extensions: { code: 'BAD_USER_INPUT', field: 'input.dueOn' } },
      { message: 'You may not use Query.forbidden.', path: ['forbidden'], extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  it('unplanned ones lose their words and get the id under which the log has them', async () => {
    const { body, text, headers } = await platform.ask('{ unplanned caller }');
    expect(body.errors).toEqual([{ ...unplanned, path: ['unplanned'] }]);
    expect(body.errors?.[0]?.extensions['requestId']).toBe(headers.get('x-request-id'));
    expect(body.data).toEqual({ unplanned: null, caller: 'somebody' });
    expect(text).not.toMatch(/secret_table|read\.js|programs/);
  });

  it('a null where none can be is an error, not a note among the extensions', async () => {
    const { body } = await platform.ask('{ organization(id: "stranger") { name openRepairCount } }');
    expect(body.data).toEqual({ organization: null });
    expect(body.errors).toEqual([{ ...unplanned, path: ['organization', 'openRepairCount'] }]);
    expect(body.extensions?.['valueCompletion']).toBeUndefined();
  });

  it('variables that do not fit name themselves', async () => {
    const { status, body } = await platform.ask('query ($id: ID!) { organization(id: $id) { name } }', { variables: { id: { not: 'an id' } } });
    expect([status, body.errors?.[0]?.extensions]).toEqual([400, { code: 'BAD_USER_INPUT' }]);
  });

  it('a long value is not repeated in full', async () => {
    const { text } = await platform.ask('query ($ms: Int!) { wait(ms: $ms) }', { variables: { ms: 'x'.repeat(50_000) } });
    expect(text.length).toBeLessThan(1_000);
  });
});

it('misspelt names earn no suggestions, and the schema cannot be asked for', async () => {
  const { body } = await platform.ask('{ organisations { name } __schema { types { name } } }');
  expect(body.errors?.map(({ message }) => message).join()).not.toMatch(/Did you mean|organizations/);
  expect(body.data).toBeUndefined();
});

describe('a subgraph answers nobody but the gateway', () => {
  const body = '{"query":"{ _service { sdl } }"}';
  const post = (headers: Record<string, string>, text = body) => fetch(platform.programs.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: text });

  it.each<[string, () => Promise<Response>]>([
    ['without a passport, even with a good token', async () => post({ authorization: `Bearer ${await platform.issuer.token()}` })],
    ['signed with another key', () => post(createPassportSigner({ audience: 'programs', keys: { one: randomBytes(32).toString('base64') } })({ subject: 'x', requestId: 'x' }, { method: 'POST', path: '/graphql', body }))],
    ['signed for another subgraph', () => post(createPassportSigner({ audience: 'repairs', keys: platform.passportKeys })({ subject: 'x', requestId: 'x' }, { method: 'POST', path: '/graphql', body }))],
    ['signed over another body', () => post(createPassportSigner({ audience: 'programs', keys: platform.passportKeys })({ subject: 'x', requestId: 'x' }, { method: 'POST', path: '/graphql', body }), '{"query":"{ _entities }"}')],
    ['a request that the gateway sent before', async () => {
      await platform.ask('{ organizations { name } }');
      const { headers, body: sent } = platform.programs.received.at(-1)!;
      return post({ 'x-passport': headers['x-passport'] as string, 'x-passport-signature': headers['x-passport-signature'] as string, authorization: headers.authorization! }, sent);
    }],
  ])('%s', async (_what, send) => {
    const response = await send();
    expect([response.status, await response.text()]).toEqual([401, '']);
  });
});

it('an alias cannot put another value in the place of what a subgraph is given', async () => {
  for (const query of ['{ organizations { name: country label } }', '{ organizations { id: name openRepairCount } }', '{ organizations { __typename: name label } }']) {
    const { status, body } = await platform.ask(query);
    expect([query, status, body.errors?.[0]?.extensions['code'], body.data]).toEqual([query, 400, 'GRAPHQL_VALIDATION_FAILED', undefined]);
  }
  const { body } = await platform.ask('{ organizations { title: name homeland: country label } }');
  expect(body.data?.['organizations']).toHaveLength(2);
});

it('answers are never cached and never framed', async () => {
  const { headers } = await platform.ask('{ caller }');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

it('the log has each operation with its name, and no secrets', async () => {
  const { headers } = await platform.ask('query NightlyReport { caller }');
  const line = platform.log.map((text) => JSON.parse(text) as Record<string, unknown>).find(({ requestId }) => requestId === headers.get('x-request-id'));
  expect(line).toMatchObject({ operation: 'NightlyReport', kind: 'query', status: 200, subject: 'manager', durationMs: expect.any(Number) });
  expect(platform.log.join()).not.toMatch(/Bearer |x-passport/);
});

it('the process tells its health, its readiness and, to this machine, its figures', async () => {
  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${platform.url}${path}`, { headers });
  expect((await get('/healthz')).status).toBe(200);
  expect(await (await get('/readyz')).json()).toEqual({ status: 'ready', missing: [] });
  await platform.ask('query Counted { caller }');
  const metrics = await (await get('/metrics')).text();
  expect(metrics).toMatch(/graphql_operation_duration_seconds_count\{operation="Counted",outcome="ok"\} 1/);
  expect(metrics).toContain('process_cpu_seconds_total');
  expect((await get('/metrics', { 'x-forwarded-for': '203.0.113.9' })).status).toBe(404);
});
