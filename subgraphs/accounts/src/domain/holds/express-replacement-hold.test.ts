import { describe, expect, test } from 'vitest';

import { publishedTerms } from '../../testing/published-terms.js';
import { assessHold } from './express-replacement-hold.js';
import type { HoldFacts } from './hold-facts.js';

const ruleSet = publishedTerms('ERS');
const inTime = new Date('2026-03-10T12:00:00Z');
const late = new Date('2026-03-18T12:00:00Z');
const inspectedAt = new Date('2026-03-20T12:00:00Z');

/** Dispatched on 2 March 2026 in Norway, so due on 16 March; received in time, inspected and covered unless said otherwise. */
function assess(change: Partial<HoldFacts>, asOf = '2026-05-01T12:00:00Z') {
  const facts: HoldFacts = {
    region: 'NO',
    timeZone: 'Europe/Oslo',
    shippedAt: new Date('2026-03-02T10:00:00Z'),
    receivedAt: inTime,
    returnHandedOverAt: null,
    inspectedAt,
    coverage: 'LIMITED_WARRANTY',
    accidentalDamage: false,
    uncoveredDamage: false,
    outOfWarrantyEligible: null,
    extent: null,
    previousAccidentalIncidents: 0,
    ...change,
  };
  const { results, overall, ...outcome } = assessHold(facts, { ruleSet, asOf: new Date(asOf) });
  return { overall, covered: results[0], receivedInTime: results[1], ...outcome };
}

describe('ERS-21: released when covered and received in time', () => {
  test.each(['LIMITED_WARRANTY', 'APPLECARE_PLUS', 'CONSUMER_LAW'] as const)('ERS-22: covered by %s and in time is released', (coverage) => {
    expect(assess({ coverage })).toMatchObject({
      overall: 'ELIGIBLE',
      hold: 'RELEASE',
      charges: [],
      emailRequired: false,
      returnDueDate: '2026-03-16',
      calendarVersion: 'NO-2024-2030.1',
    });
  });

  test('ERS-21: criteria come in the order of the programme text', () => {
    const { covered, receivedInTime } = assess({});
    expect([covered?.criterion, receivedInTime?.criterion]).toEqual(['ERS.HOLD.COVERED', 'ERS.HOLD.RECEIVED_IN_TIME']);
  });

  test('ERS-21: covered but late is reviewed, with an e-mail before any retail price', () => {
    expect(assess({ receivedAt: late })).toMatchObject({ overall: 'NOT_ELIGIBLE', hold: 'REVIEW', charges: [], emailRequired: true });
  });

  test('ERS-23: handed over in time but received late is late all the same', () => {
    const { receivedInTime, hold } = assess({ returnHandedOverAt: inTime, receivedAt: late });
    expect([receivedInTime?.verdict, hold]).toEqual(['NOT_MET', 'REVIEW']);
  });
});

describe('ERS-23: received within ten business days', () => {
  test.each([
    ['2026-03-16T22:59:59Z', '2026-05-01T12:00:00Z', 'MET', 'SATISFIED'],
    ['2026-03-16T23:00:00Z', '2026-05-01T12:00:00Z', 'NOT_MET', 'LATE'],
    [null, '2026-03-16T22:59:59Z', 'NEEDS_EVIDENCE', 'NOT_YET_DUE'],
    [null, '2026-03-16T23:00:00Z', 'NOT_MET', 'OVERDUE'],
  ])('ERS-23: received at %s, as of %s, is %s (%s)', (received, asOf, verdict, reasonCode) => {
    const { receivedInTime } = assess({ receivedAt: received === null ? null : new Date(received), inspectedAt: null }, asOf);
    expect(receivedInTime).toMatchObject({ verdict, reasonCode });
  });

  test('ERS-06: the day of dispatch is the local one', () => {
    expect(assess({ shippedAt: new Date('2026-03-02T23:30:00Z') }).returnDueDate).toBe('2026-03-17');
  });
});

describe('ERS-09: kept until received and inspected', () => {
  test.each([
    ['nothing back and not due', { receivedAt: null, inspectedAt: null }, '2026-03-10T12:00:00Z', 'KEEP', false],
    ['received in time, not inspected', { inspectedAt: null }, '2026-05-01T12:00:00Z', 'KEEP', false],
    ['received late, not inspected', { receivedAt: late, inspectedAt: null }, '2026-05-01T12:00:00Z', 'KEEP', false],
    ['inspected without a receipt, not due', { receivedAt: null }, '2026-03-10T12:00:00Z', 'KEEP', false],
    ['nothing back when due', { receivedAt: null, inspectedAt: null }, '2026-03-17T12:00:00Z', 'REVIEW', true],
    ['inspected after the day asked about', {}, '2026-03-12T12:00:00Z', 'KEEP', false],
    ['inspected, coverage not yet found', { coverage: null }, '2026-05-01T12:00:00Z', 'KEEP', false],
  ] as const)('ERS-09: %s', (_, change, asOf, hold, emailRequired) => {
    expect(assess(change, asOf)).toMatchObject({ hold, charges: [], emailRequired, covered: { verdict: 'NEEDS_EVIDENCE' } });
  });

  test('ERS-09: a coverage named before the inspection is not yet found', () => {
    expect(assess({ inspectedAt: null, coverage: 'NONE' }).covered).toMatchObject({ verdict: 'NEEDS_EVIDENCE', reasonCode: 'REVIEW_PENDING' });
  });
});

describe('ERS-12: accidental damage under AppleCare+', () => {
  test('ERS-12: costs the fee for other damage and lets the hold go', () => {
    expect(assess({ coverage: 'APPLECARE_PLUS', accidentalDamage: true })).toMatchObject({
      hold: 'RELEASE',
      charges: ['OTHER_DAMAGE_FEE'],
      emailRequired: false,
    });
  });

  test.each([0, 1, 99, null])('ERS-11: after %s earlier incidents it is the same', (previousAccidentalIncidents) => {
    const facts = { coverage: 'APPLECARE_PLUS', accidentalDamage: true, previousAccidentalIncidents } as const;
    expect(assess(facts)).toMatchObject({ hold: 'RELEASE', charges: ['OTHER_DAMAGE_FEE'] });
  });

  test('ERS-12: no fee without accidental damage, nor under another coverage', () => {
    expect(assess({ coverage: 'APPLECARE_PLUS' }).charges).toEqual([]);
    expect(assess({ coverage: 'CONSUMER_LAW', accidentalDamage: true }).charges).toEqual([]);
  });

  test('ERS-12: the fee is due for a late device too', () => {
    const facts = { coverage: 'APPLECARE_PLUS', accidentalDamage: true, receivedAt: late } as const;
    expect(assess(facts)).toMatchObject({ hold: 'REVIEW', charges: ['OTHER_DAMAGE_FEE'], emailRequired: true });
  });
});

describe('ERS-15 ERS-25: damage that is not covered', () => {
  test.each([
    ['not eligible', { outOfWarrantyEligible: false }, 'CAPTURE', ['RETAIL_PRICE'], true],
    ['not eligible, whatever extent', { outOfWarrantyEligible: false, extent: 'OUT_OF_WARRANTY_FEE' }, 'CAPTURE', ['RETAIL_PRICE'], true],
    ['eligible, small', { outOfWarrantyEligible: true, extent: 'OUT_OF_WARRANTY_FEE' }, 'REVIEW', ['OUT_OF_WARRANTY_FEE'], false],
    ['eligible, large', { outOfWarrantyEligible: true, extent: 'RETAIL_PRICE' }, 'REVIEW', ['RETAIL_PRICE'], true],
    ['eligible, extent not chosen', { outOfWarrantyEligible: true, extent: null }, 'REVIEW', [], false],
    ['eligibility unknown', { outOfWarrantyEligible: null, extent: null }, 'REVIEW', [], false],
  ] as const)('ERS-15 ERS-25: %s', (_, change, hold, charges, emailRequired) => {
    for (const uncovered of [{ coverage: 'NONE' }, { coverage: 'LIMITED_WARRANTY', uncoveredDamage: true }] as const)
      for (const receivedAt of [inTime, late])
        expect(assess({ ...uncovered, ...change, receivedAt })).toMatchObject({
          hold,
          charges,
          emailRequired,
          covered: { verdict: 'NOT_MET', reasonCode: 'NOT_COVERED' },
        });
  });

  test('ERS-12 ERS-14: further damage beside accidental damage under AppleCare+ costs both', () => {
    const facts = {
      coverage: 'APPLECARE_PLUS',
      accidentalDamage: true,
      uncoveredDamage: true,
      outOfWarrantyEligible: true,
      extent: 'OUT_OF_WARRANTY_FEE',
    } as const;
    expect(assess(facts)).toMatchObject({ hold: 'REVIEW', charges: ['OTHER_DAMAGE_FEE', 'OUT_OF_WARRANTY_FEE'] });
  });
});

test('ERS-21: a hold is released only when both conditions are met, and captured only when uncovered and not eligible', () => {
  const instants = [null, inTime, late];
  for (const receivedAt of instants)
    for (const inspected of [null, inspectedAt])
      for (const coverage of ['LIMITED_WARRANTY', 'APPLECARE_PLUS', 'CONSUMER_LAW', 'NONE', null] as const)
        for (const uncoveredDamage of [true, false])
          for (const outOfWarrantyEligible of [true, false, null])
            for (const extent of ['OUT_OF_WARRANTY_FEE', 'RETAIL_PRICE', null] as const) {
              const found = assess({ receivedAt, inspectedAt: inspected, coverage, uncoveredDamage, outOfWarrantyEligible, extent });
              const both = found.covered?.verdict === 'MET' && found.receivedInTime?.verdict === 'MET';
              expect(found.hold === 'RELEASE').toBe(both);
              if (found.hold === 'CAPTURE') expect([found.covered?.verdict, outOfWarrantyEligible]).toEqual(['NOT_MET', false]);
              if (found.charges.includes('RETAIL_PRICE')) expect(found.emailRequired).toBe(true);
              expect(found.charges.filter((charge) => charge !== 'OTHER_DAMAGE_FEE').length).toBeLessThanOrEqual(1);
            }
});

/** What the terms say of each kind of finding, by when the original came: in time, late, not yet, or not at all by its day. */
describe('ERS-21 ERS-22 ERS-23 ERS-25: the table of both conditions', () => {
  const times = { inTime: [inTime, '2026-05-01T12:00:00Z'], late: [late, '2026-05-01T12:00:00Z'], awaited: [null, '2026-03-10T12:00:00Z'], overdue: [null, '2026-05-01T12:00:00Z'] } as const;

  test.each([
    ['covered', { coverage: 'CONSUMER_LAW' }, { inTime: 'RELEASE', late: 'REVIEW', awaited: 'KEEP', overdue: 'REVIEW' }],
    ['covered, with an accident', { coverage: 'APPLECARE_PLUS', accidentalDamage: true }, { inTime: 'RELEASE', late: 'REVIEW', awaited: 'KEEP', overdue: 'REVIEW' }],
    ['covered, with damage beyond that no service is offered for', { uncoveredDamage: true, outOfWarrantyEligible: false }, { inTime: 'CAPTURE', late: 'CAPTURE', awaited: 'KEEP', overdue: 'REVIEW' }],
    ['covered by nothing, and no service offered', { coverage: 'NONE', outOfWarrantyEligible: false }, { inTime: 'CAPTURE', late: 'CAPTURE', awaited: 'KEEP', overdue: 'REVIEW' }],
    ['covered by nothing, service offered', { coverage: 'NONE', outOfWarrantyEligible: true, extent: 'RETAIL_PRICE' }, { inTime: 'REVIEW', late: 'REVIEW', awaited: 'KEEP', overdue: 'REVIEW' }],
    ['not yet found', { coverage: null }, { inTime: 'KEEP', late: 'REVIEW', awaited: 'KEEP', overdue: 'REVIEW' }],
  ] as const)('%s', (_, found, expected) => {
    const decided = Object.entries(times).map(([name, [receivedAt, asOf]]) => [name, assess({ ...found, receivedAt }, asOf).hold]);
    expect(Object.fromEntries(decided)).toEqual(expected);
  });

  test.each(['inTime', 'late', 'awaited', 'overdue'] as const)('uninspected, it is kept, or reviewed where it is not back by its day: %s', (name) => {
    const [receivedAt, asOf] = times[name];
    expect(assess({ receivedAt, inspectedAt: null }, asOf)).toMatchObject({ hold: name === 'overdue' ? 'REVIEW' : 'KEEP', charges: [] });
  });
});
