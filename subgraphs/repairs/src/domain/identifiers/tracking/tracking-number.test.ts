import { describe, expect, it } from 'vitest';

import { carrierName, readCarrierCode, readTrackingNumber, trackingNumberHolds } from './tracking-number.js';

const right = {
  XUPSN: ['1Z999AA10123456784', '1Z879E930346834440', '1ZXX3150YW44070023', '1Z 5R8 9390 35756 7127'],
  XDHL: ['3318810025', '73891051146', '8487135506', 'RB123456785GB'],
  XFEDE: ['986578788855', '477179081230', '0414 4176 0228 964', '568283610012734', '9611020987654312345672', '1001921334250001000300779017972697'],
  XDPD: ['008182709980000020033350276C', '0081 827 0998 0000 0200 45 327 276 N'],
  XPOST: ['RB123456785GB', 'AA473124829GB'],
};
const wrong = {
  XUPSN: ['1Z999AA10123456783', '1Z999AA1012345678', '1Z999AA1012345678X'],
  XDHL: ['3318810026', '73891051147', 'RB123456786GB'],
  XFEDE: ['996578788855', '041441760228965', '9611020987654312345673', '1001921334250001000300779017972698'],
  XDPD: ['008182709980000020033350276A'],
  XPOST: ['RB123456784GB', 'AA473124820GB'],
};
const unchecked = {
  XUPSN: ['T1234567890', '999999999'],
  XDHL: ['JJD014600003111111111', '00340434161094042557'],
  XFEDE: ['61299998820821171811'],
  XDPD: ['01505012345678'],
  XPOST: ['70123456789012345'],
  XTNT: ['123456782'],
  XGLS: ['50346007539'],
  XNEW: ['1Z999AA10123456783'],
};
const rowsOf = (numbers: Record<string, string[]>): string[][] => Object.entries(numbers).flatMap(([code, all]) => all.map((number) => [code, number]));

describe('IDS-05: a tracking number', () => {
  it.each(rowsOf(right))('of %s is taken when its check digit holds: %s', (carrierCode, text) => {
    expect(trackingNumberHolds({ carrierCode: carrierCode!, trackingNumber: readTrackingNumber(text!)! })).toBe(true);
  });

  it.each(rowsOf(wrong))('of %s is refused when its check digit does not hold: %s', (carrierCode, trackingNumber) => {
    expect(trackingNumberHolds({ carrierCode: carrierCode!, trackingNumber: trackingNumber! })).toBe(false);
  });

  it.each(rowsOf(unchecked))('of %s whose form has no check digit known here is taken: %s', (carrierCode, trackingNumber) => {
    expect(trackingNumberHolds({ carrierCode: carrierCode!, trackingNumber: trackingNumber! })).toBe(true);
  });

  it.each([
    ['1z 999-aa1 01 2345 6784', '1Z999AA10123456784'],
    ['123456', '123456'],
    ['12345', null],
    ['1'.repeat(40), '1'.repeat(40)],
    ['1'.repeat(41), null],
    ['1Z999/AA1', null],
  ])('%j is read as %j', (text, number) => {
    expect(readTrackingNumber(text)).toBe(number);
  });
});

it.each([
  ['xupsn ', 'XUPSN'],
  ['XNEW', 'XNEW'],
  ['X', null],
  ['X-UPS', null],
  ['TOOLONGACODE', null],
])('the carrier’s code %j is read as %j', (text, code) => {
  expect(readCarrierCode(text)).toBe(code);
});

it('a carrier is called by its name, an unknown one by its code', () => {
  expect([carrierName('XDHLC'), carrierName('XNEW'), carrierName('toString')]).toEqual(['DHL', 'XNEW', 'toString']);
});
