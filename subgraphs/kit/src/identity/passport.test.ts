import { randomBytes } from 'node:crypto';

import { describe, expect, it, vi } from 'vitest';

import { createPassportSigner, createPassportVerifier, InvalidPassport, type ReceivedRequest } from './passport.js';

const key = randomBytes(32).toString('base64');
const otherKey = randomBytes(32).toString('base64');
const request = { method: 'POST', path: '/graphql', body: Buffer.from('{"query":"{ viewer { id } }"}') };
const passport = { subject: 'someone', requestId: 'request-1' };
const sign = createPassportSigner({ audience: 'repairs', keys: { a: key } });
const verifier = () => createPassportVerifier({ audience: 'repairs', keys: { a: key } });

it('a signed request is the gateway’s', () => {
  expect(verifier().verify({ ...request, headers: sign(passport, request) })).toEqual(passport);
});

describe('everything else is refused', () => {
  it.each<[string, () => { headers: Record<string, string>; request?: Partial<Omit<ReceivedRequest, 'headers'>> }]>([
    ['no passport', () => ({ headers: {} })],
    ['another method', () => ({ headers: sign(passport, request), request: { method: 'GET' } })],
    ['another path', () => ({ headers: sign(passport, request), request: { path: '/uploads' } })],
    ['another body', () => ({ headers: sign(passport, request), request: { body: Buffer.from('{}') } })],
    ['a stream in place of the signed body', () => ({ headers: sign(passport, request), request: { body: 'STREAM' } })],
    ['another subgraph’s passport', () => ({ headers: createPassportSigner({ audience: 'accounts', keys: { a: key } })(passport, request) })],
    ['a key of nobody', () => ({ headers: createPassportSigner({ audience: 'repairs', keys: { a: otherKey } })(passport, request) })],
    ['an unknown key id', () => ({ headers: createPassportSigner({ audience: 'repairs', keys: { z: key } })(passport, request) })],
    ['a changed passport', () => ({ headers: { ...sign(passport, request), 'x-passport': sign({ ...passport, subject: 'another' }, request)['x-passport']! } })],
    ['an unreadable passport', () => ({ headers: { 'x-passport': '###', 'x-passport-signature': 'x' } })],
  ])('%s', (_what, forge) => {
    const forged = forge();
    expect(() => verifier().verify({ ...request, ...forged.request, headers: forged.headers })).toThrow(InvalidPassport);
  });

  it('a replay', () => {
    const once = verifier();
    const headers = sign(passport, request);
    once.verify({ ...request, headers });
    expect(() => once.verify({ ...request, headers })).toThrow('seen before');
  });

  it('a passport older than thirty seconds', () => {
    const headers = sign(passport, request);
    const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 31_000);
    expect(() => verifier().verify({ ...request, headers })).toThrow('stale');
    clock.mockRestore();
  });
});

it('keys rotate without a refused request: the new one signs while the old one is still accepted', () => {
  const both = createPassportVerifier({ audience: 'repairs', keys: { b: otherKey, a: key } });
  const signNew = createPassportSigner({ audience: 'repairs', keys: { b: otherKey, a: key } });
  expect(both.verify({ ...request, headers: sign(passport, request) })).toEqual(passport);
  expect(both.verify({ ...request, headers: signNew(passport, request) })).toEqual(passport);
});

describe('a body that streams', () => {
  const upload = { method: 'POST', path: '/uploads?fileName=repairs.csv' };
  const verify = (signed: ReturnType<typeof sign>, headers: Record<string, string>) => verifier().verify({ ...upload, headers: { ...signed, ...headers }, body: 'STREAM' });

  it('is accepted with the length that was announced', () => {
    expect(verify(sign(passport, { ...upload, body: { streamedBytes: 4_096 } }), { 'content-length': '4096' })).toEqual(passport);
    expect(verify(sign(passport, { ...upload, body: { streamedBytes: null } }), { 'transfer-encoding': 'chunked' })).toEqual(passport);
  });

  it('is refused with another length, or in place of bytes that say they stream', () => {
    expect(() => verify(sign(passport, { ...upload, body: { streamedBytes: 4_096 } }), { 'content-length': '4097' })).toThrow('a wrong signature');
    expect(() => verify(sign(passport, { ...upload, body: { streamedBytes: 4_096 } }), {})).toThrow('a wrong signature');
    expect(() => verify(sign(passport, { ...upload, body: 'STREAM of unknown length' }), {})).toThrow('a wrong signature');
  });
});

it('a passport from the future is as little of this moment as an old one', () => {
  const now = Date.now();
  const signAhead = createPassportSigner({ audience: 'repairs', keys: { a: key }, now: () => now + 31_000 });
  const here = createPassportVerifier({ audience: 'repairs', keys: { a: key }, now: () => now });
  expect(() => here.verify({ ...request, headers: signAhead(passport, request) })).toThrow('stale');
  const justAhead = createPassportSigner({ audience: 'repairs', keys: { a: key }, now: () => now + 30_000 });
  expect(here.verify({ ...request, headers: justAhead(passport, request) })).toEqual(passport);
});

it('a signature is a hash of the bytes, not of how they came: text and its bytes are one', () => {
  const text = '{"query":"{ name }","variables":{"x":"å"}}';
  expect(verifier().verify({ ...request, body: Buffer.from(text), headers: sign(passport, { ...request, body: text }) })).toEqual(passport);
});
