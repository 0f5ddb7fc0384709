import { dueDate } from '@platform/kit/pure/business-calendar/due-date.js';
import { describe, expect, test } from 'vitest';

import { publishedTerms } from '../../../testing/published-terms.js';
import { assessIdsReturn } from '../ids-return.js';

const zones: Readonly<Record<string, string>> = { NO: 'Europe/Oslo', SE: 'Europe/Stockholm', 'DE-BY': 'Europe/Berlin', 'DE-BE': 'Europe/Berlin', DK: 'Europe/Copenhagen', 'GB-SCT': 'Europe/London' };
const due = (shippedAt: string, region: string) => dueDate({ openedAt: new Date(shippedAt), region, timeZone: zones[region]!, businessDays: 10 }).dueOn;

describe('IDS-26: ten business days after the day of dispatch, on the calendar of the place', () => {
  test.each([
    ['an ordinary fortnight', 'NO', '2026-03-02T10:00:00Z', '2026-03-16'],
    ['17 May, Ascension and Whit Monday in one window', 'NO', '2024-05-08T10:00:00Z', '2024-05-27'],
    ['17 May on a Sunday moves nothing', 'NO', '2026-05-15T10:00:00Z', '2026-06-01'],
    ['Easter: Thursday, Friday and Monday', 'NO', '2026-03-26T10:00:00Z', '2026-04-14'],
    ['Easter in Sweden: Friday and Monday', 'SE', '2026-03-26T10:00:00Z', '2026-04-13'],
    ['Christmas in Norway, where 24 and 31 December are business days', 'NO', '2026-12-16T10:00:00Z', '2026-12-31'],
    ['Christmas in Sweden, whose eves the law closes', 'SE', '2026-12-16T10:00:00Z', '2027-01-05'],
    ['Epiphany in Bavaria', 'DE-BY', '2025-12-29T10:00:00Z', '2026-01-14'],
    ['no Epiphany in Berlin', 'DE-BE', '2025-12-29T10:00:00Z', '2026-01-13'],
    ['Women’s Day in Berlin', 'DE-BE', '2027-03-01T10:00:00Z', '2027-03-16'],
    ['no Women’s Day in Bavaria', 'DE-BY', '2027-03-01T10:00:00Z', '2027-03-15'],
    ['29 February', 'NO', '2024-02-16T10:00:00Z', '2024-03-01'],
    ['from 29 February', 'SE', '2024-02-29T10:00:00Z', '2024-03-14'],
    ['dispatched half past midnight, the day before by UTC', 'NO', '2026-03-02T23:30:00Z', '2026-03-17'],
    ['dispatched on a Saturday, which is day 0', 'NO', '2026-03-07T10:00:00Z', '2026-03-20'],
  ])('IDS-26 ERS-06: %s', (_, region, shippedAt, expected) => {
    expect(due(shippedAt, region)).toBe(expected);
  });
});

describe('IDS-26: the day lasts until 24:00 where the parts were shipped to', () => {
  const ruleSet = publishedTerms('IDS');
  const judged = (receivedAt: string, { region, shippedAt }: { region: string; shippedAt: string }) =>
    assessIdsReturn({ region, timeZone: zones[region]!, shippedAt: new Date(shippedAt), returnHandedOverAt: null, receivedAt: new Date(receivedAt), returnBusinessDays: null }, { ruleSet, asOf: new Date('2026-12-01T00:00:00Z') })
      .results[0]!.reasonCode;

  test.each([
    ['summer time began in between', 'NO', '2026-03-19T10:00:00Z', '2026-04-07T21:59:59Z', 'SATISFIED'],
    ['summer time began in between, a second later', 'NO', '2026-03-19T10:00:00Z', '2026-04-07T22:00:00Z', 'LATE'],
    ['summer time ended in between', 'NO', '2026-10-16T10:00:00Z', '2026-10-30T22:59:59Z', 'SATISFIED'],
    ['summer time ended in between, a second later', 'NO', '2026-10-16T10:00:00Z', '2026-10-30T23:00:00Z', 'LATE'],
    ['Scotland', 'GB-SCT', '2026-07-20T10:00:00Z', '2026-08-04T22:59:59Z', 'SATISFIED'],
    ['Scotland, a second later', 'GB-SCT', '2026-07-20T10:00:00Z', '2026-08-04T23:00:00Z', 'LATE'],
  ])('IDS-26 ERS-23: %s', (_, region, shippedAt, receivedAt, reason) => {
    expect(judged(receivedAt, { region, shippedAt })).toBe(reason);
  });
});
