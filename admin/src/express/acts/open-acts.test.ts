import { expect, test } from 'vitest';

import { actsAhead, openScans } from './open-acts.js';

test.each([
  ['REQUESTED', ['ship waits', 'cancel']],
  ['HOLD_PLACED', ['ship', 'cancel']],
  ['SHIPPED', ['scan', 'inspect waits']],
  ['AWAITING_RETURN', ['scan', 'inspect waits']],
  ['RECEIVED', ['inspect']],
  ['INSPECTED', []],
  ['SETTLED', []],
  ['DECLINED', []],
  ['CANCELLED', []],
] as const)('from %s there are still to come: %j', (state, ahead) => {
  expect(actsAhead({ state }).map(({ act, lack }) => (lack === null ? act : `${act} waits`))).toEqual(ahead);
});

test('a scan that was entered is not asked for again', () => {
  const at = '2026-05-22T09:00:00Z';
  expect(openScans({ deliveredAt: null, handedOverAt: null, receivedAt: null })).toEqual(['DELIVERED', 'HANDED_OVER', 'RECEIVED']);
  expect(openScans({ deliveredAt: at, handedOverAt: null, receivedAt: null })).toEqual(['HANDED_OVER', 'RECEIVED']);
});
