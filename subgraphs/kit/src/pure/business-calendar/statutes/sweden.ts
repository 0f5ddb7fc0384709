import { easter, firstFrom, FRIDAY, on } from '../holiday-rule.js';
import type { CountryStatutes, Statute } from '../statute.js';

const holidayAct = 'Lag (1989:253) om allmänna helgdagar § 1';
const timeLimitAct = 'Lag (1930:173) om beräkning av lagstadgad tid § 2';

// No substitute days; Whit Monday and the half-day eves are business days.
const statutes: readonly Statute[] = [
  { name: 'Nyårsdagen', rule: on(1, 1), kind: 'PUBLIC', source: holidayAct },
  { name: 'Trettondedag jul', rule: on(1, 6), kind: 'PUBLIC', source: holidayAct },
  { name: 'Långfredagen', rule: easter(-2), kind: 'PUBLIC', source: holidayAct },
  { name: 'Annandag påsk', rule: easter(1), kind: 'PUBLIC', source: holidayAct },
  { name: 'Första maj', rule: on(5, 1), kind: 'PUBLIC', source: holidayAct },
  { name: 'Kristi himmelsfärdsdag', rule: easter(39), kind: 'PUBLIC', source: holidayAct },
  { name: 'Sveriges nationaldag', rule: on(6, 6), kind: 'PUBLIC', source: holidayAct },
  { name: 'Midsommarafton', rule: firstFrom(FRIDAY, 6, 19), kind: 'CLOSED_BY_STATUTE', source: timeLimitAct },
  { name: 'Julafton', rule: on(12, 24), kind: 'CLOSED_BY_STATUTE', source: timeLimitAct },
  { name: 'Juldagen', rule: on(12, 25), kind: 'PUBLIC', source: holidayAct },
  { name: 'Annandag jul', rule: on(12, 26), kind: 'PUBLIC', source: holidayAct },
  { name: 'Nyårsafton', rule: on(12, 31), kind: 'CLOSED_BY_STATUTE', source: timeLimitAct },
];

export const sweden: CountryStatutes = {
  version: 'SE-2024-2030.1',
  firstYear: 2024,
  lastYear: 2030,
  regions: ['SE'],
  substitutes: 'NONE',
  statutes,
};
