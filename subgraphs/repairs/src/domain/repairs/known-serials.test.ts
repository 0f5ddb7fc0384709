import { expect, test } from 'vitest';

import { type KnownSerial, knownSerialLacks } from './known-serials.js';

const lines = [{ line: 2, kbbSerial: 'W882300FK22YA', kgbSerial: 'W8829012R22XA' }];
const bad: KnownSerial = { serial: 'W882300FK22YA', last: null, isOwedBack: false };
const good: KnownSerial = { serial: 'W8829012R22XA', last: null, isOwedBack: false };

test.each([
  ['serial numbers that nobody has heard of', [], []],
  ['a good one that is in another device', [{ ...good, last: 'WENT_IN' }], ['KGB_INSTALLED_ELSEWHERE']],
  ['a good one that came out of another device, and came back as good', [{ ...good, last: 'CAME_OUT' }], []],
  ['a good one that is owed back as defective', [{ ...good, last: 'CAME_OUT', isOwedBack: true }], ['KGB_KNOWN_BAD']],
  ['a bad one that went in once', [{ ...bad, last: 'WENT_IN' }], []],
  ['a bad one that is owed back for this very repair', [{ ...bad, isOwedBack: true }], []],
  ['a bad one that came out of another device before', [{ ...bad, last: 'CAME_OUT' }], ['KBB_OUT_ALREADY']],
  ['both wrong', [{ ...bad, last: 'CAME_OUT' }, { ...good, last: 'WENT_IN' }], ['KGB_INSTALLED_ELSEWHERE', 'KBB_OUT_ALREADY']],
] as const)('AASP-17 SSA-36: %s', (_, known, codes) => {
  expect(knownSerialLacks(lines, known)).toEqual(codes.map((code) => ({ code, line: 2 })));
});
