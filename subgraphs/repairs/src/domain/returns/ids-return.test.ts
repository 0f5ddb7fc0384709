import { describe, expect, test } from 'vitest';

import { publishedTerms } from '../../testing/published-terms.js';
import { assessIdsReturn, type IdsReturnFacts } from './ids-return.js';

const ruleSet = publishedTerms('IDS');
const at = (text: string | null) => (text === null ? null : new Date(text));

function assess(change: Partial<IdsReturnFacts>, asOf = '2026-05-01T12:00:00Z') {
  const facts: IdsReturnFacts = {
    region: 'NO',
    timeZone: 'Europe/Oslo',
    shippedAt: new Date('2026-03-02T10:00:00Z'),
    returnHandedOverAt: null,
    receivedAt: null,
    returnBusinessDays: null,
    ...change,
  };
  const { results, ...outcome } = assessIdsReturn(facts, { ruleSet, asOf: new Date(asOf) });
  return { ...outcome, result: results[0] };
}

describe('IDS-26: returned within ten business days', () => {
  test('IDS-26: day ten after a dispatch on 2 March 2026 in Norway is 16 March', () => {
    expect(assess({})).toMatchObject({ returnDueDate: '2026-03-16', calendarVersion: 'NO-2024-2030.1' });
  });

  test.each([
    ['2026-03-13T12:00:00Z', 'MET', 'SATISFIED'],
    ['2026-03-16T22:59:59Z', 'MET', 'SATISFIED'],
    ['2026-03-16T23:00:00Z', 'NOT_MET', 'LATE'],
    ['2026-03-17T12:00:00Z', 'NOT_MET', 'LATE'],
  ])('IDS-26: received at %s is %s (%s)', (receivedAt, verdict, reasonCode) => {
    expect(assess({ receivedAt: at(receivedAt) }).result).toMatchObject({ criterion: 'IDS.RETURN_ON_TIME', verdict, reasonCode });
  });

  test.each([
    ['handed over in time, received late', '2026-03-16T12:00:00Z', '2026-03-18T12:00:00Z', 'NEEDS_EVIDENCE', 'RECEIVED_LATE'],
    ['handed over in time, still on its way', '2026-03-16T12:00:00Z', null, 'NEEDS_EVIDENCE', 'IN_PROGRESS'],
    ['handed over late, received late', '2026-03-17T12:00:00Z', '2026-03-18T12:00:00Z', 'NOT_MET', 'LATE'],
    ['handed over late, still on its way', '2026-03-17T12:00:00Z', null, 'NOT_MET', 'OVERDUE'],
    ['not even handed over', null, null, 'NOT_MET', 'OVERDUE'],
    ['handed over and received in time', '2026-03-10T12:00:00Z', '2026-03-12T12:00:00Z', 'MET', 'SATISFIED'],
  ])('IDS-26: %s', (_, handedOver, received, verdict, reasonCode) => {
    const { result } = assess({ returnHandedOverAt: at(handedOver), receivedAt: at(received) });
    expect(result).toMatchObject({ verdict, reasonCode });
  });

  test.each([
    ['2026-03-16T22:59:59Z', 'NEEDS_EVIDENCE', 'NOT_YET_DUE'],
    ['2026-03-16T23:00:00Z', 'NOT_MET', 'OVERDUE'],
  ])('IDS-26: nothing returned as of %s is %s (%s)', (asOf, verdict, reasonCode) => {
    expect(assess({}, asOf).result).toMatchObject({ verdict, reasonCode });
  });

  test('IDS-26: what happens after the day asked about has not happened', () => {
    const later = { returnHandedOverAt: at('2026-03-12T12:00:00Z'), receivedAt: at('2026-03-20T12:00:00Z') };
    expect(assess(later, '2026-03-11T12:00:00Z').result?.reasonCode).toBe('NOT_YET_DUE');
  });

  test('IDS-26: the day of dispatch is the local one', () => {
    expect(assess({ shippedAt: new Date('2026-03-02T23:30:00Z') }).returnDueDate).toBe('2026-03-17');
    expect(assess({ shippedAt: new Date('2026-03-02T23:30:00Z'), timeZone: 'UTC' }).returnDueDate).toBe('2026-03-16');
  });

  test('IDS-27: the handbook may set another number of days', () => {
    expect(assess({ returnBusinessDays: 5 }).returnDueDate).toBe('2026-03-09');
  });

  test('IDS-26: holidays follow the region', () => {
    const shippedAt = new Date('2026-03-26T10:00:00Z');
    expect(assess({ shippedAt }).returnDueDate).toBe('2026-04-14');
    expect(assess({ shippedAt, region: 'DE-BY', timeZone: 'Europe/Berlin' }).returnDueDate).toBe('2026-04-13');
    expect(assess({ shippedAt, region: 'GB-SCT', timeZone: 'Europe/London' }).returnDueDate).toBe('2026-04-10');
  });

  test('IDS-26: a region or a year without a calendar is refused', () => {
    expect(() => assess({ region: 'DE' })).toThrow(/no business calendar for "DE"/);
    expect(() => assess({ shippedAt: new Date('2030-12-30T10:00:00Z') })).toThrow(/covers 2024 to 2030/);
  });
});
