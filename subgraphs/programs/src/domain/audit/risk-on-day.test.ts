import { describe, expect, test } from 'vitest';

import { addDays, parseLocalDate } from '@platform/kit/pure/local-date.js';

import { type DatedRisk, riskChangesOn, riskOnDay } from './risk-on-day.js';

const today = parseLocalDate('2026-05-20');
const day = (days: number) => addDays(today, days);
const calm: DatedRisk = { lastAuditOn: day(-10), failedQuarters: 0, actionsDueOn: [], actionsDone: 0, addedLocations: 0, employedCertifiedTechnicians: 2, certifiedUntil: [], accountsNotGood: 0, returnsDueOn: [] };

describe('AASP-18: what is on record, on a day', () => {
  test('AASP-18: actions are overdue from the day after their date, and open until they are verified', () => {
    expect(riskOnDay({ ...calm, actionsDueOn: [day(-1), day(0), day(1)], actionsDone: 2 }, today)).toMatchObject({ overdueActions: 1, openActions: 4, daysSinceAudit: 10 });
  });

  test('IDS-26: returns are overdue from the day after their date', () => {
    expect(riskOnDay({ ...calm, returnsDueOn: [day(-1), day(0), day(1)] }, today).overdueReturns).toBe(1);
  });

  test.each([
    [-1, 0],
    [0, 1],
    [60, 1],
    [61, 0],
  ])('AASP-31: a certificate that ends in %i days counts %i', (days, expiringTechnicians) => {
    expect(riskOnDay({ ...calm, certifiedUntil: [day(days)] }, today)).toMatchObject({ expiringTechnicians, certificatesExpireOn: expiringTechnicians === 0 ? null : day(days) });
  });

  test('AASP-31: of certificates that end soon the first day is told', () => {
    expect(riskOnDay({ ...calm, certifiedUntil: [day(30), day(20), day(90)] }, today)).toMatchObject({ expiringTechnicians: 2, certificatesExpireOn: day(20) });
  });
});

describe('AASP-18: the first day on which the score changes by itself', () => {
  test.each([
    ['the day after the quarter', {}, '2026-07-01'],
    ['an audit that becomes due', { lastAuditOn: day(-360) }, day(5)],
    ['an audit that has been long ago', { lastAuditOn: day(-729) }, day(1)],
    ['an action the day after its date', { actionsDueOn: [day(-3), day(0), day(9)] }, day(1)],
    ['a return the day after its date', { returnsDueOn: [day(2)] }, day(3)],
    ['a certificate that comes close to its end', { certifiedUntil: [day(64)] }, day(4)],
    ['a certificate that ends', { certifiedUntil: [day(6)] }, day(7)],
  ] as const)('is %s', (_, part, on) => {
    expect(riskChangesOn({ ...calm, ...part }, today)).toBe(on);
  });

  test('nothing changes between that day and today', () => {
    const risk: DatedRisk = { ...calm, lastAuditOn: day(-340), actionsDueOn: [day(12)], certifiedUntil: [day(70)], returnsDueOn: [day(15)] };
    const on = riskChangesOn(risk, today);
    const said = (at: typeof today): object => ({ ...riskOnDay(risk, at), daysSinceAudit: null });
    for (let at = today; at < on; at = addDays(at, 1)) expect(said(at)).toEqual(said(today));
    expect(said(on)).not.toEqual(said(today));
  });
});
