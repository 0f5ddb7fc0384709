import { expect, test } from 'vitest';

import { checkTechnician, newTechnician, technicianInput } from './technician-draft.js';

const whole = { ...newTechnician, technicianId: 'TECH00001', displayName: 'Liv Holm' };

test('a technician with an id and a name is accepted; the rest may be stated later', () => {
  expect(checkTechnician(whole)).toEqual({});
  expect(checkTechnician({ ...whole, startedOn: '2026-01-01', endedOn: '2026-01-01' })).toEqual({});
});

test.each([
  [{ technicianId: 'SHORT' }, { technicianId: 'technicianForms.faults.technicianId' }],
  [{ technicianId: 'TECH 00001' }, { technicianId: 'technicianForms.faults.technicianId' }],
  [{ displayName: '  ' }, { displayName: 'technicianForms.faults.required' }],
  [{ startedOn: '2026-02-01', endedOn: '2026-01-31' }, { endedOn: 'technicianForms.faults.endedEarlier' }],
])('a technician with %j is sent back', (part, faults) => {
  expect(checkTechnician({ ...whole, ...part })).toEqual(faults);
});

test('what is left empty is sent as not stated, never as no', () => {
  expect(technicianInput({ ...whole, displayName: ' Liv Holm ' })).toEqual({ displayName: 'Liv Holm', employment: 'EMPLOYED', locationId: null, startedOn: null, canCompleteIosQualification: null });
  expect(technicianInput({ ...whole, iosAble: 'no' }).canCompleteIosQualification).toBe(false);
});
