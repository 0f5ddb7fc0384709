import { Agent, request } from 'undici';
import { expect, it } from 'vitest';

import { startTestPlatform } from './testing/test-platform.js';

it('stopping answers what is under way, takes nothing new, and does not wait for idle connections', async () => {
  const platform = await startTestPlatform();
  const dispatcher = new Agent({ keepAliveTimeout: 60_000 });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await platform.issuer.token()}` };
  const ask = (query: string) => request(`${platform.url}/graphql`, { dispatcher, method: 'POST', headers, body: JSON.stringify({ query }) }).then(async ({ statusCode, body }) => ({ statusCode, answer: await body.json() }));
  // Leaves a connection at rest.
  await Promise.all([ask('{ caller }'), ask('{ caller }')]);
  const under = ask('{ wait(ms: 500) }');
  await expect.poll(() => platform.programs.received.length).toBe(1);
  const stopping = performance.now();
  const stopped = platform.gateway.stop();
  await expect(new Agent().request({ origin: platform.url, path: '/healthz', method: 'GET' })).rejects.toThrow();
  expect(await under).toMatchObject({ statusCode: 200, answer: { data: { wait: 'waited' } } });
  await stopped;
  expect(performance.now() - stopping).toBeLessThan(3_000);
  await Promise.all([platform.programs.stop(), platform.repairs.stop(), platform.issuer.stop(), dispatcher.destroy()]);
});
