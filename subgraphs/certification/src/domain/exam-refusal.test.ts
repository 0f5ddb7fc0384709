import { expect, it } from 'vitest';

import { parseLocalDate } from '@platform/kit/pure/local-date.js';

import { examRefusal } from './exam-refusal.js';

const today = parseLocalDate('2026-03-31');

it.each([
  ['2026-03-30', null],
  ['2026-03-31', null],
  ['2026-04-01', 'PASSED_IN_THE_FUTURE'],
])('AASP-30: on 2026-03-31, an exam passed at an authorised test centre on %s is answered %s', (passedOn, refusal) => {
  expect(examRefusal({ passedOn: parseLocalDate(passedOn), testCentreAuthorised: true }, today)).toBe(refusal);
});

it.each(['2026-03-30', '2026-03-31', '2026-04-01'])('AASP-30: an exam of %s held elsewhere never certifies', (passedOn) => {
  expect(examRefusal({ passedOn: parseLocalDate(passedOn), testCentreAuthorised: false }, today)).toBe('TEST_CENTRE_NOT_AUTHORISED');
});
