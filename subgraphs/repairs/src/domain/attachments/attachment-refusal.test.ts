import { expect, it } from 'vitest';

import { attachmentRefusal, attachmentsMax, photosMax } from './attachment-refusal.js';

it.each([
  [attachmentsMax - 1, null],
  [attachmentsMax, 'TOO_MANY'],
  [attachmentsMax + 1, 'TOO_MANY'],
])('IDS-14: with %i files attached, another one is answered %s', (attached, refusal) => {
  expect(attachmentRefusal({ kind: 'DIAGNOSTICS', mediaType: 'application/pdf', attached, max: attachmentsMax })).toBe(refusal);
});

it.each([
  ['PHOTO', 'image/jpeg', null],
  ['PHOTO', 'image/webp', null],
  ['PHOTO', 'application/pdf', 'NOT_A_PICTURE'],
  ['PHOTO', 'text/plain', 'NOT_A_PICTURE'],
  ['SIGNED_FORM', 'application/pdf', null],
  ['SIGNED_FORM', 'image/png', null],
] as const)('ERS-14: a %s of type %s is answered %s', (kind, mediaType, refusal) => {
  expect(attachmentRefusal({ kind, mediaType, attached: photosMax - 1, max: photosMax })).toBe(refusal);
});
