import { readFileSync } from 'node:fs';

import { buildSchema, GraphQLEnumType } from 'graphql';
import { expect, test } from 'vitest';

import { messages } from '../i18n/en/messages.js';
import { trailChanges } from '../i18n/en/trail-changes.js';
import { trailWords } from '../i18n/en/trail-words.js';
import { valueLists } from './value-lists.js';
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

test('every field whose change an action notes has its text (else: admin/src/i18n/<language>/trail-changes.ts)', () => {
  expect(inUse.fields.filter((field) => !(field in trailChanges.fields))).toEqual([]);
  expect(inUse.fields).toEqual(expect.arrayContaining(['itemId', 'effectiveFrom', 'effectiveTo', 'endedOn']));
  expect(inUse.fields.length).toBeGreaterThan(70);
});

test('every code of the closed lists that fields hold has its text', () => {
  const schema = buildSchema(readFileSync(`${root}/schema/api.graphql`, 'utf8'));
  const textAt = (path: string): unknown => path.split('.').reduce<unknown>((place, key) => (place as Record<string, unknown> | undefined)?.[key], messages);
  const untold = Object.values(valueLists).flat().flatMap(({ enum: name, words }) => {
    const type = schema.getType(name);
    return type instanceof GraphQLEnumType ? type.getValues().map((value) => `${words}.${value.name}`).filter((path) => typeof textAt(path) !== 'string') : [`no enum ${name}`];
  });
  expect(untold).toEqual([]);
});

test('an action and refusals of any form that have no text are found', () => {
  const planted = `
    type Refusal = 'FIRST' | Other;
    type Other = 'SECOND';
    export type Answer = { done: true } | { refused: Refusal | 'THIRD' };
    const deed = { action: 'doSomethingNew', tenant: null };
    const work = () => (isLate ? { refused: 'FOURTH' as const } : entry.changes({ ...{ colour: { to: 1 } }, [kind === 'X' ? 'from' : 'until']: { to: 2 } }));
    function noted(): Record<string, Change> { return { size: { to: 3 } }; }`;
  const words = wordsInUse(root, (path) => (path.endsWith('actions/organization/register-organization.ts') ? planted : ''));
  expect(words).toEqual({ actions: ['doSomethingNew'], outcomes: ['FIRST', 'FOURTH', 'SECOND', 'THIRD'], fields: ['colour', 'from', 'size', 'until'] });
});
