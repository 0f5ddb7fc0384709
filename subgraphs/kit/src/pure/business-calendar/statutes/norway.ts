import { easter, on } from '../holiday-rule.js';
import type { CountryStatutes, Statute } from '../statute.js';

const holidayAct = 'Lov 24. februar 1995 nr. 12 om helligdager og helligdagsfred § 2';
const mayDaysAct = 'Lov 26. april 1947 nr. 1 om 1 og 17 mai § 1';

// No substitute days; 24 and 31 December are business days.
const statutes: readonly Statute[] = [
  { name: 'Første nyttårsdag', rule: on(1, 1), kind: 'PUBLIC', source: holidayAct },
  { name: 'Skjærtorsdag', rule: easter(-3), kind: 'PUBLIC', source: holidayAct },
  { name: 'Langfredag', rule: easter(-2), kind: 'PUBLIC', source: holidayAct },
  { name: 'Andre påskedag', rule: easter(1), kind: 'PUBLIC', source: holidayAct },
  { name: 'Første mai', rule: on(5, 1), kind: 'PUBLIC', source: mayDaysAct },
  { name: 'Grunnlovsdagen', rule: on(5, 17), kind: 'PUBLIC', source: mayDaysAct },
  { name: 'Kristi himmelfartsdag', rule: easter(39), kind: 'PUBLIC', source: holidayAct },
  { name: 'Andre pinsedag', rule: easter(50), kind: 'PUBLIC', source: holidayAct },
  { name: 'Første juledag', rule: on(12, 25), kind: 'PUBLIC', source: holidayAct },
  { name: 'Andre juledag', rule: on(12, 26), kind: 'PUBLIC', source: holidayAct },
];

export const norway: CountryStatutes = {
  version: 'NO-2024-2030.1',
  firstYear: 2024,
  lastYear: 2030,
  regions: ['NO'],
  substitutes: 'NONE',
  statutes,
};
