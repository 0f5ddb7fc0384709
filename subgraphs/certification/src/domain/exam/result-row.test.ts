import { expect, it } from 'vitest';

import { resultRow } from './result-row.js';

const row = { result_id: 'R-1', technician_id: 'TECH00001', exam_code: 'ACMT-MAC', taken_on: '2026-03-31', result: 'PASS' };

it('AASP-30: a row of a result file is read as it stands, without its blanks', () => {
  expect(resultRow({ ...row, result: ' pass ', exam_code: 'acmt-mac' })).toMatchObject({ reference: 'R-1', techId: 'TECH00001', takenOn: '2026-03-31', outcome: 'PASS', corrects: null, exam: { product: 'MAC', track: 'ACMT' } });
});

it.each([
  ['result_id', { result_id: '' }, 'VALUE_INVALID'],
  ['technician_id', { technician_id: 'SHORT' }, 'VALUE_INVALID'],
  ['taken_on', { taken_on: '2026-02-29' }, 'VALUE_INVALID'],
  ['result', { result: 'PASSED' }, 'VALUE_INVALID'],
  ['organization_id', { organization_id: 'us' }, 'VALUE_INVALID'],
  ['exam_code', { exam_code: 'ACMT-WATCH' }, 'EXAM_UNKNOWN'],
  ['result', { result: 'VOID' }, 'VOID_WITHOUT_CORRECTION'],
  ['reason', { corrects: 'R-0', reason: ' ' }, 'REASON_MISSING'],
])('AASP-30: a wrong %s is named: %j', (column, wrong, problem) => {
  expect(resultRow({ ...row, ...wrong })).toEqual({ problem, column });
});

it('AASP-30: a correction names what it corrects, and may say that it is void', () => {
  expect(resultRow({ ...row, result: 'VOID', corrects: 'R-0', reason: 'Scored twice' })).toMatchObject({ outcome: 'VOID', corrects: 'R-0', reason: 'Scored twice' });
});
