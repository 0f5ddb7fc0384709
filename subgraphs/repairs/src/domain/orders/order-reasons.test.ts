import { expect, it } from 'vitest';

import { type OrderFacts, type OrderLineFacts, orderReasons } from './order-reasons.js';

const display: OrderLineFacts = { priceCategory: 'STOCK', part: { genuine: true, functionalTest: 'PASSED', productLines: ['IPHONE'], products: [], programs: ['IDS', 'SSA', 'AASP'], isWholeUnit: false }, isPriced: true, vatIncluded: false };
const facts = (given: Partial<OrderFacts>): OrderFacts => ({ program: 'AASP', isSeedStock: false, isInGoodStanding: true, hasDepot: true, hasCurrency: true, hasAccount: true, repair: 'NONE', lines: [display], ...given });
const codes = (given: Partial<OrderFacts>) => orderReasons(facts(given)).map(({ code, line }) => (line === null ? code : `${line} ${code}`));

it('SSA-08, AASP-03a: a stocking order of tested genuine parts has nothing against it', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ program: 'SSA' })).toEqual([]);
});

it('IDS-04, IDS-18: every reason is told at once, of the order and line by line', () => {
  const bad = { ...display, part: { genuine: false, functionalTest: 'FAILED', productLines: ['MAC'] as const, products: [], programs: ['IDS', 'SSA', 'AASP'] as const, isWholeUnit: false }, isPriced: false } satisfies OrderLineFacts;
  const repair = { isOpen: false, isHere: false, productLine: 'IPHONE', productName: 'iPhone 15', repairType: 'CIN' } as const;
  expect(codes({ program: 'IDS', hasDepot: false, hasAccount: false, repair, lines: [display, { ...display, part: null }, bad] })).toEqual([
    ...['NO_DEPOT', 'ACCOUNT_MISSING', 'REPAIR_ELSEWHERE', 'REPAIR_CLOSED', '2 PART_UNKNOWN'],
    ...['3 PART_NOT_GENUINE', '3 PART_NOT_TESTED', '3 PART_DOES_NOT_FIT', '3 PRICE_MISSING'],
  ]);
});

it.each([
  ['AASP', 'STOCK', []],
  ['AASP', 'WARRANTY', ['REPAIR_NEEDED']],
  ['SSA', 'EXCHANGE', ['REPAIR_NEEDED']],
  ['IDS', 'STOCK', ['REPAIR_NEEDED']],
] as const)('IDS-04: without a repair a line of %s at %s is told %j', (program, priceCategory, told) => {
  expect(codes({ program, lines: [{ ...display, priceCategory }] })).toEqual(told);
});

it('a repair that nobody knows and a country without a currency are told once, not for each line', () => {
  expect(codes({ repair: null, hasCurrency: false, lines: [{ ...display, isPriced: false }, { ...display, isPriced: false }] })).toEqual(['NO_CURRENCY', 'REPAIR_UNKNOWN']);
});

it('ERS-41: a part for every product fits every device', () => {
  const screws = { ...display, part: { ...display.part!, productLines: [] } };
  expect(codes({ repair: { isOpen: true, isHere: true, productLine: 'MAC', productName: null, repairType: 'CIN' }, lines: [screws] })).toEqual([]);
});

it('AASP-03a: a part for other products of the family does not fit the device', () => {
  const other = { ...display, part: { ...display.part!, products: ['iPhone 14'] } };
  const repair = { isOpen: true, isHere: true, productLine: 'IPHONE', productName: 'iPhone 15', repairType: 'CIN' } as const;
  expect(codes({ repair, lines: [other, display] })).toEqual(['1 PART_DOES_NOT_FIT']);
  expect(codes({ repair: { ...repair, productName: 'iPhone 14' }, lines: [other] })).toEqual([]);
});

it('IDS-24: seed stock is whole iPhones for an account in good standing, and needs no repair', () => {
  const iphone = { ...display, part: { ...display.part!, isWholeUnit: true } };
  const seed = { program: 'IDS', isSeedStock: true } as const;
  expect(codes({ ...seed, lines: [iphone] })).toEqual([]);
  expect(codes({ ...seed, lines: [display, { ...iphone, part: { ...iphone.part, productLines: ['IPAD'] } }] })).toEqual(['1 NOT_SEED_STOCK', '2 NOT_SEED_STOCK']);
  expect(codes({ ...seed, isInGoodStanding: false, lines: [iphone] })).toEqual(['ACCOUNT_STANDING']);
});

it('SSA-08: prices with and without value-added tax are ordered apart, told at the lines that differ; what costs nothing goes with both', () => {
  const [taxed, free] = [{ ...display, vatIncluded: true }, { ...display, priceCategory: 'WARRANTY', vatIncluded: null } as const];
  const repair = { isOpen: true, isHere: true, productLine: 'IPHONE', productName: 'iPhone 15', repairType: 'CIN' } as const;
  expect(codes({ repair, lines: [free, display, taxed, display, taxed] })).toEqual(['3 VAT_DIFFERS', '5 VAT_DIFFERS']);
  expect(codes({ repair, lines: [free, taxed, free, taxed] })).toEqual([]);
});

it('SSA-05: a part that is not offered to the programme is not sold to its participants', () => {
  const mac = { ...display, part: { ...display.part!, programs: ['AASP'] as const } };
  expect(codes({ program: 'SSA', lines: [mac] })).toEqual(['1 PART_NOT_OFFERED']);
  expect(codes({ program: 'AASP', lines: [mac] })).toEqual([]);
});

it.each([
  ['CINR', 'WARRANTY', ['REPAIR_NOT_REPLENISHED']],
  ['CINR', 'EXCHANGE', ['REPAIR_NOT_REPLENISHED']],
  ['CINR', 'STOCK', []],
  ['CIN', 'WARRANTY', []],
] as const)('AASP-02: for a carry-in of type %s a line at %s is told %j', (repairType, priceCategory, told) => {
  expect(codes({ repair: { isOpen: true, isHere: true, productLine: 'IPHONE', productName: 'iPhone 15', repairType }, lines: [{ ...display, priceCategory }] })).toEqual(told);
});
