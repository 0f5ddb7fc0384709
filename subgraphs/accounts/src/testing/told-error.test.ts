import { expect, test } from 'vitest';

import { allTold, toldError } from './told-error.js';

const ofDatabase = Object.assign(new Error('could not obtain lock'), { code: '55P03', constraint: undefined, query: 'select 1 for update', parameters: [1n, 'two'] });

test('an error is told with what the database said, and with every error behind it', () => {
  const told = toldError(new Error('the hold could not be moved', { cause: ofDatabase }));
  for (const word of ['the hold could not be moved', 'because of Error: could not obtain lock', 'code: 55P03', 'query: select 1 for update', 'parameters: ["1","two"]', 'told-error.test.ts']) expect(told).toContain(word);
  expect(toldError('a text')).toBe('thrown: a text');
});

test('of several that are under way every one that fails is told by its name, once all have ended', async () => {
  const ended: string[] = [];
  const slow = new Promise<void>((resolve) => setTimeout(() => resolve(void ended.push('slow')), 20));
  const all = allTold({ charge: Promise.reject(ofDatabase), free: Promise.reject(new Error('was swept')), slow });
  await expect(all).rejects.toThrow(/charge failed with Error: could not obtain lock[\s\S]*free failed with Error: was swept/);
  expect(ended).toEqual(['slow']);
});
