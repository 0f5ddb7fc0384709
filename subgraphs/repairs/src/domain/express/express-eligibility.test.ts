import { expect, it } from 'vitest';

import { publishedTerms } from '../../testing/published-terms.js';
import { type ExpressEligibilityFacts, expressReasons } from './express-eligibility.js';

const able: ExpressEligibilityFacts = { isUnderWay: false, isRetired: false, isLocked: false, productName: 'iPhone 15', productLine: 'IPHONE', appleCarePlus: 'ACTIVE' };

it('ERS-01 ERS-02: an iPhone in use that AppleCare+ covers may be replaced', () => {
  expect(expressReasons(able, publishedTerms('ERS'))).toEqual([]);
});

it('ERS-01 ERS-02: every reason is told at once, those of the device first, each in words', () => {
  const against = expressReasons({ isUnderWay: true, isRetired: true, isLocked: true, productName: null, productLine: 'IPAD', appleCarePlus: 'EXPIRED' }, publishedTerms('ERS'));
  expect(against.map(({ code, criterion }) => criterion ?? code)).toEqual(['REQUESTED_ALREADY', 'DEVICE_RETIRED', 'DEVICE_LOCKED', 'PRODUCT_UNKNOWN', 'ERS.IPHONE', 'ERS.APPLECARE_PLUS']);
  for (const { texts } of against) expect(Object.values(texts).every((words) => words.length > 0)).toBe(true);
});

it('ERS-02: of a device whose coverage is not known, evidence is asked', () => {
  expect(expressReasons({ ...able, appleCarePlus: null }, publishedTerms('ERS'))).toMatchObject([{ code: 'TERMS', criterion: 'ERS.APPLECARE_PLUS', verdict: 'NEEDS_EVIDENCE' }]);
});

it('ERS-01: where no terms are in force nothing is offered', () => {
  expect(expressReasons(able, null).map(({ code }) => code)).toEqual(['NO_TERMS']);
});
