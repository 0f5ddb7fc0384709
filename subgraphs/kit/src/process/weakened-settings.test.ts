import { randomBytes } from 'node:crypto';

import { expect, it } from 'vitest';

import { isDrawnAtRandom, isLoopback, weakenedSettings } from './weakened-settings.js';

it('a process in its production mode and with nothing turned off is as strong as it was made', () => {
  expect(weakenedSettings({ NODE_ENV: 'production', NODE_OPTIONS: '--enable-source-maps --max-old-space-size=512' })).toEqual([]);
});

it.each([
  ['NODE_ENV', { NODE_ENV: 'development' }],
  ['NODE_ENV', { NODE_ENV: undefined }],
  ['NODE_TLS_REJECT_UNAUTHORIZED', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }],
  ['--inspect', { NODE_OPTIONS: '--inspect=0.0.0.0:9229' }],
  ['--insecure-http-parser', { NODE_OPTIONS: '--enable-source-maps --insecure-http-parser' }],
  ['--tls-min-v1.0', { NODE_OPTIONS: '--tls-min-v1.0' }],
  ['NODE_DEBUG', { NODE_DEBUG: 'http' }],
])('%s is told of %j', (name, changes) => {
  const [problem, ...others] = weakenedSettings({ NODE_ENV: 'production', ...changes });
  expect(problem).toContain(name);
  expect(others).toEqual([]);
});

it('keys that somebody typed are not drawn ones', () => {
  for (const typed of ['a'.repeat(32), 'changeme'.repeat(4), '0123456789'.repeat(4)]) expect(isDrawnAtRandom(Buffer.from(typed))).toBe(false);
  for (let index = 0; index < 1_000; index += 1) expect(isDrawnAtRandom(randomBytes(32))).toBe(true);
});

it('this machine has several names', () => {
  expect(['http://localhost:1', 'https://127.3.2.1', 'http://[::1]:4', 'http://id.localhost'].every(isLoopback)).toBe(true);
  expect(['https://id.example', 'https://localhost.example', 'nonsense'].some(isLoopback)).toBe(false);
});
