import { randomBytes } from 'node:crypto';

import { createPassportSigner } from '@platform/kit/identity/passport.js';
import { createLogger } from '@platform/kit/process/logger.js';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { startGateway } from '../start-gateway.js';
import { startTestPlatform, type TestPlatform } from '../testing/test-platform.js';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform();
});
afterAll(() => platform.stop());

const drawn = (): string => randomBytes(32).toString('base64');

/** Asks without a pause, eight at a time, wherever `url` points, until it is told to stop; answers what came. */
function underLoad(url: () => string, token: string): () => Promise<{ asked: number; failed: string[] }> {
  const failed: string[] = [];
  let asked = 0;
  let isOver = false;
  const worker = async (): Promise<void> => {
    while (!isOver) {
      asked += 1;
      const response = await fetch(`${url()}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: '{"query":"{ caller organizations { name openRepairCount } }"}' });
      const text = await response.text();
      if (response.status !== 200 || text.includes('"errors"')) failed.push(`${response.status} ${text}`);
    }
  };
  const workers = Promise.all(Array.from({ length: 8 }, worker));
  return async () => {
    isOver = true;
    await workers;
    return { asked, failed };
  };
}

it('the keys of gateway and subgraphs change in the documented steps without a failed request', async () => {
  const token = await platform.issuer.token({ claims: { sub: 'steady' } });
  const { one } = platform.passportKeys as { one: string };
  const two = drawn();
  const accept = (keys: Record<string, string>): void => [platform.programs, platform.repairs].forEach((subgraph) => subgraph.accept(keys));
  const aWhile = () => new Promise((resolve) => setTimeout(resolve, 700));
  let url = platform.url;
  const stop = underLoad(() => url, token);
  await aWhile();

  accept({ one, two });
  await aWhile();
  const subgraphs = new Map([...platform.config.subgraphs].map(([name, address]) => [name, { ...address, keys: { two, one } }]));
  const renewed = await startGateway({ ...platform.config, subgraphs }, createLogger('gateway', 'fatal'));
  url = `http://127.0.0.1:${renewed.address.port}`;
  await aWhile();
  await platform.gateway.stop();
  accept({ two });
  await aWhile();

  const { asked, failed } = await stop();
  process.stdout.write(`passport keys changed under load: ${asked} requests, ${failed.length} failed\n`);
  expect(failed).toEqual([]);
  expect(asked).toBeGreaterThan(20);

  const body = '{"query":"{ _service { sdl } }"}';
  const old = createPassportSigner({ audience: 'repairs', keys: { one } })({ subject: 'x', requestId: 'x' }, { method: 'POST', path: '/graphql', body });
  expect((await fetch(platform.repairs.url, { method: 'POST', headers: { ...old }, body })).status).toBe(401);
  await renewed.stop();
});
