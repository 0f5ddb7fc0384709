import { expect, it } from 'vitest';

import { VerifiedTokens } from './verified-tokens.js';
import type { Viewer } from './viewer.js';

const viewer: Viewer = { subject: 'a', name: 'A', roles: ['AUDITOR'], tenant: null, scope: 'program' };

it('a token is known until it is to be forgotten', () => {
  const tokens = new VerifiedTokens(10);
  tokens.add('token', { viewer, forgetAtMs: 1_000 });
  expect(tokens.get('token', 999)).toBe(viewer);
  expect(tokens.get('token', 1_000)).toBeUndefined();
  expect(tokens.size).toBe(0);
});

it('the one that was not shown for longest makes room', () => {
  const tokens = new VerifiedTokens(2);
  tokens.add('a', { viewer, forgetAtMs: 1_000 });
  tokens.add('b', { viewer, forgetAtMs: 1_000 });
  tokens.get('a', 0);
  tokens.add('c', { viewer, forgetAtMs: 1_000 });
  expect(['a', 'b', 'c'].map((token) => tokens.get(token, 0) !== undefined)).toEqual([true, false, true]);
});
