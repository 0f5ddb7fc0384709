import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { expect, it } from 'vitest';

import type { CoverageKind, CoverageTerm } from '../coverage/coverage-kinds.js';
import { deviceCover } from './device-cover.js';

const on = parseLocalDate('2026-05-20');
const term = (kind: CoverageKind, endsOn: string | null = null, partNumber: string | null = null): CoverageTerm => ({ kind, startsOn: '2025-01-01', endsOn, cancelledOn: null, partNumber });

it.each([
  ['nothing known', [], { extendedCoverage: null, coverageProvider: null, nonAppleWarrantyActive: null }],
  ['a plan to the day', [term('PROTECTION_PLAN', '2026-05-20')], { extendedCoverage: 'ACTIVE', coverageProvider: 'APPLE', nonAppleWarrantyActive: false }],
  ['a plan that ended yesterday', [term('PROTECTION_PLAN', '2026-05-19')], { extendedCoverage: 'EXPIRED', coverageProvider: 'APPLE', nonAppleWarrantyActive: false }],
  ['the limited warranty alone', [term('LIMITED_WARRANTY')], { extendedCoverage: 'EXPIRED', coverageProvider: 'APPLE', nonAppleWarrantyActive: false }],
  ['another maker’s', [term('THIRD_PARTY')], { extendedCoverage: 'EXPIRED', coverageProvider: 'OTHER', nonAppleWarrantyActive: true }],
  ['both', [term('THIRD_PARTY'), term('APPLECARE_PLUS')], { extendedCoverage: 'ACTIVE', coverageProvider: 'APPLE', nonAppleWarrantyActive: true }],
  ['a plan of one part', [term('EXTENDED_AGREEMENT', null, '661-1')], { extendedCoverage: 'EXPIRED', coverageProvider: 'APPLE', nonAppleWarrantyActive: false }],
] as const)('IDS-13, SSA-44: with %s a device is covered as %j', (_, coverages, cover) => {
  expect(deviceCover(coverages, on)).toEqual(cover);
});
