import { describe, expect, test } from 'vitest';
import { missingItems, presentItems, type ApplicationItems } from './application-items.js';

const complete: ApplicationItems = {
  legalName: 'Verksted AS',
  principal: 'K. Berg',
  addresses: ['Storgata 1, Oslo'],
  phones: ['+47 22 00 00 00'],
  email: 'post@verksted.example',
  website: 'verksted.example',
  history: 'none',
  purpose: 'Repairs',
};
const required = ['legalName', 'principal', 'addresses', 'phones', 'email', 'website', 'history', 'purpose'];
const missing = (change: Partial<ApplicationItems>) => missingItems({ ...complete, ...change }, { required });

describe('AASP-35: an application states all eight items', () => {
  test('AASP-35: a complete one lacks nothing', () => {
    expect(missing({})).toEqual([]);
  });

  test.each(['legalName', 'principal', 'email', 'website', 'history', 'purpose'] as const)('AASP-35: %s is missing when null or blank', (item) => {
    expect(missing({ [item]: null })).toEqual([item]);
    expect(missing({ [item]: ' \t' })).toEqual([item]);
  });

  test('AASP-35: no application lacks everything, in the order asked for', () => {
    expect(missingItems(null, { required })).toEqual(required);
    expect(presentItems(null)).toEqual([]);
  });

  test('AASP-43: "none" is an answer to the question of history', () => {
    expect(missing({ history: 'none' })).toEqual([]);
  });

  test.each([
    [['A'], ['1'], []],
    [['A'], ['1', '2'], []],
    [['A', 'B'], ['1', '2'], []],
    [['A', 'B'], ['1'], ['phones']],
    [['A', 'B'], ['1', ' '], ['phones']],
    [['A', ' '], ['1'], []],
    [['A'], [], ['phones']],
    [['A'], null, ['phones']],
    [[], ['1'], ['addresses']],
    [[' '], ['1'], ['addresses']],
    [null, null, ['addresses', 'phones']],
  ])('AASP-38 AASP-40: addresses %j with numbers %j lack %j', (addresses, phones, lacking) => {
    expect(missing({ addresses, phones })).toEqual(lacking);
  });
});
