import fc from 'fast-check';
import { expect, it } from 'vitest';

import { allocateTo, freeQuantity, reserveFor } from './reservation.js';

it.each([
  [5, { onHand: 10, reserved: 4, waiting: 0 }, { reserved: 5, waiting: 0 }],
  [6, { onHand: 10, reserved: 4, waiting: 0 }, { reserved: 6, waiting: 0 }],
  [7, { onHand: 10, reserved: 4, waiting: 0 }, { reserved: 6, waiting: 1 }],
  [1, { onHand: 4, reserved: 4, waiting: 0 }, { reserved: 0, waiting: 1 }],
  [1, { onHand: 9, reserved: 4, waiting: 5 }, { reserved: 0, waiting: 1 }],
  [1, { onHand: 9, reserved: 4, waiting: 4 }, { reserved: 1, waiting: 0 }],
])('IDS-31: a line of %i of a stock of %j takes and waits as %j', (quantity, balance, split) => {
  expect(reserveFor(quantity, balance)).toEqual(split);
});

it.each([[3, 2], [2, 2], [1, 1], [0, 0]])('IDS-31: of two that have arrived a line that waits for %i takes %i', (waiting, taken) => {
  expect(allocateTo(waiting, { onHand: 6, reserved: 4, waiting: 9 })).toBe(taken);
});

it('SSA-11: whatever is ordered and whatever arrives, no more is reserved than is there, and nobody is overtaken', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.record({ order: fc.integer({ min: 1, max: 9 }) }), fc.record({ arrive: fc.integer({ min: 1, max: 9 }) })), { maxLength: 60 }), (happenings) => {
      const balance = { onHand: 0, reserved: 0, waiting: 0 };
      const queue: { waiting: number }[] = [];
      for (const happening of happenings) {
        if ('arrive' in happening) {
          balance.onHand += happening.arrive;
          for (const line of queue) {
            const taken = allocateTo(line.waiting, balance);
            Object.assign(balance, { reserved: balance.reserved + taken, waiting: balance.waiting - taken });
            line.waiting -= taken;
          }
        } else {
          const { reserved, waiting } = reserveFor(happening.order, balance);
          if (reserved > 0) expect(queue.reduce((total, line) => total + line.waiting, 0)).toBe(0);
          Object.assign(balance, { reserved: balance.reserved + reserved, waiting: balance.waiting + waiting });
          queue.push({ waiting });
        }
        expect(balance.reserved).toBeLessThanOrEqual(balance.onHand);
        expect(freeQuantity(balance)).toBeGreaterThanOrEqual(0);
        expect(balance.waiting).toBe(queue.reduce((total, line) => total + line.waiting, 0));
      }
    }),
  );
});
