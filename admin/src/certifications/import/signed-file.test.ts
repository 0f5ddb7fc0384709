import { expect, test } from 'vitest';

import { signatureOf } from './signed-file.js';

const raw = Uint8Array.from({ length: 64 }, (_byte, index) => index * 3);
const text = Buffer.from(raw).toString('base64');

test('a signature is read as raw bytes and as base64 text, and written as an address carries it', () => {
  const written = Buffer.from(raw).toString('base64url');
  expect(signatureOf(raw)).toBe(written);
  expect(signatureOf(new TextEncoder().encode(`${text.slice(0, 40)}\n${text.slice(40)}\n`))).toBe(written);
});

test('anything else is no signature', () => {
  expect(signatureOf(new Uint8Array(63))).toBeNull();
  expect(signatureOf(new TextEncoder().encode('-----BEGIN PGP SIGNATURE-----'))).toBeNull();
});
