import { expect, test } from 'vitest';

import { byDay } from './days.js';

test('entries of one day stand together, in their order', () => {
  const at = (instant: string) => ({ at: instant });
  const days = byDay([at('2026-05-02T10:00Z'), at('2026-05-02T08:00Z'), at('2026-05-01T23:00Z')], (instant) => instant.slice(0, 10));
  expect(days).toEqual([
    { day: '2026-05-02', things: [at('2026-05-02T10:00Z'), at('2026-05-02T08:00Z')] },
    { day: '2026-05-01', things: [at('2026-05-01T23:00Z')] },
  ]);
  expect(byDay([], String)).toEqual([]);
});
