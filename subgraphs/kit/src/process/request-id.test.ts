import { expect, it } from 'vitest';

import { requestIdOf } from './request-id.js';

it('a harmless id of the caller is kept', () => {
  expect(requestIdOf('01984f3a-6c1e-7d52-9a40-5be1c07d2f11')).toBe('01984f3a-6c1e-7d52-9a40-5be1c07d2f11');
});

it.each([undefined, '', 'short', 'x'.repeat(65), 'two words of it', 'line\nbreak-of-it', ['list-of-ids', 'list-of-ids']])('%j is replaced by a new one', (header) => {
  expect(requestIdOf(header)).toMatch(/^[0-9a-f]{8}-/);
});
