import { easter, lastOfLongMonth, MONDAY, nth, on, once } from '../holiday-rule.js';
import type { CountryStatutes, Statute } from '../statute.js';

const ENG = 'GB-ENG';
const WLS = 'GB-WLS';
const SCT = 'GB-SCT';
const NIR = 'GB-NIR';

const act = 'Banking and Financial Dealings Act 1971, Schedule 1';
const proclaimed = 'Banking and Financial Dealings Act 1971, section 1(3), yearly proclamation';
const commonLaw = 'Common-law holiday';

// Dates beyond those the government has published follow from the same rules.
const statutes: readonly Statute[] = [
  { name: 'New Year’s Day', rule: on(1, 1), kind: 'PUBLIC', source: proclaimed },
  { name: '2nd January', rule: on(1, 2), kind: 'PUBLIC', source: act, regions: [SCT] },
  { name: 'St Patrick’s Day', rule: on(3, 17), kind: 'PUBLIC', source: act, regions: [NIR] },
  { name: 'Good Friday', rule: easter(-2), kind: 'PUBLIC', source: commonLaw },
  { name: 'Easter Monday', rule: easter(1), kind: 'PUBLIC', source: act, regions: [ENG, WLS, NIR] },
  { name: 'Early May bank holiday', rule: nth(1, MONDAY, 5), kind: 'PUBLIC', source: proclaimed },
  { name: 'Spring bank holiday', rule: lastOfLongMonth(MONDAY, 5), kind: 'PUBLIC', source: act },
  { name: 'World Cup bank holiday', rule: once('2026-06-15'), kind: 'PUBLIC', source: 'Royal Proclamation of February 2026', regions: [SCT] },
  { name: 'Battle of the Boyne (Orangemen’s Day)', rule: on(7, 12), kind: 'PUBLIC', source: proclaimed, regions: [NIR] },
  { name: 'Summer bank holiday', rule: nth(1, MONDAY, 8), kind: 'PUBLIC', source: act, regions: [SCT] },
  { name: 'Summer bank holiday', rule: lastOfLongMonth(MONDAY, 8), kind: 'PUBLIC', source: act, regions: [ENG, WLS, NIR] },
  { name: 'St Andrew’s Day', rule: on(11, 30), kind: 'PUBLIC', source: 'St Andrew’s Day Bank Holiday (Scotland) Act 2007', regions: [SCT] },
  { name: 'Christmas Day', rule: on(12, 25), kind: 'PUBLIC', source: commonLaw },
  { name: 'Boxing Day', rule: on(12, 26), kind: 'PUBLIC', source: act },
];

export const unitedKingdom: CountryStatutes = {
  version: 'GB-2024-2030.1',
  firstYear: 2024,
  lastYear: 2030,
  regions: [ENG, WLS, SCT, NIR],
  substitutes: 'NEXT_FREE_WEEKDAY',
  statutes,
};
