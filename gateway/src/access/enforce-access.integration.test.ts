import { afterAll, beforeAll, expect, it } from 'vitest';

import { startTestPlatform, type TestPlatform } from '../testing/test-platform.js';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform();
});
afterAll(() => platform.stop());

const tenant = '01984f3a-6c1e-7d52-9a40-5be1c07d2f11';
const askedAs = async (roles: string[], query: string, variables: Record<string, unknown> = {}) => {
  const token = await platform.issuer.token({ claims: { sub: roles.join(), roles, ...(roles.includes('PARTNER_ADMIN') && { tenant }) } });
  const before = platform.programs.received.length + platform.repairs.received.length;
  const answer = await platform.ask(query, { variables, headers: { authorization: `Bearer ${token}` } });
  return { ...answer, subgraphsAsked: platform.programs.received.length + platform.repairs.received.length - before };
};

it.each([
  ['alone', '{ managersOnly }'],
  ['beside what is allowed', '{ caller managersOnly }'],
  ['under another name', '{ caller: managersOnly }'],
  ['through fragments', '{ ...F } fragment F on Query { ... on Query { managersOnly } }'],
])('a field that is not the viewer’s, %s, is refused before any subgraph is asked', async (_how, query) => {
  const { status, body, subgraphsAsked } = await askedAs(['PARTNER_ADMIN'], query);
  expect([status, body.data, body.errors, subgraphsAsked]).toEqual([200, null, [{ message: 'You may not use Query.managersOnly.', path: ['managersOnly'], extensions: { code: 'FORBIDDEN' } }], 0]);
});

it('the rule holds for each viewer anew, however often the same document is asked', async () => {
  for (let round = 0; round < 2; round += 1) {
    expect((await askedAs(['PROGRAM_MANAGER'], '{ managersOnly }')).body).toMatchObject({ data: { managersOnly: null } });
    expect((await askedAs(['AUDITOR'], '{ managersOnly }')).body).toMatchObject({ data: null });
  }
});

it('what is left out by a condition is not asked for', async () => {
  const query = 'query ($all: Boolean!) { caller managersOnly @include(if: $all) }';
  expect((await askedAs(['AUDITOR'], query, { all: false })).body).toMatchObject({ data: { caller: 'somebody' } });
  expect((await askedAs(['AUDITOR'], query, { all: true })).body).toMatchObject({ data: null });
});

it('a gateway whose rules do not speak of every field does not start', async () => {
  await expect(startTestPlatform({ config: { accessRules: new Map([['Query.caller', ['AUDITOR']]]) } })).rejects.toThrow(/The access rules say nothing of .*Query\.managersOnly.*Mutation\.pay/);
});
