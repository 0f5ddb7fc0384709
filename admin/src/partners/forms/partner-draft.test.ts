import { describe, expect, test } from 'vitest';

import { nameToCompare, numberToCompare } from './alike.js';
import { checkPartner, newPartner, type PartnerDraft, partnerInput } from './partner-draft.js';

const whole: PartnerDraft = { ...newPartner, displayName: 'Fjord Mobil' };

describe('a partner as it is typed', () => {
  test('needs a name, and no more', () => {
    expect(checkPartner(whole)).toEqual({});
    expect(Object.keys(checkPartner({ ...whole, displayName: ' ' }))).toEqual(['displayName']);
  });

  test('in Germany the land is named when it is missing: each has its own holidays', () => {
    expect(Object.keys(checkPartner({ ...whole, country: 'DE' }))).toEqual(['land']);
    expect(checkPartner({ ...whole, country: 'DE', land: 'DE-BY' })).toEqual({});
  });

  test.each([['fjord.example.org', true], ['https://fjord.example.org/om', true], ['fjord', false], ['ftp://fjord.example.org', false], ['javascript:alert(1)', false], ['fjord example.org', false]])('the web site %s is right: %s', (website, isRight) => {
    expect(checkPartner({ ...whole, website }).website === undefined).toBe(isRight);
  });

  test('is sent without what is empty, and with the scheme of its web site', () => {
    expect(partnerInput({ ...whole, displayName: ' Fjord ', website: 'fjord.example.org', land: 'DE-BY' })).toEqual({ displayName: 'Fjord', legalName: null, country: 'NO', region: null, organizationNumber: null, website: 'https://fjord.example.org' });
    expect(partnerInput({ ...whole, country: 'DE', land: 'DE-BY' }).region).toBe('DE-BY');
  });
});

describe('what is compared with the partners that are known', () => {
  test.each([['Nordlys Service AS', 'Nordlys Service'], ['Elbtal  Technik GmbH & Co. KG', 'Elbtal Technik'], ['Södra Mobil, AB', 'Södra Mobil'], ['Atlas', 'Atlas'], [' AS ', 'AS']])('of the name %s it is %s', (name, compared) => {
    expect(nameToCompare(name)).toBe(compared);
  });

  test.each([['NO 923 609 016 MVA', 'NO', '923609016'], ['5567037485', 'SE', '556703-7485'], ['556703', 'SE', '556703'], ['DE 136695976', 'DE', '136695976']])('of the number %s in %s it is %s', (number, country, compared) => {
    expect(numberToCompare(number, country)).toBe(compared);
  });
});
