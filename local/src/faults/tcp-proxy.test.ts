import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { startTcpProxy, type TcpProxy } from './tcp-proxy.js';

let server: Server;
let proxy: TcpProxy;
let far: Socket[];
beforeEach(async () => {
  far = [];
  server = createServer((socket) => {
    far.push(socket);
    socket.on('error', () => undefined);
    socket.pipe(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  proxy = await startTcpProxy({ target: { host: '127.0.0.1', port: (server.address() as { port: number }).port }, latencyMs: 150 });
});
afterEach(async () => {
  await proxy.stop();
  for (const socket of far) socket.destroy();
  server.close();
});

interface Caller {
  socket: Socket;
  heard: () => number;
  ended: () => string | null;
}

async function call(): Promise<Caller> {
  const socket = connect({ host: '127.0.0.1', port: proxy.port });
  let heard = 0;
  let ended: string | null = null;
  socket.on('data', (chunk: Buffer) => (heard += chunk.length));
  socket.on('error', (error: NodeJS.ErrnoException) => (ended = error.code ?? 'error'));
  socket.on('close', () => (ended ??= 'closed'));
  await new Promise<void>((resolve) => socket.once('connect', resolve));
  return { socket, heard: () => heard, ended: () => ended };
}

it('without a fault everything passes, the end as well', async () => {
  const { socket, heard, ended } = await call();
  socket.write('x'.repeat(100_000));
  await expect.poll(heard).toBe(100_000);
  far[0]!.destroy();
  await expect.poll(ended).toBe('closed');
});

it('in a blackhole bytes wait, and arrive when it is healed', async () => {
  const { socket, heard, ended } = await call();
  proxy.break('blackhole');
  socket.write('waits');
  await pause(200);
  expect([heard(), ended()]).toEqual([0, null]);
  proxy.heal();
  await expect.poll(heard).toBe(5);
});

it('a reset breaks the connections there are and those that come', async () => {
  const { ended } = await call();
  proxy.break('reset');
  await expect.poll(ended).toBe('ECONNRESET');
  const later = connect({ host: '127.0.0.1', port: proxy.port });
  const code = await new Promise<string>((resolve) => {
    later.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
    later.on('close', () => resolve('closed'));
  });
  expect(code).toMatch(/ECONNRESET|closed/);
  proxy.heal();
  const { socket, heard } = await call();
  socket.write('again');
  await expect.poll(heard).toBe(5);
});

it('latency takes its time both ways', async () => {
  const { socket, heard } = await call();
  proxy.break('latency');
  const beganAt = performance.now();
  socket.write('late');
  await expect.poll(heard).toBe(4);
  expect(performance.now() - beganAt).toBeGreaterThanOrEqual(280);
});

it('a slow link passes a kilobyte a second', async () => {
  const { socket, heard } = await call();
  proxy.break('slow');
  socket.write('x'.repeat(1_024));
  await pause(500);
  expect(heard()).toBeGreaterThan(0);
  expect(heard()).toBeLessThan(1_024);
  proxy.heal();
  await expect.poll(heard).toBe(1_024);
});

it('a half-open connection has lost its far side and does not know, even when the link is healed', async () => {
  const { socket, heard, ended } = await call();
  await expect.poll(() => far.length).toBe(1);
  proxy.break('half-open');
  socket.write('anybody?');
  await pause(200);
  proxy.heal();
  await pause(100);
  expect([heard(), ended()]).toEqual([0, null]);
  expect(far[0]!.destroyed || far[0]!.readableEnded).toBe(true);
});
