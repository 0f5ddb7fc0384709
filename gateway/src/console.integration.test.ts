import { Client, request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestPlatform, type TestPlatform } from './testing/test-platform.js';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform();
});
afterAll(() => platform.stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${platform.url}${path}`, { headers });
const nonceOf = (text: string): string | undefined => /script nonce="([^"]+)"/.exec(text)?.[1];

describe('the page', () => {
  it.each(['/', '/index.html', '/index%2ehtml', '/partners/01984f3a', '/audits?page=2', '/graphql-explorer'])('%s carries a nonce of its own, which its policy names', async (path) => {
    const [first, second] = [await get(path), await get(path)];
    const [nonce, another] = [nonceOf(await first.text()), nonceOf(await second.text())];
    expect(nonce).toMatch(/^[A-Za-z0-9+/]{24}$/);
    expect(another).not.toBe(nonce);
    const policy = first.headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`script-src 'self' 'nonce-${nonce}'`);
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(first.headers.get('cache-control')).toBe('no-store');
    expect(first.headers.get('content-type')).toMatch(/^text\/html/);
  });
});

it('hashed assets are kept for ever, compressed as the browser likes', async () => {
  for (const [accepted, text, encoding] of [['br, gzip', 'brotli', 'br'], ['gzip', 'gzip', 'gzip'], ['identity', 'plain', undefined]] as const) {
    const { headers, body } = await request(`${platform.url}/assets/app-1.js`, { headers: { 'accept-encoding': accepted } });
    expect([await body.text(), headers['content-encoding'], headers['cache-control'], headers['vary']]).toEqual([text, encoding, 'public, max-age=31536000, immutable', 'accept-encoding']);
    expect(headers['content-type']).toMatch(/javascript/);
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
});

it.each(['/assets/gone-2.js', '/assets/app-1.js.br', '/favicon.ico', '/../package.json', '/%2e%2e%2fpackage.json', '/assets/..%2f..%2fetc%2fpasswd.txt', '/%00.js', '/%'])('%s is not there', async (path) => {
  const { statusCode, body } = await new Client(platform.url).request({ path, method: 'GET' });
  expect([statusCode, await body.text()]).toEqual([404, 'There is nothing here.']);
});

it('the console learns who it is for', async () => {
  const response = await get('/console-config.json');
  expect(await response.json()).toEqual({ graphql: '/graphql', adHocRoles: [], signedInUntil: null });
  expect(response.headers.get('cache-control')).toBe('no-store');
});

it('the API’s own paths never answer with the page', async () => {
  expect((await get('/graphql')).status).toBe(405);
  expect((await get('/uploads')).status).toBe(405);
});

it('every answer forbids framing, sniffing and leaking where the reader came from', async () => {
  for (const path of ['/', '/favicon.svg', '/console-config.json', '/assets/gone.js']) {
    const { headers } = await get(path);
    expect(Object.fromEntries(headers)).toMatchObject({ 'x-frame-options': 'DENY', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-opener-policy': 'same-origin' });
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-powered-by')).toBeNull();
  }
});

it('nothing can be sent to the console', async () => {
  const response = await fetch(`${platform.url}/partners`, { method: 'POST', body: 'x' });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});
