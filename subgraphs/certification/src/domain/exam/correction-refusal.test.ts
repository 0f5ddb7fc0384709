import { expect, it } from 'vitest';

import { correctionRefusal } from './correction-refusal.js';

it.each([
  ['a first entry needs no reason', { corrected: null, technicianId: 'a', reason: null }, null],
  ['a correction holds with a reason', { corrected: { isCorrectedAlready: false, technicianId: 'a' }, technicianId: 'a', reason: 'Scored twice' }, null],
  ['a correction without a reason does not', { corrected: { isCorrectedAlready: false, technicianId: 'a' }, technicianId: 'a', reason: ' ' }, 'REASON_MISSING'],
  ['nor one of another technician', { corrected: { isCorrectedAlready: false, technicianId: 'b' }, technicianId: 'a', reason: 'x' }, 'EXAM_OF_ANOTHER_TECHNICIAN'],
  ['nor a second one of the same entry', { corrected: { isCorrectedAlready: true, technicianId: 'a' }, technicianId: 'a', reason: 'x' }, 'EXAM_CORRECTED_ALREADY'],
])('AASP-30: %s', (_rule, correction, refusal) => {
  expect(correctionRefusal(correction)).toBe(refusal);
});
