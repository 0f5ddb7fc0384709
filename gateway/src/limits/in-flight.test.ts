import { expect, it } from 'vitest';

import { InFlight } from './in-flight.js';

it('there is room again as soon as something has ended, and ending twice makes no more', () => {
  const inFlight = new InFlight(2);
  const [first, second] = [inFlight.enter(), inFlight.enter()];
  expect(inFlight.enter()).toBeNull();
  first?.();
  first?.();
  expect(inFlight.count).toBe(1);
  expect(inFlight.enter()).not.toBeNull();
  expect(inFlight.enter()).toBeNull();
  second?.();
});
