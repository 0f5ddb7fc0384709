import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { describe, expect, it } from 'vitest';

import type { CoverageTerm } from '../coverage/coverage-kinds.js';
import { appleCarePlusOf } from './apple-care-plus.js';
import { ExpressState, isUnderWay, mayFollow } from './express-moves.js';
import { withReturnPackaging } from './express-shipment.js';
import { findingsRefusal, type InspectedOriginal, type InspectionFindings } from './inspection.js';
import { receivedInTime } from './received-in-time.js';

const on = parseLocalDate;
const states = Object.values(ExpressState);

describe('an express replacement', () => {
  it('ERS-03 ERS-05 ERS-08: ships once the hold is placed, before the original is back, and never without it', () => {
    expect(states.filter((state) => mayFollow(state, 'SHIPPED'))).toEqual(['HOLD_PLACED']);
    expect(mayFollow('SHIPPED', 'RECEIVED')).toBe(true);
  });

  it('ERS-09: is inspected only once the original is back', () => {
    expect(states.filter((state) => mayFollow(state, 'INSPECTED'))).toEqual(['RECEIVED']);
  });

  it('ends declined, cancelled or settled, and is cancelled only before it ships', () => {
    expect(states.filter((state) => !isUnderWay(state))).toEqual(['DECLINED', 'CANCELLED', 'SETTLED']);
    expect(states.filter((state) => mayFollow(state, 'CANCELLED'))).toEqual(['REQUESTED', 'HOLD_PLACED']);
  });
});

it('ERS-07: every shipment has packaging for the return', () => {
  const shipment = { carrierCode: 'XGLS', trackingNumber: '50346001000', returnCarrierCode: null, returnTrackingNumber: null };
  expect(withReturnPackaging(shipment)).toEqual({ ...shipment, returnPackagingIncluded: true });
});

it.each([
  ['2026-06-02', '2026-06-03', 'MET'],
  ['2026-06-03', '2026-06-20', 'MET'],
  ['2026-06-04', '2026-06-20', 'NOT_MET'],
  [null, '2026-06-03', 'NEEDS_EVIDENCE'],
  [null, '2026-06-04', 'NOT_MET'],
])('ERS-06 ERS-23: due on 3 June, received on %s and looked at on %s, is %s', (receivedOn, today, verdict) => {
  expect(receivedInTime({ receivedOn: receivedOn === null ? null : on(receivedOn), dueOn: on('2026-06-03'), today: on(today) })).toBe(verdict);
});

it.each<[string, InspectionFindings, string | null]>([
  ['covered, no damage', { coveredBy: 'LIMITED_WARRANTY', damage: 'NONE', outOfWarrantyEligible: null, extent: null }, null],
  ['an accident under AppleCare+', { coveredBy: 'APPLECARE_PLUS', damage: 'ACCIDENTAL', outOfWarrantyEligible: null, extent: null }, null],
  ['an accident under the limited warranty', { coveredBy: 'LIMITED_WARRANTY', damage: 'ACCIDENTAL', outOfWarrantyEligible: null, extent: null }, 'ACCIDENT_NEEDS_APPLECARE_PLUS'],
  ['further damage with its extent', { coveredBy: 'APPLECARE_PLUS', damage: 'UNCOVERED', outOfWarrantyEligible: true, extent: 'OUT_OF_WARRANTY_FEE' }, null],
  ['further damage without its extent', { coveredBy: 'APPLECARE_PLUS', damage: 'UNCOVERED', outOfWarrantyEligible: true, extent: null }, 'EXTENT_MISSING'],
  ['nothing covers it, retail price', { coveredBy: null, damage: 'NONE', outOfWarrantyEligible: false, extent: 'RETAIL_PRICE' }, null],
  ['nothing covers it, and no extent', { coveredBy: null, damage: 'NONE', outOfWarrantyEligible: false, extent: null }, 'EXTENT_MISSING'],
  ['an extent where all is covered', { coveredBy: 'CONSUMER_LAW', damage: 'NONE', outOfWarrantyEligible: null, extent: 'RETAIL_PRICE' }, 'EXTENT_WITHOUT_DAMAGE'],
  ['a fee for what cannot be served', { coveredBy: null, damage: 'UNCOVERED', outOfWarrantyEligible: false, extent: 'OUT_OF_WARRANTY_FEE' }, 'FEE_WITHOUT_ELIGIBILITY'],
])('ERS-14 ERS-15 ERS-22 ERS-27: an inspection that found %s is answered so', (_, findings, refusal) => {
  expect(findingsRefusal({ ...findings, returnedDevice: 'RIGHT', photos: 1 })).toBe(refusal);
});

const sound: InspectedOriginal = { coveredBy: 'APPLECARE_PLUS', damage: 'NONE', outOfWarrantyEligible: null, extent: null, returnedDevice: 'RIGHT', photos: 0 };
it.each<[Partial<InspectedOriginal>, string | null]>([
  [{}, null],
  [{ damage: 'ACCIDENTAL' }, 'PHOTO_MISSING'],
  [{ damage: 'ACCIDENTAL', photos: 1 }, null],
  [{ coveredBy: null, extent: 'RETAIL_PRICE' }, 'PHOTO_MISSING'],
  [{ coveredBy: null, extent: 'RETAIL_PRICE', photos: 2 }, null],
  [{ returnedDevice: 'WRONG' }, 'PHOTO_MISSING'],
  [{ returnedDevice: 'WRONG', photos: 1 }, null],
])('ERS-12 ERS-14: what the customer pays for, or another device, is shown on a photo: %j is answered %s', (changes, refusal) => {
  expect(findingsRefusal({ ...sound, ...changes })).toBe(refusal);
});

const plan: CoverageTerm = { kind: 'APPLECARE_PLUS', startsOn: '2026-01-01', endsOn: '2026-12-31', cancelledOn: null, partNumber: null };
it.each<[CoverageTerm[], string | null]>([
  [[plan], 'ACTIVE'],
  [[{ ...plan, endsOn: '2026-05-19' }], 'EXPIRED'],
  [[{ ...plan, endsOn: '2026-05-20' }], 'ACTIVE'],
  [[{ ...plan, startsOn: '2026-05-21' }], 'NONE'],
  [[{ ...plan, kind: 'LIMITED_WARRANTY' }], 'NONE'],
  [[{ ...plan, kind: 'SERVICE_WARRANTY' }], null],
  [[], null],
])('ERS-02 ERS-13: coverages %j say of AppleCare+ on 20 May: %s', (coverages, status) => {
  const { status: found, agreement } = appleCarePlusOf(coverages, on('2026-05-20'));
  expect(found).toBe(status);
  expect(agreement).toBe(status === 'ACTIVE' || status === 'EXPIRED' ? coverages[0] : null);
});
