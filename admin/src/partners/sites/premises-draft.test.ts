import { expect, test } from 'vitest';

import { observedPremises, premisesDraftOf } from './premises-draft.js';

const recorded = { dedicatedStaff: true, commercialVisits: false, easyToReach: null, receptionClean: null, receptionPresentable: true, securedRepairArea: true, securedPartsStorage: true, securedIntake: false };

test('AASP-20 AASP-24: the form begins with what was recorded last and sends it back unchanged', () => {
  expect(premisesDraftOf(recorded)).toMatchObject({ dedicatedStaff: 'yes', commercialVisits: 'no', easyToReach: 'unknown' });
  expect(observedPremises(premisesDraftOf(recorded))).toEqual(recorded);
});

test('AASP-22: what nobody looked at is not known, and not false', () => {
  expect(observedPremises({ ...premisesDraftOf(recorded), securedIntake: 'unknown' })).toEqual({ ...recorded, securedIntake: null });
});
