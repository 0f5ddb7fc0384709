import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestPlatform, type TestPlatform } from '../testing/test-platform.js';
import { idOf, TrustedDocuments } from '../trusted-documents/trusted-documents.js';

const document = 'query Caller{caller}';
let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform({ config: { trustedDocuments: new TrustedDocuments({ [idOf(document)]: document }) } });
});
afterAll(() => platform.stop());

const own = { 'x-console': '1' };

/** A browser's cookies, and requests that carry them. */
class Browser {
  readonly cookies = new Map<string, string>();
  /** The headers in which cookies came. */
  readonly set: string[] = [];

  async send(path: string, { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string } = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${platform.url}${path}`, { method, redirect: 'manual', headers: { ...(cookie !== '' && { cookie }), ...headers }, ...(body !== undefined && { body }) });
    for (const header of response.headers.getSetCookie()) {
      this.set.push(header);
      const [name = '', value = ''] = header.split(';', 1)[0]!.split('=');
      if (header.includes('Max-Age=0')) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }

  /** Goes to the issuer and comes back with its code, which this issuer makes of the challenge. */
  async signsIn(returnTo = '/'): Promise<Response> {
    const leaving = await this.send(`/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}&locale=nb`);
    const { searchParams } = new URL(leaving.headers.get('location')!);
    return this.send(`/auth-callback?code=${searchParams.get('code_challenge')}&state=${searchParams.get('state')}`);
  }

  ask(headers: Record<string, string> = own, body: object = { documentId: idOf(document) }): Promise<Response> {
    return this.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  }
}

async function signedIn(): Promise<Browser> {
  const browser = new Browser();
  await browser.signsIn();
  return browser;
}

it('signing in leads to the issuer with a challenge, and back to the page that was wanted', async () => {
  const browser = new Browser();
  const leaving = await browser.send('/auth/sign-in?returnTo=/audits%3Fpage%3D2&locale=nb');
  const address = new URL(leaving.headers.get('location')!);
  expect([leaving.status, `${address.origin}${address.pathname}`]).toEqual([303, `${platform.issuer.url}/authorize`]);
  expect(Object.fromEntries(address.searchParams)).toMatchObject({ client_id: 'console', response_type: 'code', redirect_uri: 'http://127.0.0.1/auth-callback', code_challenge_method: 'S256', ui_locales: 'nb', resource: 'platform' });
  const arriving = await browser.signsIn('/audits?page=2');
  expect([arriving.status, arriving.headers.get('location')]).toEqual([303, '/audits?page=2']);
  const answer = await browser.ask();
  expect([answer.status, await answer.json()]).toMatchObject([200, { data: { caller: 'somebody' } }]);
});

it('the page never sees a token: cookies are sealed, out of scripts’ reach, and small enough', async () => {
  const browser = await signedIn();
  const session = browser.set.filter((header) => header.startsWith('session-') && !header.includes('Max-Age=0'));
  expect(session.length).toBeGreaterThan(0);
  for (const header of browser.set) {
    expect(header).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$|; HttpOnly; SameSite=Lax$/);
    expect(header.length).toBeLessThan(4_096);
    expect(header).not.toContain('eyJ');
  }
  const config = await browser.send('/console-config.json');
  const text = await config.text();
  expect(JSON.parse(text)).toEqual({ graphql: '/graphql', adHocRoles: [], signedInUntil: expect.any(Number) as number });
  expect(text).not.toContain('eyJ');
});

describe('another site’s page', () => {
  it.each<[string, Record<string, string>]>([
    ['that cannot send the console’s header', {}],
    ['of another origin', { ...own, 'sec-fetch-site': 'cross-site' }],
    ['of a neighbouring host', { ...own, 'sec-fetch-site': 'same-site' }],
  ])('%s gets nothing by the cookie', async (_which, headers) => {
    const browser = await signedIn();
    for (const response of [await browser.ask(headers), await browser.send('/uploads', { method: 'POST', headers: { 'content-type': 'text/csv', ...headers }, body: 'a,b' }).catch(() => null), await browser.send('/auth/renew', { method: 'POST', headers }), await browser.send('/auth/sign-out', { method: 'POST', headers })]) {
      if (response) expect([403, 405]).toContain(response.status);
    }
    expect((await browser.ask()).status).toBe(200);
  });

  it('cannot finish a sign-in that it began, nor name where it leads', async () => {
    const [victim, attacker] = [new Browser(), new Browser()];
    const address = new URL((await attacker.send('/auth/sign-in')).headers.get('location')!);
    const planted = await victim.send(`/auth-callback?code=${address.searchParams.get('code_challenge')}&state=${address.searchParams.get('state')}`);
    expect([planted.headers.get('location'), victim.cookies.size]).toEqual(['/login?outcome=failed', 0]);
    for (const elsewhere of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) expect((await new Browser().signsIn(elsewhere)).headers.get('location')).toBe('/');
  });
});

describe('what is not a session', () => {
  it.each<[string, (value: string, name: string) => string]>([
    ['changed', (value) => `${value.slice(0, -4)}AAAA`],
    ['sealed under an unknown key', (value) => value.replace(/^one\./, 'two.')],
    ['sealed under a property of every object', (value) => value.replace(/^one\./, '__proto__.')],
    ['empty', () => 'one.'],
  ])('%s gets 401', async (_what, change) => {
    const browser = await signedIn();
    const [name, value] = [...browser.cookies][0]!;
    browser.cookies.set(name, change(value, name));
    expect((await browser.ask()).status).toBe(401);
  });

  it('a departure in the place of a session', async () => {
    const browser = new Browser();
    await browser.send('/auth/sign-in');
    const [name, value] = [...browser.cookies][0]!;
    browser.cookies.set(name.replace('sign-in', 'session'), value);
    expect((await browser.ask()).status).toBe(401);
  });
});

it('a session is renewed when it is asked for, each renewal with what the last one brought, and ends with the issuer’s', async () => {
  const browser = await signedIn();
  const renew = (path = '/auth/renew') => browser.send(path, { method: 'POST', headers: own });
  const before = new Map(browser.cookies);
  expect([(await renew()).status, new Map(browser.cookies)]).toEqual([200, before]);
  for (let round = 0; round < 3; round += 1) expect((await renew('/auth/renew?force')).status).toBe(200);
  expect((await browser.ask()).status).toBe(200);
  for (const [name, value] of before) browser.cookies.set(name, value);
  const over = await renew('/auth/renew?force');
  expect([over.status, await over.json(), browser.cookies.size]).toEqual([401, { signedInUntil: null }, 0]);
  expect((await browser.ask()).status).toBe(401);
});

it('signing out forgets the session here and takes it back at the issuer', async () => {
  const browser = await signedIn();
  const kept = new Map(browser.cookies);
  const leaving = await browser.send('/auth/sign-out', { method: 'POST', headers: own });
  const { leaveTo } = (await leaving.json()) as { leaveTo: string };
  expect(leaveTo).toMatch(new RegExp(`^${platform.issuer.url}/end\\?client_id=console&post_logout_redirect_uri=http`));
  expect(browser.cookies.size).toBe(0);
  for (const [name, value] of kept) browser.cookies.set(name, value);
  await expect.poll(async () => (await browser.send('/auth/renew?force', { method: 'POST', headers: own })).status).toBe(401);
});

it('a person who turns back at the issuer is told so', async () => {
  const browser = new Browser();
  await browser.send('/auth/sign-in');
  expect((await browser.send('/auth-callback?error=access_denied')).headers.get('location')).toBe('/login?outcome=cancelled');
});

it('a token in the header goes before a session, and needs no header of the console', async () => {
  const browser = await signedIn();
  expect((await browser.ask({ authorization: `Bearer ${await platform.issuer.token()}` }, { query: '{ caller }' })).status).toBe(200);
  expect((await browser.ask({ authorization: 'Bearer nonsense' })).status).toBe(401);
});
