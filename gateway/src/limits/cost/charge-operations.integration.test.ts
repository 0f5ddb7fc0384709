import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestPlatform, type TestAnswer, type TestPlatform } from '../../testing/test-platform.js';

const norwegian = '00000000-0000-4000-8000-000000000001';
const german = '00000000-0000-4000-8000-000000000002';

let platform: TestPlatform;
beforeAll(async () => {
  // Nothing is filled up within a test.
  platform = await startTestPlatform({ config: { operationCostMax: 20, callerPoints: { pointsMax: 25, pointsPerSecond: 0.01 }, tenantPoints: { pointsMax: 40, pointsPerSecond: 0.01 } } });
});
afterAll(() => platform.stop());

interface Asked {
  status: number;
  retryAfter: string | null;
  text: string;
  body: TestAnswer;
}

async function askAs(claims: Record<string, unknown>, query: string): Promise<Asked> {
  const authorization = `Bearer ${await platform.issuer.token({ claims })}`;
  const { status, headers, text, body } = await platform.ask(query, { headers: { authorization } });
  return { status, retryAfter: headers.get('retry-after'), text, body };
}

const manager = (sub: string): Record<string, unknown> => ({ sub });
const partner = (sub: string, tenant: string): Record<string, unknown> => ({ sub, tenant, roles: ['PARTNER_ADMIN'] });

describe('an operation that costs too much', () => {
  it('is refused before a subgraph is asked, shortly, and takes no points', async () => {
    const asked = platform.programs.received.length;
    const { status, text, body } = await askAs(manager('spender'), '{ a: organizations { name } b: organizations { name } c: organizations { name } }');
    expect([status, body.data, body.errors?.[0]?.extensions]).toEqual([400, undefined, { code: 'BAD_USER_INPUT' }]);
    expect(body.extensions).toEqual({ cost: { requested: 30, limit: 20 } });
    expect(text.length).toBeLessThan(1_000);
    expect(platform.programs.received.length).toBe(asked);
    expect((await askAs(manager('spender'), '{ caller }')).body.extensions).toEqual({ cost: { requested: 1, limit: 20, remaining: 24 } });
  });
});

describe('points', () => {
  it('a caller without enough is told when to come back, and others are not affected', async () => {
    for (const _ of [1, 2]) expect((await askAs(manager('one'), '{ organizations { name } }')).status).toBe(200);
    const asked = platform.programs.received.length;
    const { status, retryAfter, text, body } = await askAs(manager('one'), '{ organizations { name } }');
    expect([status, body.data, body.errors?.[0]?.extensions]).toEqual([429, undefined, { code: 'RATE_LIMITED' }]);
    expect(Number(retryAfter)).toBeGreaterThan(400);
    expect(body.extensions).toEqual({ cost: { requested: 10, limit: 20, remaining: 5 } });
    expect(text.length).toBeLessThan(1_000);
    expect(platform.programs.received.length).toBe(asked);
    expect((await askAs(manager('one'), '{ caller }')).status).toBe(200);
    expect((await askAs(manager('two'), '{ organizations { name } }')).status).toBe(200);
  });

  it('a partner’s people share the partner’s, and one partner’s are not another’s', async () => {
    for (const sub of ['a', 'a', 'b', 'b']) expect((await askAs(partner(sub, norwegian), '{ organizations { name } }')).status).toBe(200);
    const { status, body } = await askAs(partner('c', norwegian), '{ organizations { name } }');
    expect([status, body.extensions?.['cost']]).toEqual([429, { requested: 10, limit: 20, remaining: 0 }]);
    expect((await askAs(partner('d', german), '{ organizations { name } }')).status).toBe(200);
  });
});

it('what cannot be executed tells no cost', async () => {
  const { status, body } = await askAs(manager('three'), '{ unknown }');
  expect([status, body.extensions]).toEqual([400, undefined]);
});
