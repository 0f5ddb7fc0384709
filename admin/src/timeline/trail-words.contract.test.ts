import { expect, test } from 'vitest';

import { trailWords } from '../i18n/en/trail-words.js';
import { wordsInUse } from './words-in-use.js';

const root = new URL('../../..', import.meta.url).pathname.replace(/\/$/, '');
const inUse = wordsInUse(root);

test('every action that enters itself into the audit trail has its text (else: admin/src/i18n/<language>/trail-words.ts)', () => {
  expect(inUse.actions.filter((action) => !(action in trailWords.actions))).toEqual([]);
  expect(inUse.actions.length).toBeGreaterThan(20);
});

test('every code with which an action refuses has its text (else: admin/src/i18n/<language>/trail-words.ts)', () => {
  expect(inUse.outcomes.filter((outcome) => !(outcome in trailWords.outcomes))).toEqual([]);
  expect(inUse.outcomes.length).toBeGreaterThan(40);
});

test('an action and refusals of any form that have no text are found', () => {
  const planted = `
    type Refusal = 'FIRST' | Other;
    type Other = 'SECOND';
    export type Answer = { done: true } | { refused: Refusal | 'THIRD' };
    const deed = { action: 'doSomethingNew', tenant: null };
    const work = () => (isLate ? { refused: 'FOURTH' as const } : entry.changes({ ...{ colour: { to: 1 } } }));`;
  const words = wordsInUse(root, (path) => (path.endsWith('actions/organization/register-organization.ts') ? planted : ''));
  expect(words).toEqual({ actions: ['doSomethingNew'], outcomes: ['FIRST', 'FOURTH', 'SECOND', 'THIRD'], fields: ['colour'] });
});
