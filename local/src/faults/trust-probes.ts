import { randomBytes, randomUUID } from 'node:crypto';

import { createPassportSigner, type PassportRequest } from '@platform/kit/identity/passport.js';
import { type CryptoKey, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';

import { keptIssuerKeys } from '../issuer/issuer-keys.js';
import { type Subgraph, subgraphs } from '../subgraphs.js';
import { audience, type FaultyPlatform } from './faulty-platform.js';

/** How many attempts there were, and which of them were let in. */
export interface Probing {
  tried: number;
  accepted: string[];
}

const claimsNow = (issuer: string): Record<string, unknown> => {
  const now = Math.floor(Date.now() / 1_000);
  return { iss: issuer, aud: audience, sub: 'program-manager', name: 'Somebody', roles: ['PROGRAM_MANAGER'], tenant: null, iat: now, exp: now + 600 };
};
const header = (kid: string): { alg: string; typ: string; kid: string } => ({ alg: 'ES256', typ: 'at+jwt', kid });

async function issuersKey(platform: FaultyPlatform): Promise<{ jwk: JWK; kid: string; key: CryptoKey }> {
  const [jwk] = (await keptIssuerKeys(platform.issuerKeysFile)).jwks.keys;
  return { jwk: jwk!, kid: jwk!.kid!, key: (await importJWK(jwk!, 'ES256')) as CryptoKey };
}

/** Calls every subgraph past the gateway, in every way that is not the gateway's. */
export async function callDirectly(platform: FaultyPlatform): Promise<Probing> {
  const { kid, key } = await issuersKey(platform);
  const token = await new SignJWT(claimsNow(platform.issuerUrl)).setProtectedHeader(header(kid)).sign(key);
  const probing: Probing = { tried: 0, accepted: [] };
  for (const subgraph of subgraphs) {
    for (const query of ['{ __typename }', '{ _service { sdl } }', '{ _entities(representations: []) { __typename } }']) {
      for (const [way, headers] of Object.entries(waysPast(platform, subgraph, JSON.stringify({ query })))) {
        probing.tried += 1;
        const response = await fetch(platform.subgraphUrls[subgraph], { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers }, body: JSON.stringify({ query }) });
        const text = await response.text();
        if (response.status !== 401 || text !== '') probing.accepted.push(`${subgraph} ${way}: ${query}`);
      }
    }
  }
  return probing;
}

function waysPast({ secrets }: FaultyPlatform, subgraph: Subgraph, body: string): Record<string, Record<string, string>> {
  const keys = secrets.passportKeys[subgraph];
  const other = subgraphs.find((name) => name !== subgraph)!;
  const [kid] = Object.keys(keys);
  const request: PassportRequest = { method: 'POST', path: '/graphql', body };
  const passport = { subject: 'program-manager', requestId: randomUUID() };
  const signed = (options: Parameters<typeof createPassportSigner>[0], changed: Partial<PassportRequest> = {}): Record<string, string> => createPassportSigner(options)(passport, { ...request, ...changed });
  return {
    'without a passport': {},
    'with a key of its own making': signed({ audience: subgraph, keys: { [kid!]: randomBytes(32).toString('base64') } }),
    'with an unknown key id': signed({ audience: subgraph, keys: { 'k-unknown': Object.values(keys)[0]! } }),
    'with another subgraph’s key': signed({ audience: subgraph, keys: secrets.passportKeys[other] }),
    'with a passport for another subgraph': signed({ audience: other, keys }),
    'with an old passport': signed({ audience: subgraph, keys, now: () => Date.now() - 60_000 }),
    'with a passport of tomorrow': signed({ audience: subgraph, keys, now: () => Date.now() + 60_000 }),
    'with a passport for another body': signed({ audience: subgraph, keys }, { body: '{}' }),
    'with a passport for another path': signed({ audience: subgraph, keys }, { path: '/healthz' }),
    'with a passport for somebody else': createPassportSigner({ audience: subgraph, keys })({ ...passport, subject: 'somebody-else' }, request),
    'with a passport and no signature': { 'x-passport': signed({ audience: subgraph, keys })['x-passport']! },
  };
}

/** Comes to the gateway with tokens that the issuer has not given for it. */
export async function comeWithForgedTokens(platform: FaultyPlatform): Promise<Probing> {
  const { jwk, kid, key } = await issuersKey(platform);
  const now = Math.floor(Date.now() / 1_000);
  const own = await generateKeyPair('ES256');
  const make = (claims: Record<string, unknown> = {}, changed: Record<string, unknown> = {}, signing: CryptoKey | Uint8Array = key): Promise<string> =>
    new SignJWT({ ...claimsNow(platform.issuerUrl), ...claims }).setProtectedHeader({ ...header(kid), ...changed }).sign(signing);
  const genuine = await make();
  const [head, payload, signature] = genuine.split('.');
  const unsigned = (alg: string): string => `${Buffer.from(JSON.stringify({ ...header(kid), alg })).toString('base64url')}.${payload}.`;
  const forged: Record<string, string> = {
    'no algorithm': unsigned('none'),
    'no algorithm, in capitals': unsigned('NONE'),
    'no signature': `${head}.${payload}.`,
    'another payload under a genuine signature': `${head}.${Buffer.from(JSON.stringify({ ...claimsNow(platform.issuerUrl), sub: 'auditor' })).toString('base64url')}.${signature}`,
    'the public key taken for a secret': await make({}, { alg: 'HS256' }, Buffer.from(JSON.stringify({ kty: jwk.kty, crv: jwk.crv, x: jwk.x, y: jwk.y }))),
    'a key of its own making': await make({}, {}, own.privateKey),
    'an unknown key id': await make({}, { kid: 'nobody' }, own.privateKey),
    'a key id that is a path': await make({}, { kid: '../../../../dev/null' }, own.privateKey),
    'a key that it brings along': await make({}, { jku: 'http://127.0.0.1:1/keys', kid: 'mine' }, own.privateKey),
    expired: await make({ exp: now - 60 }),
    'not yet valid': await make({ nbf: now + 600 }),
    'for another audience': await make({ aud: 'urn:somebody-else' }),
    'of another issuer': await make({ iss: 'https://issuer.invalid' }),
    'an ID token': await make({}, { typ: 'JWT' }),
    'without an end': await make({ exp: undefined }),
    'roles of staff and of a partner': await make({ roles: ['PROGRAM_MANAGER', 'PARTNER_ADMIN'] }),
    'a partner without an organisation': await make({ roles: ['PARTNER_ADMIN'] }),
    'an unknown role': await make({ roles: ['ROOT'] }),
    nothing: '',
  };
  const ask = async (token: string): Promise<number> => {
    const response = await fetch(platform.graphqlUrl, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query: '{ viewer { id } }' }) });
    await response.body?.cancel();
    return response.status;
  };
  if ((await ask(genuine)) !== 200) throw new Error('The gateway does not let in a genuine token: its refusals prove nothing.');
  const probing: Probing = { tried: 0, accepted: [] };
  for (const [kind, token] of Object.entries(forged)) {
    probing.tried += 1;
    if ((await ask(token)) !== 401) probing.accepted.push(kind);
  }
  return probing;
}
