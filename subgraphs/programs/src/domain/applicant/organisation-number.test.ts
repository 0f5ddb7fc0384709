import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOrganisationNumberValid } from './organisation-number.js';

describe('AASP-36: an organisation number is well formed', () => {
  test.each([
    ['NO', '974760673', true],
    ['NO', '974 760 673', true],
    ['NO', 'NO974760673MVA', true],
    ['NO', '974760674', false],
    ['NO', '97476067', false],
    ['NO', '9747606730', false],
    ['NO', '', false],
    ['SE', '202100-5489', true],
    ['SE', '2021005489', true],
    ['SE', '2021005488', false],
    ['SE', '2011005480', false],
    ['SE', '202100548', false],
    ['DE', 'DE136695976', true],
    ['DE', 'de 136 695 976', true],
    ['DE', '136695976', true],
    ['DE', 'DE136695978', false],
    ['DE', 'DE036695976', false],
    ['DE', 'DE13669597', false],
    ['FR', '123', null],
  ])('AASP-36: in %s "%s" is %s', (country, number, valid) => {
    expect(isOrganisationNumberValid(number, country)).toBe(valid);
  });

  test.each(['NO', 'SE', 'DE'])('AASP-36: in %s a single wrong digit is found', (country) => {
    const valid = { NO: '974760673', SE: '2021005489', DE: '136695976' }[country]!;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: valid.length - 1 }), fc.integer({ min: 0, max: 9 }), (at, digit) => {
        const changed = valid.slice(0, at) + digit + valid.slice(at + 1);
        expect(isOrganisationNumberValid(changed, country)).toBe(changed === valid);
      }),
    );
  });

  test('AASP-36: of ten last digits at most one is right', () => {
    const stem = fc.stringMatching(/^[1-9]\d[2-9]\d{5}$/);
    fc.assert(
      fc.property(stem, fc.constantFrom('NO', 'DE'), (eight, country) => {
        const right = [...'0123456789'].filter((digit) => isOrganisationNumberValid(eight + digit, country));
        expect(right.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
