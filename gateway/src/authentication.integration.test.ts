import { type CryptoKey, exportSPKI, generateKeyPair, importJWK, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { TokenChanges } from './testing/test-issuer.js';
import { startTestPlatform, type TestAnswer, type TestPlatform } from './testing/test-platform.js';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform();
});
afterAll(() => platform.stop());

async function askWith(authorization: string | undefined): Promise<{ status: number; challenge: string | null; body: TestAnswer }> {
  const response = await fetch(`${platform.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
    body: '{"query":"{ caller }"}',
  });
  return { status: response.status, challenge: response.headers.get('www-authenticate'), body: (await response.json()) as TestAnswer };
}

const nowS = Math.floor(Date.now() / 1_000);
const tenant = '01984f3a-6c1e-7d52-9a40-5be1c07d2f11';
const forgeries = { sent: 0, accepted: 0 };
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const unsigned = (header: object): string =>
  [part({ typ: 'at+jwt', ...header }), part({ iss: platform.issuer.url, aud: 'platform', sub: 'x', roles: ['PROGRAM_MANAGER'], iat: nowS, exp: nowS + 300 }), ''].join('.');
const forged = (changes: TokenChanges) => () => platform.issuer.token(changes);

describe('a token that is not exactly as it should be gets 401', () => {
  it.each<[string, () => Promise<string> | string]>([
    ['unsigned', () => new UnsecuredJWT({ sub: 'x', roles: ['PROGRAM_MANAGER'] }).setIssuer(platform.issuer.url).setAudience('platform').setExpirationTime('1h').encode()],
    ['signed with the public key as a shared secret', () => platform.issuer.token({ header: { alg: 'HS256' }, key: Buffer.from(JSON.stringify(platform.issuer.publicKey)) })],
    ['signed with the public key’s PEM as a shared secret', async () => platform.issuer.token({ header: { alg: 'HS256' }, key: Buffer.from(await exportSPKI((await importJWK(platform.issuer.publicKey, 'ES256')) as CryptoKey)) })],
    ['unsigned, with the algorithm spelt otherwise', () => unsigned({ alg: 'nOnE' })],
    ['unsigned, as if the issuer’s key had signed it', () => unsigned({ alg: 'ES256', kid: 'one' })],
    ['signed by somebody else', async () => platform.issuer.token({ key: (await generateKeyPair('ES256')).privateKey })],
    ['signed by somebody else with a key of its own choice', async () => platform.issuer.token({ header: { jwk: platform.issuer.publicKey, jku: 'http://127.0.0.1:9/keys' }, key: (await generateKeyPair('ES256')).privateKey })],
    ['a certificate of its own choice', async () => platform.issuer.token({ header: { x5u: 'http://127.0.0.1:9/cert', x5c: ['MIIB'] }, key: (await generateKeyPair('ES256')).privateKey })],
    ['an RSA signature', async () => platform.issuer.token({ header: { alg: 'RS256' }, key: (await generateKeyPair('RS256')).privateKey })],
    ['an unknown key', forged({ header: { kid: 'unknown' } })],
    ['a key id that is an address', forged({ header: { kid: 'http://127.0.0.1:9/keys' } })],
    ['a key id that is a statement', forged({ header: { kid: "' or 1=1 --" } })],
    ['a key id that is a property of every object', forged({ header: { kid: '__proto__' } })],
    ['no key id of a key that is not the issuer’s', async () => platform.issuer.token({ header: { kid: undefined as never }, key: (await generateKeyPair('ES256')).privateKey })],
    ['a key id that is a path', forged({ header: { kid: '../../etc/passwd' } })],
    ['an id token', forged({ header: { typ: 'JWT' } })],
    ['expired', forged({ claims: { exp: nowS - 60 } })],
    ['not valid yet', forged({ claims: { nbf: nowS + 600 } })],
    ['for another audience', forged({ claims: { aud: 'another' } })],
    ['of another issuer', forged({ claims: { iss: 'https://issuer.example' } })],
    ['without an end', forged({ claims: { exp: undefined } })],
    ['without a subject', forged({ claims: { sub: undefined } })],
    ['without roles', forged({ claims: { roles: [] } })],
    ['with an unknown role', forged({ claims: { roles: ['ROOT'] } })],
    ['staff of a tenant', forged({ claims: { tenant } })],
    ['a partner without a tenant', forged({ claims: { roles: ['PARTNER_ADMIN'] } })],
    ['staff and partner at once', forged({ claims: { roles: ['PARTNER_ADMIN', 'AUDITOR'], tenant } })],
    ['too long', () => 'a'.repeat(10_000)],
    ['nonsense', () => 'nonsense'],
  ])('%s', async (_what, make) => {
    const { status, challenge, body } = await askWith(`Bearer ${await make()}`);
    forgeries.sent += 1;
    if (status !== 401 || body.data !== undefined) forgeries.accepted += 1;
    expect([status, challenge, body.errors?.[0]?.extensions['code'], body.data]).toEqual([401, 'Bearer error="invalid_token"', 'UNAUTHENTICATED', undefined]);
  });

  it('all of them', () => {
    process.stdout.write(`forged tokens: ${forgeries.accepted} of ${forgeries.sent} accepted\n`);
    expect(forgeries.accepted).toBe(0);
  });

  it.each([undefined, '', 'Bearer', 'Basic bWU6bWU=', 'Bearer a b'])('the header %j', async (authorization) => {
    const { status, challenge, body } = await askWith(authorization);
    expect([status, challenge, body.errors?.[0]?.message]).toEqual([401, 'Bearer', 'Sign in and send a valid access token.']);
  });
});

it('a token is looked at before its request', async () => {
  const response = await fetch(`${platform.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: 'not an operation' });
  expect(response.status).toBe(401);
});

it('a good token keeps being good while the issuer is out, and a new one cannot be judged', async () => {
  const cut = await startTestPlatform();
  const [known, unseen] = [await cut.issuer.token(), await cut.issuer.token({ header: { kid: 'two' } })];
  const ask = async (token: string) => (await fetch(`${cut.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: '{"query":"{ caller }"}' })).status;
  expect(await ask(known)).toBe(200);
  await cut.issuer.stop();
  expect(await ask(await cut.issuer.token({ claims: { sub: 'somebody-else' } }))).toBe(200);
  expect(await ask(unseen)).toBe(401);
  await cut.stop().catch(() => undefined);
});

it('the issuer’s keys change without a refused token, and one that was taken back is refused', async () => {
  const rotating = await startTestPlatform();
  const ask = async (token: string): Promise<number> => (await fetch(`${rotating.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: '{"query":"{ caller }"}' })).status;
  const old = await rotating.issuer.token();
  expect(await ask(old)).toBe(200);
  // The verifier asks the issuer anew at most every two seconds, whatever key ids it is shown.
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  await rotating.issuer.rotate('two');
  const statuses = await Promise.all(Array.from({ length: 40 }, async (_, index) => ask(index % 2 === 0 ? old : await rotating.issuer.token({ claims: { sub: `person ${index}` } }))));
  expect(statuses.filter((status) => status !== 200)).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  const unseen = await rotating.issuer.token({ claims: { sub: 'late' } });
  await rotating.issuer.rotate('three', { takeBackOld: true });
  expect(await ask(await rotating.issuer.token())).toBe(200);
  expect(await ask(unseen)).toBe(401);
  await rotating.stop();
});
