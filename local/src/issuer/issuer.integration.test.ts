import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createLogger } from '@platform/kit/process/logger.js';
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';

import { drawSecrets } from '../folder/secrets.js';
import { anyFreePort } from '../processes/free-port.js';
import { CookieJar } from '../sign-in/cookie-jar.js';
import { requestTokens } from '../sign-in/request-access-token.js';
import { eventually } from '../testing/eventually.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import type { IssuerConfig } from './config.js';
import { demonstrationParticipant, demonstrationPartner, demonstrationUsers } from './demonstration-users.js';
import { type RunningIssuer, startIssuer } from './start-issuer.js';

const audience = 'urn:service-programmes:api';
const consoleUrl = 'http://127.0.0.1:4000';
const serviceSecrets = drawSecrets().serviceClients;
const log = createLogger('issuer', 'silent');

async function configIn(folder: string): Promise<IssuerConfig> {
  const port = await anyFreePort();
  return { issuer: `http://127.0.0.1:${port}`, host: '127.0.0.1', port, audience, consoleUrl, keysFile: join(folder, 'keys.json'), serviceSecrets };
}

let config: IssuerConfig;
let running: RunningIssuer;
beforeAll(async () => {
  config = await configIn(mkdtempSync(join(tmpdir(), 'platform-test-')));
  running = await startIssuer(config, log);
});
afterAll(async () => {
  await running.stop();
  rmSync(join(config.keysFile, '..'), { recursive: true });
});

const verified = (token: string, { issuer } = config) =>
  jwtVerify(token, createRemoteJWKSet(new URL(`${issuer}/jwks`)), { issuer, audience, algorithms: ['ES256'], typ: 'at+jwt' });

const authorizationUrl = (changes: Record<string, string | undefined> = {}): string => {
  const parameters = {
    client_id: 'console',
    response_type: 'code',
    redirect_uri: `${consoleUrl}/auth-callback`,
    scope: 'openid profile api',
    state: 'abc',
    code_challenge: createHash('sha256').update('v'.repeat(43)).digest('base64url'),
    code_challenge_method: 'S256',
    ...changes,
  };
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `${config.issuer}/auth?${new URLSearchParams(given).toString()}`;
};

/** The sign-in page as a browser gets it, and the cookies that came with it. */
async function openSignIn(headers: Record<string, string> = {}, changes: Record<string, string> = {}): Promise<{ url: string; page: Response; cookies: CookieJar }> {
  const cookies = new CookieJar();
  const first = await fetch(authorizationUrl(changes), { redirect: 'manual' });
  cookies.keep(first);
  const url = new URL(first.headers.get('location')!, config.issuer).href;
  const page = await fetch(url, { headers: { ...headers, cookie: cookies.header() } });
  return { url, page, cookies };
}

describe('discovery', () => {
  test('names the endpoints, PKCE with S256 alone, and ES256', async () => {
    const document = (await (await fetch(`${config.issuer}/.well-known/openid-configuration`)).json()) as Record<string, unknown>;
    expect(document).toMatchObject({
      issuer: config.issuer,
      authorization_endpoint: `${config.issuer}/auth`,
      token_endpoint: `${config.issuer}/token`,
      jwks_uri: `${config.issuer}/jwks`,
      end_session_endpoint: `${config.issuer}/session/end`,
      code_challenge_methods_supported: ['S256'],
      response_types_supported: ['code'],
      id_token_signing_alg_values_supported: ['ES256'],
    });
  });

  test('publishes no private key', async () => {
    const { keys } = (await (await fetch(`${config.issuer}/jwks`)).json()) as { keys: Record<string, unknown>[] };
    expect(keys).toHaveLength(1);
    expect(keys[0]).toMatchObject({ kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig' });
    expect(keys[0]).not.toHaveProperty('d');
  });

  test('is alive and ready', async () => {
    for (const path of ['/healthz', '/readyz']) expect((await fetch(`${config.issuer}${path}`)).status).toBe(200);
  });
});

describe('a person signing in with code and PKCE', () => {
  test.each(demonstrationUsers)('$sub gets an access token for the API with name, roles and tenant', async ({ sub, name, roles, tenant }) => {
    const { accessToken } = await requestTokens({ issuer: config.issuer, consoleUrl, user: sub });
    const { payload, protectedHeader } = await verified(accessToken);
    expect(protectedHeader).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
    expect(payload).toMatchObject({ sub, name, roles, tenant, scope: 'api', client_id: 'console', aud: audience });
    expect(payload.exp! - payload.iat!).toBe(3600);
  });

  test('partner users belong to their organisation and staff to none', () => {
    const tenants = Object.fromEntries(demonstrationUsers.map(({ sub, tenant }) => [sub, tenant]));
    expect(tenants).toEqual({
      'program-manager': null,
      'second-program-manager': null,
      auditor: null,
      'partner-admin': demonstrationPartner.id,
      technician: demonstrationPartner.id,
      'ids-participant': demonstrationParticipant.id,
      reporting: null,
    });
  });

  test('gets an ID token for the console that says who it is', async () => {
    const { idToken } = await requestTokens({ issuer: config.issuer, consoleUrl, user: 'partner-admin' });
    expect(decodeProtectedHeader(idToken).alg).toBe('ES256');
    expect(decodeJwt(idToken)).toMatchObject({ sub: 'partner-admin', aud: 'console', name: 'Marit Fjellheim', roles: ['PARTNER_ADMIN'], tenant: demonstrationPartner.id });
  });

  test('gets new tokens for the refresh token, which then is used up', async () => {
    const { refreshToken } = await requestTokens({ issuer: config.issuer, consoleUrl, user: 'auditor' });
    const refresh = (token: string): Promise<Response> =>
      fetch(`${config.issuer}/token`, { method: 'POST', body: new URLSearchParams({ grant_type: 'refresh_token', client_id: 'console', refresh_token: token }) });
    const answer = (await (await refresh(refreshToken)).json()) as { access_token: string; refresh_token: string };
    expect((await verified(answer.access_token)).payload).toMatchObject({ sub: 'auditor', roles: ['AUDITOR'] });
    expect(answer.refresh_token).not.toBe(refreshToken);
    expect((await refresh(refreshToken)).status).toBe(400);
  });

  test('need not choose again while signed in, and is asked again after signing out', async () => {
    const { url, cookies } = await openSignIn();
    const follow = async (to: string, init: RequestInit = {}): Promise<Response> => {
      const response = await fetch(to, { ...init, redirect: 'manual', headers: { ...(init.headers as Record<string, string>), cookie: cookies.header() } });
      cookies.keep(response);
      return response;
    };
    const chosen = await follow(url, { method: 'POST', body: new URLSearchParams({ user: 'technician' }) });
    const done = await follow(chosen.headers.get('location')!);
    expect(done.headers.get('location')).toMatch(/^http:\/\/127\.0\.0\.1:4000\/auth-callback\?code=/);
    const again = await follow(authorizationUrl());
    expect(again.headers.get('location')).toMatch(/^http:\/\/127\.0\.0\.1:4000\/auth-callback\?code=/);

    const logout = `${config.issuer}/session/end?${new URLSearchParams({ client_id: 'console', post_logout_redirect_uri: `${consoleUrl}/` }).toString()}`;
    const question = await (await follow(logout)).text();
    expect(question).toContain('Do you want to sign out?');
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(question)![1]!;
    const gone = await follow(`${config.issuer}/session/end/confirm`, { method: 'POST', body: new URLSearchParams({ xsrf, logout: 'yes' }) });
    expect(gone.headers.get('location')).toBe(`${consoleUrl}/`);
    expect((await follow(authorizationUrl())).headers.get('location')).toContain('/interaction/');
  });

  test('may cancel, and the console is told', async () => {
    const { url, cookies } = await openSignIn();
    const cancelled = await fetch(url, { method: 'POST', body: new URLSearchParams({ cancel: 'yes' }), redirect: 'manual', headers: { cookie: cookies.header() } });
    const told = await fetch(cancelled.headers.get('location')!, { redirect: 'manual', headers: { cookie: cookies.header() } });
    expect(new URL(told.headers.get('location')!).searchParams.get('error')).toBe('access_denied');
  });
});

describe('the sign-in page', () => {
  test.each<{ wish: Record<string, string>; lang: string; heading: string }>([
    { wish: { 'accept-language': 'nb-NO,nb;q=0.9,en;q=0.8' }, lang: 'nb', heading: 'Logg inn' },
    { wish: { 'accept-language': 'fr, sv;q=0.5' }, lang: 'sv', heading: 'Logga in' },
    { wish: { 'accept-language': 'de' }, lang: 'de', heading: 'Anmelden' },
    { wish: {}, lang: 'en', heading: 'Sign in' },
  ])('speaks $lang when the browser asks for it', async ({ wish, lang, heading }) => {
    const html = await (await openSignIn(wish)).page.text();
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).toContain(`<h1>${heading}</h1>`);
  });

  test("follows the console's language before the browser's", async () => {
    const html = await (await openSignIn({ 'accept-language': 'de' }, { ui_locales: 'sv en' })).page.text();
    expect(html).toContain('<html lang="sv">');
  });

  test('offers every demonstration user as a button', async () => {
    const html = await (await openSignIn()).page.text();
    for (const { sub, name } of demonstrationUsers) expect(html).toMatch(new RegExp(`<button name="user" value="${sub}"><strong>${name}</strong>`));
  });

  test('runs no script, has one known style sheet, and leads nowhere but to the console', async () => {
    const { page } = await openSignIn();
    const policy = page.headers.get('content-security-policy')!;
    const style = /<style>([\s\S]*?)<\/style>/.exec(await page.text())![1]!;
    expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(policy).toMatch(/default-src 'none'.*script-src;.*form-action 'self' http:\/\/127\.0\.0\.1:4000 http:\/\/localhost:4000;.*frame-ancestors 'none'/);
    expect(page.headers.get('cache-control')).toBe('no-store');
  });

  test('shows itself again for somebody who does not exist', async () => {
    const { url, cookies } = await openSignIn();
    const answer = await fetch(url, { method: 'POST', body: new URLSearchParams({ user: 'root' }), redirect: 'manual', headers: { cookie: cookies.header() } });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('<h1>Sign in</h1>');
  });

  test('of somebody else does not open', async () => {
    const { url } = await openSignIn();
    const { cookies } = await openSignIn();
    for (const cookie of ['', cookies.header()]) {
      const answer = await fetch(url, { headers: { cookie } });
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain('This page has expired');
    }
  });

  test('takes no form without end', async () => {
    const { url, cookies } = await openSignIn();
    const answer = await fetch(url, { method: 'POST', body: `user=technician&x=${'x'.repeat(100_000)}`, redirect: 'manual', headers: { cookie: cookies.header(), 'content-type': 'application/x-www-form-urlencoded' } });
    expect(answer.status).toBe(400);
  });
});

describe('what is refused', () => {
  test.each([
    { what: 'another address to return to', change: { redirect_uri: 'http://127.0.0.1:4000/elsewhere' } },
    { what: 'another host to return to', change: { redirect_uri: 'http://evil.example/auth-callback' } },
    { what: 'an unknown client', change: { client_id: 'somebody' } },
  ])('$what stays on the page of the issuer', async ({ change }) => {
    const response = await fetch(authorizationUrl(change), { redirect: 'manual' });
    expect(response.status).toBe(400);
    expect(response.headers.get('location')).toBeNull();
    expect(await response.text()).toContain('<h1>Signing in did not work</h1>');
  });

  test.each([
    { what: 'no PKCE', change: { code_challenge: undefined, code_challenge_method: undefined }, error: 'invalid_request' },
    { what: 'PKCE in plain text', change: { code_challenge_method: 'plain' }, error: 'invalid_request' },
    { what: 'a token for another resource', change: { resource: 'urn:other' }, error: 'invalid_target' },
    { what: 'the implicit flow', change: { response_type: 'id_token token', nonce: 'n' }, error: 'unsupported_response_type' },
  ])('$what is told to the console', async ({ change, error }) => {
    const response = await fetch(authorizationUrl(change), { redirect: 'manual' });
    const location = new URL(response.headers.get('location')!);
    expect(new URLSearchParams(location.search || location.hash.slice(1)).get('error')).toBe(error);
  });

  test('a code without its verifier is worth nothing', async () => {
    const { url, cookies } = await openSignIn();
    const chosen = await fetch(url, { method: 'POST', body: new URLSearchParams({ user: 'technician' }), redirect: 'manual', headers: { cookie: cookies.header() } });
    cookies.keep(chosen);
    const done = await fetch(chosen.headers.get('location')!, { redirect: 'manual', headers: { cookie: cookies.header() } });
    const code = new URL(done.headers.get('location')!).searchParams.get('code')!;
    const redeem = (code_verifier: string): Promise<Response> =>
      fetch(`${config.issuer}/token`, { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', client_id: 'console', code, redirect_uri: `${consoleUrl}/auth-callback`, code_verifier }) });
    expect(await (await redeem(randomBytes(32).toString('base64url'))).json()).toMatchObject({ error: 'invalid_grant' });
  });
});

describe('the browser', () => {
  test.each(['/token', '/jwks', '/.well-known/openid-configuration'])('may read %s from the console', async (path) => {
    const preflight = await fetch(`${config.issuer}${path}`, { method: 'OPTIONS', headers: { origin: consoleUrl, 'access-control-request-method': path === '/token' ? 'POST' : 'GET' } });
    expect(preflight.headers.get('access-control-allow-origin')).toBe(consoleUrl);
  });

  test('may not redeem a code from another origin', async () => {
    const redeem = (origin: string): Promise<Response> =>
      fetch(`${config.issuer}/token`, { method: 'POST', headers: { origin }, body: new URLSearchParams({ grant_type: 'refresh_token', client_id: 'console', refresh_token: 'x' }) });
    expect((await redeem(consoleUrl)).headers.get('access-control-allow-origin')).toBe(consoleUrl);
    expect((await redeem('http://localhost:4000')).headers.get('access-control-allow-origin')).toBe('http://localhost:4000');
    expect((await redeem('http://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('a service', () => {
  const ask = (id: string, secret: string): Promise<Response> =>
    fetch(`${config.issuer}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'api' }),
    });

  test('gets a token for itself with its secret', async () => {
    const { access_token: token } = (await (await ask('partner-system', serviceSecrets['partner-system'])).json()) as { access_token: string };
    expect((await verified(token)).payload).toMatchObject({ sub: 'partner-system', client_id: 'partner-system', roles: ['PARTNER_ADMIN'], tenant: demonstrationPartner.id, scope: 'api' });
    const { access_token: other } = (await (await ask('reporting-system', serviceSecrets['reporting-system'])).json()) as { access_token: string };
    expect((await verified(other)).payload).toMatchObject({ sub: 'reporting-system', roles: ['REPORTING'], tenant: null });
  });

  test('gets none with a wrong secret, and the console gets none for itself', async () => {
    expect((await ask('partner-system', 'x'.repeat(32))).status).toBe(401);
    const console = await fetch(`${config.issuer}/token`, { method: 'POST', body: new URLSearchParams({ grant_type: 'client_credentials', client_id: 'console' }) });
    expect(console.status).toBe(400);
  });
});

describe('its keys', () => {
  test('outlive a restart, and only their owner may read them', async () => {
    const own = await configIn(temporaryFolder());
    const first = await startIssuer(own, log);
    const { accessToken } = await requestTokens({ issuer: own.issuer, consoleUrl, user: 'reporting' });
    await first.stop();
    expect(statSync(own.keysFile).mode & 0o777).toBe(0o600);
    const second = await startIssuer(own, log);
    onTestFinished(() => second.stop());
    // The connections that this process kept open to the first one end in their own time.
    await eventually('it answers again', async () => fetch(`${own.issuer}/readyz`).then(({ ok }) => ok, () => false));
    expect((await verified(accessToken, own)).payload.sub).toBe('reporting');
  });
});
