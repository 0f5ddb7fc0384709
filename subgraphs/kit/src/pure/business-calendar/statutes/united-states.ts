import { lastOfLongMonth, MONDAY, nth, on, THURSDAY } from '../holiday-rule.js';
import type { CountryStatutes, Statute } from '../statute.js';

const act = '5 U.S.C. § 6103(a)';

// Federal holidays only; a Saturday holiday is kept on Friday, a Sunday holiday on Monday (5 U.S.C. § 6103(b), Executive
// Order 11582). Good Friday and the day after Thanksgiving are business days.
const statutes: readonly Statute[] = [
  { name: 'New Year’s Day', rule: on(1, 1), kind: 'PUBLIC', source: act },
  { name: 'Birthday of Martin Luther King, Jr.', rule: nth(3, MONDAY, 1), kind: 'PUBLIC', source: act },
  { name: 'Washington’s Birthday', rule: nth(3, MONDAY, 2), kind: 'PUBLIC', source: act },
  { name: 'Memorial Day', rule: lastOfLongMonth(MONDAY, 5), kind: 'PUBLIC', source: act },
  { name: 'Juneteenth National Independence Day', rule: on(6, 19), kind: 'PUBLIC', source: act },
  { name: 'Independence Day', rule: on(7, 4), kind: 'PUBLIC', source: act },
  { name: 'Labor Day', rule: nth(1, MONDAY, 9), kind: 'PUBLIC', source: act },
  { name: 'Columbus Day', rule: nth(2, MONDAY, 10), kind: 'PUBLIC', source: act },
  { name: 'Veterans Day', rule: on(11, 11), kind: 'PUBLIC', source: act },
  { name: 'Thanksgiving Day', rule: nth(4, THURSDAY, 11), kind: 'PUBLIC', source: act },
  { name: 'Christmas Day', rule: on(12, 25), kind: 'PUBLIC', source: act },
];

export const unitedStates: CountryStatutes = {
  version: 'US-2024-2030.1',
  firstYear: 2024,
  lastYear: 2030,
  regions: ['US'],
  substitutes: 'NEAREST_WEEKDAY',
  statutes,
};
