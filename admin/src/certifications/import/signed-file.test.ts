import { expect, test } from 'vitest';

import { base64Of, signatureOf } from './signed-file.js';

const raw = Uint8Array.from({ length: 64 }, (_byte, index) => index * 3);
const text = Buffer.from(raw).toString('base64');

test('a signature is read as raw bytes and as base64 text', () => {
  expect(signatureOf(raw)).toBe(text);
  expect(signatureOf(new TextEncoder().encode(`${text.slice(0, 40)}\n${text.slice(40)}\n`))).toBe(text);
});

test('anything else is no signature', () => {
  expect(signatureOf(new Uint8Array(63))).toBeNull();
  expect(signatureOf(new TextEncoder().encode('-----BEGIN PGP SIGNATURE-----'))).toBeNull();
});

test('a long file becomes base64', () => {
  const bytes = new Uint8Array(50_000).fill(200);
  expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
});
