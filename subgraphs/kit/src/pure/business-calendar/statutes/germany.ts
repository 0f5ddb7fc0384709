import { easter, firstFrom, on, once, WEDNESDAY } from '../holiday-rule.js';
import type { CountryStatutes, Statute } from '../statute.js';

const BW = 'DE-BW';
const BY = 'DE-BY';
const BE = 'DE-BE';
const BB = 'DE-BB';
const HB = 'DE-HB';
const HH = 'DE-HH';
const HE = 'DE-HE';
const MV = 'DE-MV';
const NI = 'DE-NI';
const NW = 'DE-NW';
const RP = 'DE-RP';
const SL = 'DE-SL';
const SN = 'DE-SN';
const ST = 'DE-ST';
const SH = 'DE-SH';
const TH = 'DE-TH';

const everyState = 'Feiertagsgesetze aller Länder';
const unification = 'Einigungsvertrag Art. 2 Abs. 2';

// The holiday at the place of performance counts (BGB § 193), so a state is needed. Days of single municipalities
// (Augsburg, Catholic places in Bavaria, Saxony and Thuringia) are not here. No substitute days; 24 and 31 December
// are business days.
const statutes: readonly Statute[] = [
  { name: 'Neujahr', rule: on(1, 1), kind: 'PUBLIC', source: everyState },
  { name: 'Heilige Drei Könige', rule: on(1, 6), kind: 'PUBLIC', source: 'FTG BW, FTG BY, FeiertG LSA', regions: [BW, BY, ST] },
  { name: 'Internationaler Frauentag', rule: on(3, 8), kind: 'PUBLIC', source: 'FeiertG BE, FTG M-V (ab 2023)', regions: [BE, MV] },
  { name: 'Karfreitag', rule: easter(-2), kind: 'PUBLIC', source: everyState },
  { name: 'Ostermontag', rule: easter(1), kind: 'PUBLIC', source: everyState },
  { name: 'Tag der Arbeit', rule: on(5, 1), kind: 'PUBLIC', source: everyState },
  {
    name: '80. Jahrestag der Befreiung vom Nationalsozialismus',
    rule: once('2025-05-08'),
    kind: 'PUBLIC',
    source: 'FeiertG BE (einmalig)',
    regions: [BE],
  },
  { name: 'Christi Himmelfahrt', rule: easter(39), kind: 'PUBLIC', source: everyState },
  { name: 'Pfingstmontag', rule: easter(50), kind: 'PUBLIC', source: everyState },
  {
    name: 'Fronleichnam',
    rule: easter(60),
    kind: 'PUBLIC',
    source: 'FTG BW, FTG BY, HFeiertagsG, FeiertagsG NW, LFtG RP, SFG SL',
    regions: [BW, BY, HE, NW, RP, SL],
  },
  { name: 'Mariä Himmelfahrt', rule: on(8, 15), kind: 'PUBLIC', source: 'SFG SL', regions: [SL] },
  { name: 'Weltkindertag', rule: on(9, 20), kind: 'PUBLIC', source: 'ThürFGtG', regions: [TH] },
  { name: 'Tag der Deutschen Einheit', rule: on(10, 3), kind: 'PUBLIC', source: unification },
  {
    name: 'Reformationstag',
    rule: on(10, 31),
    kind: 'PUBLIC',
    source: 'FTG BB, FeiertG HB, FeiertagsG HH, FTG M-V, NFeiertagsG, SächsSFG, FeiertG LSA, SFTG SH, ThürFGtG',
    regions: [BB, HB, HH, MV, NI, SN, ST, SH, TH],
  },
  {
    name: 'Allerheiligen',
    rule: on(11, 1),
    kind: 'PUBLIC',
    source: 'FTG BW, FTG BY, FeiertagsG NW, LFtG RP, SFG SL',
    regions: [BW, BY, NW, RP, SL],
  },
  { name: 'Buß- und Bettag', rule: firstFrom(WEDNESDAY, 11, 16), kind: 'PUBLIC', source: 'SächsSFG', regions: [SN] },
  { name: 'Erster Weihnachtstag', rule: on(12, 25), kind: 'PUBLIC', source: everyState },
  { name: 'Zweiter Weihnachtstag', rule: on(12, 26), kind: 'PUBLIC', source: everyState },
];

export const germany: CountryStatutes = {
  version: 'DE-2024-2030.1',
  firstYear: 2024,
  lastYear: 2030,
  regions: [BW, BY, BE, BB, HB, HH, HE, MV, NI, NW, RP, SL, SN, ST, SH, TH],
  substitutes: 'NONE',
  statutes,
};
