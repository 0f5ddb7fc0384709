import { expect, it } from 'vitest';

import { checkingKeys } from './checking-keys.js';
import { isForged, signatureOf } from './head-signature.js';
import { assertHeadsAreSigned, ownSigningKey } from './own-signing-key.js';

const AUDIT_SIGNING_KEY = '0123456789abcdef'.repeat(4);
const block = { tenantId: 't', number: 1, sha256: 'abc' };

it('heads are signed with the key of the environment, and unsigned without one', () => {
  const key = ownSigningKey({ AUDIT_SIGNING_KEY });
  const keys = checkingKeys({ AUDIT_SIGNING_KEY });
  const signed = { ...block, ...signatureOf(block, key) };
  expect(key?.id).toMatch(/^[0-9a-f]{16}$/);
  expect([isForged(signed, keys), isForged({ ...signed, sha256: 'abd' }, keys)]).toEqual([false, true]);
  expect(ownSigningKey({})).toBeNull();
});

it.each(['00ff', `${AUDIT_SIGNING_KEY}00`, 'x'.repeat(64)])('what is no key is refused, and not quoted: %s', (text) => {
  expect(() => ownSigningKey({ AUDIT_SIGNING_KEY: text })).toThrow(/AUDIT_SIGNING_KEY is not 64/);
  expect(() => ownSigningKey({ AUDIT_SIGNING_KEY: text })).not.toThrow(text);
});

it('only development does without a key', () => {
  expect(() => assertHeadsAreSigned({ PLATFORM_ENV: 'production' })).toThrow(/AUDIT_SIGNING_KEY is not set/);
  assertHeadsAreSigned({ PLATFORM_ENV: 'development' });
  assertHeadsAreSigned({ PLATFORM_ENV: 'production', AUDIT_SIGNING_KEY });
});
