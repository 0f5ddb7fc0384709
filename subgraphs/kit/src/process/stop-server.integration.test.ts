import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect, it } from 'vitest';

import { stopServer } from './stop-server.js';

async function start(listener: RequestListener): Promise<{ server: Server; get: () => Promise<string> }> {
  const server = createServer({ keepAliveTimeout: 60_000 }, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { server, get: async () => (await fetch(url)).text() };
}

it('what is under way is answered, and resting connections are not waited for', async () => {
  const { server, get } = await start((_request, response) => void setTimeout(() => response.end('answer'), 200));
  await get();
  const under = get();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const startedAt = performance.now();
  const stopped = stopServer(server);
  expect(await under).toBe('answer');
  await stopped;
  expect(performance.now() - startedAt).toBeLessThan(2_000);
});

it('what does not end in time is cut off', async () => {
  const { server, get } = await start(() => undefined);
  const under = get().catch((error: Error) => error.name);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await stopServer(server, { graceMs: 100 });
  expect(await under).toBe('TypeError');
});
