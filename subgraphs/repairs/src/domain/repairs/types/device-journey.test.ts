import { expect, test } from 'vitest';

import type { RepairType } from '../../repair-codes.js';
import { arrivalRefusal, awaySpans, isAway, type Journey, type JourneyLeg, sendingRefusal } from './device-journey.js';

const at = (hour: number): Date => new Date(Date.UTC(2026, 4, 18, hour));
const [out, back] = ['TO_REPAIR_CENTRE', 'FROM_REPAIR_CENTRE'] as const;
const journey = (leg: JourneyLeg, sent: number, arrived: number | null = null): Journey => ({ leg, sentAt: at(sent), arrivedAt: arrived === null ? null : at(arrived) });
const sent = (repairType: RepairType, journeys: readonly Journey[], leg: JourneyLeg, hour: number) => sendingRefusal({ repairType, createdAt: at(8), journeys }, { leg, sentAt: at(hour), now: at(20) });

test.each([
  ['MINS', [], out, 8, null],
  ['OSCR', [], out, 9, null],
  ['CIN', [], out, 9, 'NOT_MAILED'],
  ['DION', [], out, 9, 'NOT_MAILED'],
  ['MINS', [], out, 7, 'BEFORE_THE_LAST'],
  ['MINS', [], out, 21, 'IN_THE_FUTURE'],
  ['MINS', [], back, 9, 'OUT_OF_ORDER'],
  ['MINS', [journey(out, 9)], out, 10, 'OUT_OF_ORDER'],
  ['MINS', [journey(out, 9)], back, 10, null],
  ['MINS', [journey(out, 9, 12)], back, 11, 'BEFORE_THE_LAST'],
  ['MINC', [journey(out, 9, 12), journey(back, 13)], out, 14, null],
] as const)('AASP-02: by type %s after %j, sent %s at %i o’clock is answered %s', (type, journeys, leg, hour, refusal) => {
  expect(sent(type, journeys, leg, hour)).toBe(refusal);
});

test.each([
  [[journey(out, 9)], 9, null],
  [[journey(out, 9)], 8, 'BEFORE_THE_LAST'],
  [[journey(out, 9)], 21, 'IN_THE_FUTURE'],
  [[journey(out, 9, 10)], 11, 'NOT_UNDER_WAY'],
  [[], 11, 'NOT_UNDER_WAY'],
] as const)('IDS-05: of %j an arrival at %i o’clock is answered %s', (journeys, hour, refusal) => {
  expect(arrivalRefusal(journeys, { arrivedAt: at(hour), now: at(20) })).toBe(refusal);
});

test.each([
  ['MINS', [], false, []],
  ['MINS', [journey(out, 9)], true, [{ from: at(9), to: null }]],
  ['MINS', [journey(out, 9, 12), journey(back, 15)], true, [{ from: at(9), to: null }]],
  ['MINS', [journey(out, 9, 12), journey(back, 15, 17)], false, [{ from: at(9), to: at(17) }]],
  ['MINC', [journey(out, 9, 12), journey(back, 15)], false, [{ from: at(9), to: at(15) }]],
] as const)('AASP-15 AASP-17: by type %s with %j the device is away: %s', (type, journeys, away, spans) => {
  expect(isAway(type, journeys)).toBe(away);
  expect(awaySpans(type, journeys)).toEqual(spans);
});
