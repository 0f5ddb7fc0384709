import { generateKeyPairSync } from 'node:crypto';

import { expect, it } from 'vitest';

import { checkingKeys } from './checking-keys.js';
import { isForged, isOfUnknownKey, signatureOf, signingKeyOf } from './head-signature.js';
import { ownSigningKey } from './own-signing-key.js';

const AUDIT_SIGNING_KEY = '0123456789abcdef'.repeat(4);
const block = { tenantId: 't', number: 1, sha256: 'abc' };
const before = signingKeyOf(generateKeyPairSync('ed25519').privateKey);
const told = before.publicKey.export({ format: 'der', type: 'spki' }).toString('base64');

it('a head is checked against the key that signed it: today’s or an earlier one', () => {
  const keys = checkingKeys({ AUDIT_SIGNING_KEY, AUDIT_EARLIER_PUBLIC_KEYS: `${told}, ` });
  expect([...keys.keys()]).toEqual([ownSigningKey({ AUDIT_SIGNING_KEY })!.id, before.id]);
  const signed = { ...block, ...signatureOf(block, before) };
  expect([isForged(signed, keys), isForged({ ...signed, sha256: 'abd' }, keys), isOfUnknownKey(signed, keys)]).toEqual([false, true, false]);
});

it('a head that an unknown key signed is told apart from one that is right, from a forged one, and from one that is unsigned', () => {
  const keys = checkingKeys({ AUDIT_SIGNING_KEY });
  const signed = { ...block, ...signatureOf(block, before) };
  expect([isForged(signed, keys), isOfUnknownKey(signed, keys), isOfUnknownKey({ keyId: null }, keys)]).toEqual([false, true, false]);
  expect(checkingKeys({}).size).toBe(0);
});

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'der', type: 'spki' }).toString('base64');

it.each(['AAAA', `${told},x`, rsa])('an earlier key that is none is refused: %s', (AUDIT_EARLIER_PUBLIC_KEYS) => {
  expect(() => checkingKeys({ AUDIT_EARLIER_PUBLIC_KEYS })).toThrow(/AUDIT_EARLIER_PUBLIC_KEYS holds what is no Ed25519 public key/);
});
