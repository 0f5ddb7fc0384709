import { easter, on } from '../holiday-rule.js';
import type { CountryStatutes, Statute } from '../statute.js';

const holidays = 'Folkekirkens helligdage, jf. lovbekendtgørelse om detailsalg fra butikker (lukkeloven) § 1';
const timeLimitAct = 'Forældelsesloven § 27';

// Store bededag is no holiday since 2024 (lov nr. 214 af 6. marts 2023). No substitute days.
const statutes: readonly Statute[] = [
  { name: 'Nytårsdag', rule: on(1, 1), kind: 'PUBLIC', source: holidays },
  { name: 'Skærtorsdag', rule: easter(-3), kind: 'PUBLIC', source: holidays },
  { name: 'Langfredag', rule: easter(-2), kind: 'PUBLIC', source: holidays },
  { name: 'Anden påskedag', rule: easter(1), kind: 'PUBLIC', source: holidays },
  { name: 'Kristi himmelfartsdag', rule: easter(39), kind: 'PUBLIC', source: holidays },
  { name: 'Anden pinsedag', rule: easter(50), kind: 'PUBLIC', source: holidays },
  { name: 'Grundlovsdag', rule: on(6, 5), kind: 'CLOSED_BY_STATUTE', source: timeLimitAct },
  { name: 'Juleaftensdag', rule: on(12, 24), kind: 'CLOSED_BY_STATUTE', source: timeLimitAct },
  { name: 'Juledag', rule: on(12, 25), kind: 'PUBLIC', source: holidays },
  { name: 'Anden juledag', rule: on(12, 26), kind: 'PUBLIC', source: holidays },
  { name: 'Nytårsaftensdag', rule: on(12, 31), kind: 'CLOSED_BY_STATUTE', source: timeLimitAct },
];

export const denmark: CountryStatutes = {
  version: 'DK-2024-2030.1',
  firstYear: 2024,
  lastYear: 2030,
  regions: ['DK'],
  substitutes: 'NONE',
  statutes,
};
