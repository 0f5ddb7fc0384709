import fc from 'fast-check';
import { expect, it } from 'vitest';

import { currentSubstitute, wouldComeBack } from './substitution-chain.js';

const chain = new Map([['a', 'b'], ['b', 'c']]);

it('SSA-08: a part is delivered as the last of its substitutes, one without as itself', () => {
  expect(['a', 'b', 'c', 'd'].map((part) => currentSubstitute(part, chain))).toEqual(['c', 'c', 'c', 'd']);
});

it('SSA-08: a substitute that leads back to the part is refused, another is not', () => {
  expect(wouldComeBack({ partId: 'c', substituteId: 'a' }, chain)).toBe(true);
  expect(wouldComeBack({ partId: 'c', substituteId: 'c' }, chain)).toBe(true);
  expect(wouldComeBack({ partId: 'c', substituteId: 'd' }, chain)).toBe(false);
  expect(wouldComeBack({ partId: 'a', substituteId: 'c' }, chain)).toBe(false);
});

it('SSA-08: whatever substitutes are named, in whatever order, no chain ever comes back to itself', () => {
  const part = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  fc.assert(
    fc.property(fc.array(fc.tuple(part, part), { maxLength: 30 }), (wishes) => {
      const substitutes = new Map<string, string>();
      for (const [partId, substituteId] of wishes) if (!wouldComeBack({ partId, substituteId }, substitutes)) substitutes.set(partId, substituteId);
      for (const start of 'abcde') expect(() => currentSubstitute(start, substitutes)).not.toThrow();
    }),
  );
});

it('a chain that comes back to itself is told, not followed for ever', () => {
  expect(() => currentSubstitute('a', new Map([['a', 'b'], ['b', 'a']]))).toThrow(/come back/);
});
