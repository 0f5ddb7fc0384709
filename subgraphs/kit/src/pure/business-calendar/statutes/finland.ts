import { easter, firstFrom, FRIDAY, on } from '../holiday-rule.js';
import type { CountryStatutes, Statute } from '../statute.js';

const churchAct = 'Kirkkolaki (652/2023), kirkolliset juhlapäivät';
const mayDayAct = 'Laki vapunpäivän järjestämisestä työntekijäin vapaapäiväksi (272/1944)';
const independenceAct = 'Laki itsenäisyyspäivän viettämisestä (388/1937)';
const timeLimitAct = 'Laki säädettyjen määräaikain laskemisesta (150/1930) § 5';

// No substitute days; New Year's Eve is a business day.
const statutes: readonly Statute[] = [
  { name: 'Uudenvuodenpäivä', rule: on(1, 1), kind: 'PUBLIC', source: churchAct },
  { name: 'Loppiainen', rule: on(1, 6), kind: 'PUBLIC', source: churchAct },
  { name: 'Pitkäperjantai', rule: easter(-2), kind: 'PUBLIC', source: churchAct },
  { name: 'Toinen pääsiäispäivä', rule: easter(1), kind: 'PUBLIC', source: churchAct },
  { name: 'Vappu', rule: on(5, 1), kind: 'PUBLIC', source: mayDayAct },
  { name: 'Helatorstai', rule: easter(39), kind: 'PUBLIC', source: churchAct },
  { name: 'Juhannusaatto', rule: firstFrom(FRIDAY, 6, 19), kind: 'CLOSED_BY_STATUTE', source: timeLimitAct },
  { name: 'Itsenäisyyspäivä', rule: on(12, 6), kind: 'PUBLIC', source: independenceAct },
  { name: 'Jouluaatto', rule: on(12, 24), kind: 'CLOSED_BY_STATUTE', source: timeLimitAct },
  { name: 'Joulupäivä', rule: on(12, 25), kind: 'PUBLIC', source: churchAct },
  { name: 'Tapaninpäivä', rule: on(12, 26), kind: 'PUBLIC', source: churchAct },
];

export const finland: CountryStatutes = {
  version: 'FI-2024-2030.1',
  firstYear: 2024,
  lastYear: 2030,
  regions: ['FI'],
  substitutes: 'NONE',
  statutes,
};
