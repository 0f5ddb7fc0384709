import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { startTestPlatform, type TestPlatform } from './testing/test-platform.js';

let platform: TestPlatform;
let authorization: string;
beforeAll(async () => {
  platform = await startTestPlatform();
  authorization = `Bearer ${await platform.issuer.token()}`;
});
afterAll(() => platform.stop());

const fragments = ['{', '}', '(', ')', ':', '"', '"""', '...', '@', '$', '!', '[', ']', '#', 'query', 'mutation', 'fragment', 'on', 'organizations', 'organization', 'name', 'label', '__typename', '_entities', '_service', 'id:', '"a"', '$id: ID!', '\u0000', '\ud800', '🔧', '{ caller }'];
const query = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => parts.join(' ')), fc.constant('query ($id: ID!, $ms: Int) { organization(id: $id) { name } caller }'));
const body = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.json(),
  fc.record({ query, variables: fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom('id', 'ms', '__proto__', 'constructor'), fc.jsonValue())), operationName: fc.option(fc.string()), extensions: fc.option(fc.jsonValue()) }, { requiredKeys: ['query'] }).map((value) => JSON.stringify(value)),
);

it('whatever is sent, the answer is short, never a failure of ours, and tells nothing of our insides', async () => {
  await fc.assert(
    fc.asyncProperty(body, async (text) => {
      const response = await fetch(`${platform.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization }, body: text });
      const answer = await response.text();
      expect(response.status).toBeLessThan(500);
      expect(answer).not.toMatch(/INTERNAL_SERVER_ERROR|node_modules|\bat .*\.[jt]s:\d|\/work\/|\/home\//);
      expect(answer.length).toBeLessThan(10_000);
    }),
    { numRuns: 1_500 },
  );
}, 60_000);
