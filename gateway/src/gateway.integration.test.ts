import { afterAll, beforeAll, expect, it } from 'vitest';

import { startTestPlatform, type TestPlatform } from './testing/test-platform.js';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform();
});
afterAll(() => platform.stop());

it('one operation is answered out of two subgraphs', async () => {
  const { status, body } = await platform.ask('query Overview { organizations { name openRepairCount label } }');
  expect(status).toBe(200);
  expect(body.data).toEqual({
    organizations: [
      { name: 'Fjordverksted AS', openRepairCount: 7, label: 'Label of Fjordverksted AS' },
      { name: 'Elbreparatur GmbH', openRepairCount: 3, label: 'Label of Elbreparatur GmbH' },
    ],
  });
});
