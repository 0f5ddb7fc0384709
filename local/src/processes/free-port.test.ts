import { createServer } from 'node:net';

import { expect, onTestFinished, test } from 'vitest';

import { anyFreePort, freePortFrom, isFree } from './free-port.js';

async function occupied(): Promise<number> {
  const port = await anyFreePort();
  const server = createServer().listen(port, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  return port;
}

test('a port somebody listens on is not free', async () => {
  expect(await isFree(await occupied())).toBe(false);
});

test('the preferred port is taken when it is free, else the next that is free and meant for nobody else', async () => {
  const free = await anyFreePort();
  expect(await freePortFrom({ preferred: free })).toBe(free);
  const taken = await occupied();
  const next = await freePortFrom({ preferred: taken });
  expect(next).toBeGreaterThan(taken);
  expect(await freePortFrom({ preferred: taken, avoid: new Set([next]) })).toBeGreaterThan(next);
});

test('any free port lies below those of outgoing connections and is not one to avoid', async () => {
  const avoid = new Set(Array.from({ length: 11_000 }, (_, index) => 10_000 + 2 * index));
  for (let draw = 0; draw < 20; draw += 1) {
    const port = await anyFreePort(avoid);
    expect(port).toBeGreaterThanOrEqual(10_000);
    expect(port).toBeLessThan(32_000);
    expect(avoid.has(port)).toBe(false);
  }
});
