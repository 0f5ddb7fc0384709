import { expect, test } from 'vitest';

import { type CompletedLine, type CompletionSerials, completionLacks } from './completion-serials.js';

const module: CompletedLine = { line: 1, partType: 'MODULE', serialized: true, kbbSerial: 'W882300FK22YA', kgbSerial: 'W8829012R22XA' };
const done: CompletionSerials = { repairType: 'CIN', lines: [module], replacementSerialNumber: null, serialNumber: 'ZZ9AAAAAAAAA', noTroubleClass: null };
const replacement: CompletedLine = { line: 1, partType: 'REPLACEMENT', serialized: true, kbbSerial: null, kgbSerial: null };

test.each([
  ['a module with both serial numbers', {}, []],
  ['a module without the bad one', { lines: [{ ...module, kbbSerial: null }] }, ['KBB_MISSING']],
  ['a module without either', { lines: [{ ...module, kbbSerial: null, kgbSerial: null }] }, ['KBB_MISSING', 'KGB_MISSING']],
  ['a module that came out and went in again', { lines: [{ ...module, kgbSerial: module.kbbSerial }] }, ['SERIALS_EQUAL']],
  ['one good part in two lines', { lines: [module, { ...module, line: 2, kbbSerial: 'W882300FK22YB' }] }, ['SERIAL_REPEATED']],
  ['a bad part that another line says went in', { lines: [module, { ...module, line: 2, kbbSerial: 'W8829012R22XA', kgbSerial: 'W882300FK22YC' }] }, ['SERIAL_REPEATED']],
  ['serial numbers of a part that has none', { lines: [{ ...module, serialized: false }] }, ['SERIALS_NOT_ASKED']],
  ['the device’s serial number read for the module’s', { lines: [{ ...module, kgbSerial: 'ZZ9AAAAAAAAA' }] }, ['SERIAL_OF_THE_DEVICE']],
  ['a module without serial numbers of its kind', { lines: [{ ...module, serialized: false, kbbSerial: null, kgbSerial: null }] }, []],
  ['a part of which the kind is not known', { lines: [{ ...module, partType: null, kbbSerial: null, kgbSerial: null }] }, []],
  ['a whole unit with its replacement', { repairType: 'WUMS', lines: [replacement], replacementSerialNumber: 'ZZ9BBBBBBBBB' }, []],
  ['a whole unit without one', { repairType: 'WUMC', lines: [] }, ['REPLACEMENT_MISSING']],
  ['a replacement among the parts without its serial number', { lines: [replacement] }, ['REPLACEMENT_MISSING']],
  ['a whole unit that replaces itself', { repairType: 'WUMS', lines: [replacement], replacementSerialNumber: 'ZZ9AAAAAAAAA' }, ['REPLACEMENT_IS_THE_DEVICE']],
  ['a replacement and another part', { lines: [replacement, { ...module, line: 2 }], replacementSerialNumber: 'ZZ9BBBBBBBBB' }, ['REPLACEMENT_NOT_ALONE']],
  ['a replacement where a part was repaired', { replacementSerialNumber: 'ZZ9BBBBBBBBB' }, ['REPLACEMENT_NOT_ASKED']],
  ['no trouble found, and why', { repairType: 'SVNR', lines: [], noTroubleClass: 'N01' }, []],
  ['no trouble found, for no reason and with a part', { repairType: 'SVNR' }, ['CLASS_MISSING', 'PARTS_NOT_ASKED']],
  ['a repair that says why there was none', { noTroubleClass: 'N01' }, ['CLASS_NOT_ASKED']],
] as const)('AASP-17: %s', (_, changes, lacks) => {
  expect(completionLacks({ ...done, ...changes }).map(({ code }) => code)).toEqual(lacks);
});
