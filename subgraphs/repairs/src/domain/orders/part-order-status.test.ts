import fc from 'fast-check';
import { expect, it } from 'vitest';

import { type LineQuantities, mayMove, partOrderStatus } from './part-order-status.js';

const line = (given: Partial<LineQuantities>): LineQuantities => ({ quantity: 2, reserved: 0, shipped: 0, cancelled: 0, delivered: 0, ...given });

it.each([
  ['ASKED', [{ reserved: 2 }], 'SUBMITTED'],
  ['RESERVED', [{ reserved: 2 }], 'CREDIT_RESERVED'],
  ['NOT_NEEDED', [{ reserved: 1 }], 'CREDIT_RESERVED'],
  ['RESERVED', [{}], 'BACK_ORDERED'],
  ['REFUSED', [{ cancelled: 2 }], 'REFUSED'],
  ['ASKED', [{ cancelled: 2 }], 'CANCELLED'],
  ['RESERVED', [{ shipped: 1, reserved: 1 }], 'PARTLY_SHIPPED'],
  ['RESERVED', [{ shipped: 2 }, {}], 'PARTLY_SHIPPED'],
  ['RESERVED', [{ shipped: 1, cancelled: 1 }], 'SHIPPED'],
  ['RESERVED', [{ shipped: 2, delivered: 1 }], 'SHIPPED'],
  ['RESERVED', [{ shipped: 2, delivered: 2 }], 'DELIVERED'],
] as const)('IDS-18, SSA-08: with credit %s an order of lines %j is %s', (credit, lines, status) => {
  expect(partOrderStatus(credit, lines.map(line))).toBe(status);
});

const steps: Record<string, (line: LineQuantities) => LineQuantities> = {
  allocate: (of) => (of.quantity > of.reserved + of.shipped + of.cancelled ? { ...of, reserved: of.reserved + 1 } : of),
  ship: (of) => (of.reserved > 0 ? { ...of, reserved: of.reserved - 1, shipped: of.shipped + 1 } : of),
  deliver: (of) => (of.delivered < of.shipped ? { ...of, delivered: of.delivered + 1 } : of),
  cancel: (of) => ({ ...of, reserved: 0, cancelled: of.quantity - of.shipped }),
};

it('SSA-08: whatever happens to the lines of an accepted order, its status moves along the table', () => {
  const happenings = fc.array(fc.tuple(fc.constantFrom(...Object.keys(steps)), fc.nat(2)), { maxLength: 40 });
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }), happenings, (quantities, steps_) => {
      const lines = quantities.map((quantity) => line({ quantity }));
      for (const [step, at] of steps_) {
        const before = partOrderStatus('RESERVED', lines);
        // An order is cancelled as a whole, the rest line by line.
        const places = step === 'cancel' ? [...lines.keys()] : [at % lines.length];
        for (const place of places) lines[place] = steps[step]!(lines[place]!);
        expect([before, partOrderStatus('RESERVED', lines), mayMove(before, partOrderStatus('RESERVED', lines))]).toEqual([before, partOrderStatus('RESERVED', lines), true]);
      }
    }),
  );
});
