import { describe, expect, test } from 'vitest';

import { publishedTerms } from '../../testing/published-terms.js';
import { assessHold } from './express-replacement-hold.js';
import type { HoldFacts } from './hold-facts.js';

const ruleSet = publishedTerms('ERS');
const nothingFound = { returnHandedOverAt: null, inspectedAt: null, coverage: null, accidentalDamage: false, uncoveredDamage: false, outOfWarrantyEligible: null, extent: null, previousAccidentalIncidents: null };

interface Asked extends Pick<HoldFacts, 'region' | 'timeZone'> {
  shipped: string;
  received?: string;
  asOf?: string;
}

function judged({ region, timeZone, shipped, received, asOf = '2030-12-31T00:00:00Z' }: Asked) {
  const facts = { ...nothingFound, region, timeZone, shippedAt: new Date(shipped), receivedAt: received === undefined ? null : new Date(received) };
  const { returnDueDate, results } = assessHold(facts, { ruleSet, asOf: new Date(asOf) });
  return { returnDueDate, verdict: results[1]!.verdict };
}

const oslo = { region: 'NO', timeZone: 'Europe/Oslo' };

describe('ERS-06 ERS-23: the tenth business day', () => {
  test.each([
    ['across Easter', oslo, '2026-03-27T09:30:00Z', '2026-04-15'],
    ['across 1 May, Ascension and Whit Monday, of which 17 May is a Sunday', oslo, '2026-04-30T09:30:00Z', '2026-05-18'],
    ['across 17 May on a Friday and Whit Monday', oslo, '2024-05-08T09:30:00Z', '2024-05-27'],
    ['across 17 May that is Whit Monday', oslo, '2027-05-05T09:30:00Z', '2027-05-21'],
    ['across Christmas, of which Norway works on 24 and 31 December', oslo, '2026-12-17T09:30:00Z', '2027-01-04'],
    ['across Christmas, of which Sweden closes 24 and 31 December by statute', { region: 'SE', timeZone: 'Europe/Stockholm' }, '2026-12-17T09:30:00Z', '2027-01-07'],
    ['across Midsummer Eve', { region: 'SE', timeZone: 'Europe/Stockholm' }, '2026-06-15T09:30:00Z', '2026-06-30'],
    ['across 29 February', oslo, '2028-02-21T09:30:00Z', '2028-03-06'],
    ['in Bavaria, which closes at Corpus Christi', { region: 'DE-BY', timeZone: 'Europe/Berlin' }, '2026-05-29T09:30:00Z', '2026-06-15'],
    ['in Berlin, which does not', { region: 'DE-BE', timeZone: 'Europe/Berlin' }, '2026-05-29T09:30:00Z', '2026-06-12'],
    ['sent on a Saturday', oslo, '2026-03-07T09:30:00Z', '2026-03-20'],
    ['sent when it is the next day already at the place', oslo, '2026-03-06T23:30:00Z', '2026-03-20'],
  ])('%s', (_, place, shipped, due) => {
    expect(judged({ ...place, shipped }).returnDueDate).toBe(due);
  });

  test.each([
    ['in winter time', oslo, '2026-03-02T10:00:00Z', '2026-03-16T22:59:59.999Z', '2026-03-16T23:00:00Z'],
    ['when summer time has begun meanwhile', oslo, '2026-03-20T10:00:00Z', '2026-04-08T21:59:59.999Z', '2026-04-08T22:00:00Z'],
    ['on the Monday after the clocks went back', oslo, '2026-10-12T10:00:00Z', '2026-10-26T22:59:59.999Z', '2026-10-26T23:00:00Z'],
    ['far east of UTC', { region: 'US', timeZone: 'Pacific/Kiritimati' }, '2026-03-01T12:00:00Z', '2026-03-16T09:59:59.999Z', '2026-03-16T10:00:00Z'],
  ])('lasts until 24:00 %s', (_, place, shipped, last, late) => {
    expect([judged({ ...place, shipped, received: last }).verdict, judged({ ...place, shipped, received: late }).verdict]).toEqual(['MET', 'NOT_MET']);
    expect([judged({ ...place, shipped, asOf: last }).verdict, judged({ ...place, shipped, asOf: late }).verdict]).toEqual(['NEEDS_EVIDENCE', 'NOT_MET']);
  });
});

describe('ERS-09 ERS-21: the day that a question is answered as of', () => {
  test.each([
    ['before the day of receipt', '2026-03-09T22:59:59Z', 'NEEDS_EVIDENCE', 'KEEP'],
    ['on the day of receipt, before its hour', '2026-03-10T08:00:00Z', 'MET', 'RELEASE'],
    ['on the day of receipt, after its hour', '2026-03-10T20:00:00Z', 'MET', 'RELEASE'],
  ])('what was received and inspected is judged by days: asked %s', (_, asOf, verdict, hold) => {
    const receivedAt = new Date('2026-03-10T12:00:00Z');
    const facts = { ...nothingFound, ...oslo, shippedAt: new Date('2026-03-02T10:00:00Z'), receivedAt, inspectedAt: receivedAt, coverage: 'APPLECARE_PLUS' } as const;
    const found = assessHold(facts, { ruleSet, asOf: new Date(asOf) });
    expect([found.results[1]!.verdict, found.hold]).toEqual([verdict, hold]);
  });
});
