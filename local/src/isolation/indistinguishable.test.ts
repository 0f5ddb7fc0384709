import { expect, it } from 'vitest';

import { comparable, medianBetween, unfilled } from './indistinguishable.js';
import { unknownId } from './probes.js';

it('answers are compared without what differs between any two requests', () => {
  const of = (id: string, requestId: string) => comparable({ status: 200, ms: 1, body: { data: null, errors: [{ message: `no ${id}`, extensions: { requestId, cost: { remaining: requestId.length } } }] } }, id);
  expect(of('mine-0001', 'one')).toBe(of(unknownId, 'another'));
  expect(of('mine-0001', 'one')).not.toBe(comparable({ status: 200, ms: 1, body: { data: null, errors: [{ message: 'no such thing' }] } }, 'mine-0001'));
});

it('the median of many gaps is known closely, that of few or wild ones is not', () => {
  const gaps = Array.from({ length: 37 }, (_, index) => index - 18);
  const [least, most] = medianBetween(gaps);
  expect([least < 0, most > 0, most - least < 16]).toEqual([true, true, true]);
  const shifted = medianBetween(gaps.map((gap) => gap / 10 + 20));
  expect(shifted[0]).toBeGreaterThan(5);
});

it('a value that the generator filled in wrongly is told', () => {
  const reply = { status: 200, ms: 1, body: { errors: [{ message: 'input.code: is not …', extensions: { code: 'BAD_USER_INPUT' } }] } };
  expect(unfilled(reply, { query: '', variables: { code: 'x' } })).toContain('input.code');
  expect(unfilled({ ...reply, body: {} }, { query: '', variables: {} })).toBeNull();
});
