import { expect, test } from 'vitest';

import { instantOfQuestion } from './instant-of-question.js';

const now = new Date('2026-05-01T12:00:00Z');
const [earlier, later, latest] = ['2026-04-01', '2027-05-11', '2027-05-13'].map((day) => new Date(`${day}T12:00:00Z`)) as [Date, Date, Date];

test.each([
  ['now, where it supposes nothing', [null, null], null, now],
  ['now, where everything lies before it', [earlier, earlier], undefined, now],
  ['when what it supposes has happened, where that is later', [later, latest, null], null, latest],
  ['when it names one, whatever lies after it', [later, latest], earlier, earlier],
] as const)('IDS-26 ERS-09 ERS-21: a question is answered as of %s', (_, happened, asOf, expected) => {
  expect(instantOfQuestion(happened, { asOf, now })).toEqual(expected);
});
