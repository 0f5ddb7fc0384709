import { expect, it } from 'vitest';

import { parseMeantBreaks, unmeantBreaks } from './breaking-changes.js';

const before = `
  type Query { repair(id: ID!, locale: Locale): Outcome repairs(first: Int = 25): [Repair!]! }
  type Repair { id: ID! status: Status! }
  type Problem { message: String! }
  union Outcome = Repair | Problem
  enum Status { OPEN DONE }
  enum Locale { en nb }
  input Make { name: String }
`;
const edit = (from: string, to: string): string => {
  expect(before).toContain(from);
  return before.replace(from, to);
};
const breaks = (after: string): string[] => unmeantBreaks({ before, after, meant: [] });

it.each([
  ['a field is removed', ' status: Status!', '', 'Repair.status was removed.'],
  ['a field may become null', 'status: Status!', 'status: Status', 'Repair.status changed type from Status! to Status.'],
  ['an argument is removed', ', locale: Locale', '', 'Query.repair arg locale was removed.'],
  ['an argument becomes required', 'locale: Locale)', 'locale: Locale!)', 'Query.repair arg locale has changed type from Locale to Locale!.'],
  ['a required argument is added', '(id: ID!', '(id: ID!, at: ID!', 'A required arg at on Query.repair was added.'],
  ['a required input field is added', 'name: String', 'name: String size: Int!', 'A required field size on input type Make was added.'],
  ['an enum value is removed', 'OPEN DONE', 'OPEN', 'DONE was removed from enum type Status.'],
  ['a member of a union is removed', ' | Problem', '', 'Problem was removed from union type Outcome.'],
  ['a type is removed', 'input Make { name: String }', '', 'Make was removed.'],
])('it breaks a client when %s', (_, from, to, change) => {
  expect(breaks(edit(from, to))).toEqual([change]);
});

it.each([
  ['nothing changes', 'status: Status!', 'status: Status!'],
  ['a field is added', 'status: Status!', 'status: Status! note: String'],
  ['an optional argument is added', '(id: ID!', '(at: ID, id: ID!'],
  ['a value that may be null no longer is', 'Locale): Outcome', 'Locale): Outcome!'],
  ['a union gains a member', 'Repair | Problem', 'Repair | Problem | Query'],
])('it breaks nobody when %s', (_, from, to) => {
  expect(breaks(edit(from, to))).toEqual([]);
});

it('a break that is meant passes, and lets no other pass', () => {
  const meant = parseMeantBreaks('[{ "change": "Repair.status was removed.", "reason": "replaced by Repair.state a year ago" }]');
  expect(unmeantBreaks({ before, after: edit(' status: Status!', ''), meant })).toEqual([]);
  expect(unmeantBreaks({ before, after: edit('id: ID! status', 'status'), meant })).toEqual(['Repair.id was removed.']);
});

it.each(['{}', '[null]', '[{ "change": "Repair.status was removed." }]', '[{ "change": "Repair.status was removed.", "reason": " " }]', '[{ "reason": "because" }]'])('a break without a change or a reason is not meant: %s', (text) => {
  expect(() => parseMeantBreaks(text)).toThrow('meant-breaks.json');
});
