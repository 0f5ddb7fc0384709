import { expect, test } from 'vitest';

import { parseLocalDate } from '@platform/kit/pure/local-date.js';

import type { CoverageKind, CoverageTerm } from '../coverage/coverage-kinds.js';
import { storedDeviceFacts } from './stored-device-facts.js';

const on = parseLocalDate('2026-05-20');
const term = (kind: CoverageKind, endsOn: string): CoverageTerm => ({ kind, startsOn: '2025-05-21', endsOn, cancelledOn: null, partNumber: null });

test.each([
  ['of which nothing is known', [], [null, null, null, null]],
  ['known from an earlier service alone', [term('SERVICE_WARRANTY', '2026-06-30')], [null, null, null, null]],
  ['with a plan to that day', [term('APPLECARE_PLUS', '2026-05-20')], ['ACTIVE', 'APPLE', false, false]],
  ['with a plan to the day before', [term('PROTECTION_PLAN', '2026-05-19')], ['EXPIRED', 'APPLE', false, false]],
  ['with its limited warranty alone', [term('LIMITED_WARRANTY', '2026-05-21')], ['EXPIRED', 'APPLE', false, true]],
  ['under another maker’s warranty', [term('THIRD_PARTY', '2027-01-01')], ['EXPIRED', 'OTHER', true, false]],
  ['whose other maker’s warranty has ended', [term('THIRD_PARTY', '2026-05-19')], ['EXPIRED', 'APPLE', false, false]],
  ['with a plan for one part only', [{ ...term('EXTENDED_AGREEMENT', '2027-01-01'), partNumber: '661-21988' }], ['EXPIRED', 'APPLE', false, false]],
] as const)('IDS-13 SSA-44: a device %s', (_, coverages, [extendedCoverage, coverageProvider, nonAppleWarrantyActive, underAppleWarranty]) => {
  expect(storedDeviceFacts({ coverages, screening: null }, on)).toMatchObject({ extendedCoverage, coverageProvider, nonAppleWarrantyActive, underAppleWarranty, screening: null });
});

test('IDS-03: the screening is the one that was made', () => {
  expect(storedDeviceFacts({ coverages: [], screening: 'FAULT_FOUND' }, on).screening).toBe('FAULT_FOUND');
});

test.each([
  ['of which nothing is known', [], null],
  ['known from an earlier service alone', [term('SERVICE_WARRANTY', '2026-06-30')], null],
  ['with its warranty, a plan that ended the day before and a part of an earlier service', [term('LIMITED_WARRANTY', '2026-05-20'), term('APPLECARE_PLUS', '2026-05-19'), { ...term('SERVICE_WARRANTY', '2026-06-30'), partNumber: '661-21988' }], ['LI', 'PT']],
  ['whose every coverage has ended', [term('LIMITED_WARRANTY', '2026-05-19')], []],
] as const)('ERS-22 ERS-28: of a device %s these grounds are active: %j', (_, coverages, codes) => {
  expect(storedDeviceFacts({ coverages, screening: null }, on).activeCodes).toEqual(codes);
});
