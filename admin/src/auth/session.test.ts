import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { createSession, NotSignedIn } from './session.js';

const now = 1_800_000_000_000;
let asked: { path: string; headers: unknown }[];
let reply: () => Response;

beforeEach(() => {
  asked = [];
  reply = () => Response.json({ signedInUntil: now + 600_000 });
  vi.setSystemTime(now);
  vi.stubGlobal('fetch', async (path: string, { headers }: RequestInit) => {
    asked.push({ path, headers });
    return reply();
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a session that is good for more than a minute is left alone', async () => {
  await createSession({ signedInUntil: now + 60_001 }).prepare();
  expect(asked).toEqual([]);
});

test('one that ends within a minute is renewed once, however many ask at the same time', async () => {
  const session = createSession({ signedInUntil: now + 60_000 });
  await Promise.all([session.prepare(), session.prepare(), session.prepare()]);
  await session.prepare();
  expect(asked).toEqual([{ path: '/auth/renew', headers: { 'x-console': '1' } }]);
});

test('one that the API refused is renewed whatever its age', async () => {
  await createSession({ signedInUntil: now + 600_000 }).prepare({ isRefused: true });
  expect(asked.map(({ path }) => path)).toEqual(['/auth/renew?force']);
});

test('one that the issuer ended is over', async () => {
  reply = () => Response.json({ signedInUntil: null }, { status: 401 });
  const session = createSession({ signedInUntil: now });
  await expect(session.prepare()).rejects.toThrow(NotSignedIn);
  expect(await session.isSignedIn()).toBe(false);
});

test('while it cannot be renewed nobody is signed out', async () => {
  reply = () => new Response('', { status: 503 });
  const session = createSession({ signedInUntil: now });
  await expect(session.prepare()).rejects.toThrow('could not be renewed');
  expect(await session.isSignedIn()).toBe(true);
});

test('nobody has no session to renew', async () => {
  await expect(createSession({ signedInUntil: null }).prepare()).rejects.toThrow(NotSignedIn);
  expect(asked).toEqual([]);
});
