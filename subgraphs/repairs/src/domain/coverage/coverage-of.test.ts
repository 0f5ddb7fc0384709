import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { describe, expect, it } from 'vitest';

import { AccessoryKind, warrantyItem } from './accessory.js';
import { coverageCode, CoverageKind, isExtended, type CoverageTerm } from './coverage-kinds.js';
import { type Claim, coverageOf } from './coverage-of.js';

const day = parseLocalDate('2026-05-20');
const defect: Claim = { cause: 'MANUFACTURING_DEFECT', partNumber: null, accessory: null };
const accident: Claim = { ...defect, cause: 'ACCIDENTAL_DAMAGE' };
const term = (kind: CoverageKind, changes: Partial<CoverageTerm> = {}): CoverageTerm => ({ kind, startsOn: '2026-01-01', endsOn: '2026-12-31', cancelledOn: null, partNumber: null, ...changes });
const decided = (coverages: CoverageTerm[], claim = defect): [string, string[]] => {
  const { code, judged } = coverageOf(coverages, claim, day);
  return [code, judged.map(({ coverage, reason }) => `${coverage.kind} ${reason}`)];
};

describe('what covers a claim', () => {
  it('is nothing where no coverage is known', () => {
    expect(decided([])).toEqual(['OO', []]);
  });

  it.each([
    ['LIMITED_WARRANTY', 'LI'],
    ['PROTECTION_PLAN', 'PP'],
    ['APPLECARE_PLUS', 'C1'],
    ['EXTENDED_AGREEMENT', 'CC'],
    ['CONSUMER_LAW', 'VW'],
    ['SERVICE_WARRANTY', 'RE'],
    ['QUALITY_PROGRAM', 'QP'],
  ] as const)('ERS-04 ERS-22: an active %s covers a defect as %s', (kind, code) => {
    expect(decided([term(kind)])).toEqual([code, [`${kind} COVERS`]]);
  });

  it('ERS-04: by another maker’s warranty is nothing here', () => {
    expect(decided([term('THIRD_PARTY')])).toEqual(['OO', ['THIRD_PARTY OTHER_MAKERS']]);
  });

  it('ERS-32: is judged for every basis by itself, and the first in order pays', () => {
    const [code, reasons] = decided([term('CONSUMER_LAW'), term('APPLECARE_PLUS'), term('LIMITED_WARRANTY', { endsOn: '2026-05-19' })]);
    expect(code).toBe('C1');
    expect(reasons).toEqual(['LIMITED_WARRANTY ENDED', 'APPLECARE_PLUS COVERS', 'CONSUMER_LAW COVERS']);
  });

  it.each([
    ['2026-05-19', 'VW'],
    ['2026-05-20', 'LI'],
    ['2026-05-21', 'LI'],
  ])('ERS-31 ERS-39: consumer law covers on when the limited warranty ends on %s', (endsOn, code) => {
    expect(decided([term('LIMITED_WARRANTY', { endsOn }), term('CONSUMER_LAW', { endsOn: null })])[0]).toBe(code);
  });

  it('ERS-11 ERS-27: of an accident is AppleCare+ alone, for a fee, and nobody counts how many there were', () => {
    const all = Object.values(CoverageKind).map((kind) => term(kind));
    expect(decided(all, accident)[0]).toBe('C1');
    expect(decided(all, accident)[1]).toContain('APPLECARE_PLUS COVERS_WITH_FEE');
    expect(decided(all.filter(({ kind }) => kind !== 'APPLECARE_PLUS'), accident)[0]).toBe('OO');
    expect(Object.keys(accident)).not.toContain('previousIncidents');
  });

  it('differs by part where a coverage is of one part', () => {
    const coverages = [term('SERVICE_WARRANTY', { partNumber: '661-21988' }), term('CONSUMER_LAW')];
    expect(decided(coverages, { ...defect, partNumber: '661-21988' })[0]).toBe('PT');
    expect(decided(coverages, { ...defect, partNumber: '661-21989' })).toEqual(['VW', ['SERVICE_WARRANTY OTHER_PART', 'CONSUMER_LAW COVERS']]);
    expect(decided(coverages)[0]).toBe('VW');
  });

  it.each(Object.values(AccessoryKind))('ERS-26 ERS-29 ERS-30: %s from the box shares the device’s warranty, one bought by itself never does', (kind) => {
    expect(decided([term('LIMITED_WARRANTY')], { ...defect, accessory: { kind, acquired: 'IN_BOX' } })[0]).toBe('LI');
    expect(decided([term('LIMITED_WARRANTY'), term('APPLECARE_PLUS')], { ...defect, accessory: { kind, acquired: 'SEPARATELY' } })).toEqual(['OO', ['LIMITED_WARRANTY SEPARATE_ACCESSORY', 'APPLECARE_PLUS SEPARATE_ACCESSORY']]);
  });

  it('says which has not begun and which was cancelled', () => {
    expect(decided([term('LIMITED_WARRANTY', { startsOn: '2026-05-21' }), term('APPLECARE_PLUS', { cancelledOn: '2026-05-20' })])).toEqual(['OO', ['LIMITED_WARRANTY NOT_STARTED', 'APPLECARE_PLUS CANCELLED']]);
  });
});

it('IDS-10 IDS-13: plans and agreements of the manufacturer’s are extended coverage, nothing else is', () => {
  expect(Object.values(CoverageKind).filter(isExtended)).toEqual(['PROTECTION_PLAN', 'APPLECARE_PLUS', 'EXTENDED_AGREEMENT']);
});

it('SSA-41: nothing is paid under another maker’s warranty', () => {
  expect(coverageCode({ kind: 'THIRD_PARTY', partNumber: null })).toBe('OO');
});

it('ERS-26: what is no accessory is the device itself', () => {
  expect(warrantyItem(null)).toEqual({ item: 'IPHONE', acquired: 'IPHONE' });
});
