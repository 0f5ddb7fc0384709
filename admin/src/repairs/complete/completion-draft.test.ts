import { expect, test } from 'vitest';

import { type CompletableRepair, completionInput, emptyCompletion, isFilledIn } from './completion-draft.js';

const module = { line: 1, number: '661-30363', description: 'Display', partType: 'MODULE', serialized: true };
const repair: CompletableRepair = { id: 'r', version: 3, repairType: 'CIN', parts: [module, { ...module, line: 2, partType: 'OTHER', serialized: false }] };

test('of modules with serial numbers the bad and the good one are asked, of other parts none', () => {
  expect(isFilledIn(repair, emptyCompletion)).toBe(false);
  const filled = { ...emptyCompletion, serials: { kbb1: ' BAD1 ', kgb1: 'GOOD1' } };
  expect(isFilledIn(repair, filled)).toBe(true);
  expect(completionInput(repair, filled)).toEqual({ repairId: 'r', expectedVersion: 3, modules: [{ line: 1, kbbSerial: 'BAD1', kgbSerial: 'GOOD1' }] });
});

test('a whole unit asks for the serial number of its replacement, in capitals', () => {
  const whole: CompletableRepair = { ...repair, repairType: 'WUMS', parts: [] };
  expect(isFilledIn(whole, emptyCompletion)).toBe(false);
  expect(completionInput(whole, { ...emptyCompletion, replacement: ' zz9ids000001' })).toMatchObject({ replacementSerialNumber: 'ZZ9IDS000001', modules: [] });
});

test('a service without a repair says why there was none, any other does not', () => {
  expect(completionInput({ ...repair, repairType: 'SVNR', parts: [] }, emptyCompletion)).toMatchObject({ noTroubleClass: 'N01' });
  expect(completionInput(repair, emptyCompletion)).not.toHaveProperty('noTroubleClass');
});
