import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, expect, it } from 'vitest';

import { createMetrics, healthRoutes, type ReadinessCheck } from './health.js';
import { operationDurations } from './operation-durations.js';

let server: Server;
afterEach(() => new Promise((resolve) => server.close(resolve)));

async function start(checks: Record<string, ReadinessCheck>): Promise<(path: string, headers?: Record<string, string>) => Promise<Response>> {
  const metrics = createMetrics();
  const note = operationDurations(metrics);
  for (let index = 0; index < 300; index += 1) note({ name: `Operation${index}`, outcome: 'ok', durationMs: 3 });
  note({ name: null, outcome: 'error', durationMs: 3 });
  const routes: Record<string, (typeof handlers)[keyof typeof handlers]> = {};
  const handlers = healthRoutes(checks, metrics);
  Object.assign(routes, handlers);
  server = createServer((request, response) => routes[`${request.method} ${request.url}`]!(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (path, headers = {}) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers: { connection: 'close', ...headers } });
}

it('a process is alive whatever it needs, and ready when everything it needs answers', async () => {
  const get = await start({ database: async () => 1, bus: () => Promise.reject(new Error('secret reason')) });
  expect((await get('/healthz')).status).toBe(200);
  const ready = await get('/readyz');
  expect([ready.status, await ready.json()]).toEqual([503, { status: 'not ready', missing: ['bus'] }]);
});

it('what does not answer in time is missing', async () => {
  const get = await start({ database: () => new Promise(() => undefined) });
  expect((await get('/readyz')).status).toBe(503);
});

it('asking often asks the neighbours seldom', async () => {
  let asked = 0;
  const get = await start({ database: async () => (asked += 1) });
  const answers = await Promise.all(Array.from({ length: 20 }, () => get('/readyz')));
  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
  expect(asked).toBe(1);
});

it('figures are for this machine alone, and callers cannot make them grow without end', async () => {
  const get = await start({});
  const text = await (await get('/metrics')).text();
  expect(text).toContain('process_resident_memory_bytes');
  expect(new Set(text.match(/operation="[^"]+"/g)).size).toBeLessThanOrEqual(201);
  expect(text).toContain('operation="(another)"');
  expect((await get('/metrics', { 'x-forwarded-for': '203.0.113.9' })).status).toBe(404);
});
