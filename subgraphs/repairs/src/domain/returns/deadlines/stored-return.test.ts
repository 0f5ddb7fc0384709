import { expect, test } from 'vitest';

import { publishedTerms } from '../../../testing/published-terms.js';
import { assessIdsReturn } from '../ids-return.js';
import { storedReturnOnTime } from './stored-return.js';

const at = (text: string | null): Date | null => (text === null ? null : new Date(text));

test.each([
  [null, null, '2026-03-16T22:59:59Z'],
  [null, null, '2026-03-16T23:00:00Z'],
  ['2026-03-16T22:59:59Z', null, '2026-03-20T10:00:00Z'],
  ['2026-03-16T23:00:00Z', null, '2026-03-20T10:00:00Z'],
  ['2026-03-16T12:00:00Z', '2026-03-18T10:00:00Z', '2026-03-20T10:00:00Z'],
  ['2026-03-10T12:00:00Z', '2026-03-16T22:59:59Z', '2026-03-20T10:00:00Z'],
  [null, '2026-03-16T23:00:00Z', '2026-03-20T10:00:00Z'],
])('IDS-16 IDS-26: handed over %s and received %s, a stored return is judged at %s as a described one', (handedOver, received, now) => {
  const facts = { region: 'NO', timeZone: 'Europe/Oslo', shippedAt: new Date('2026-03-02T10:00:00Z'), returnHandedOverAt: at(handedOver), receivedAt: at(received), returnBusinessDays: null };
  const described = assessIdsReturn(facts, { ruleSet: publishedTerms('IDS'), asOf: new Date(now) }).results[0]!;
  const stored = storedReturnOnTime({ dueOn: '2026-03-16', timeZone: 'Europe/Oslo', handedOverAt: at(handedOver), receivedAt: at(received) }, new Date(now));
  expect(stored).toEqual({ verdict: described.verdict, reasonCode: described.reasonCode, observed: described.observed, required: described.required });
});
