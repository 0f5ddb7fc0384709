import { describe, expect, test } from 'vitest';

import { type Declarable, declarableTypes, type Declaration, declarationRefusal } from './declared-type.js';
import { type ReturnPriceCategory, ReturnState, ReturnType } from './return-words.js';

const details: Readonly<Record<ReturnType, Declaration>> = {
  KBB: { type: 'KBB', goodPart: null, deadOnArrival: null },
  GPR: { type: 'GPR', goodPart: { reason: 'A', kind: 'UOP' }, deadOnArrival: null },
  DOA: { type: 'DOA', goodPart: null, deadOnArrival: { symptom: 'M02', modifier: 'B' } },
  CTS: { type: 'CTS', goodPart: null, deadOnArrival: null },
  TOW: { type: 'TOW', goodPart: null, deadOnArrival: null },
};
const ordered: Declarable = { state: 'OPEN', type: 'KBB', sourceKind: 'PART_ORDER_LINE', priceCategory: 'EXCHANGE' };
const types = Object.keys(ReturnType) as ReturnType[];

describe('IDS-05: the type of a return', () => {
  test.each([
    ['WARRANTY', ['KBB', 'GPR', 'DOA', 'CTS', 'TOW']],
    ['EXCHANGE', ['KBB', 'GPR', 'DOA', 'CTS']],
    ['STOCK', ['GPR', 'DOA']],
  ] as [ReturnPriceCategory, ReturnType[]][])('IDS-05: what was had at the price %s may be declared %j', (priceCategory, allowed) => {
    expect(types.filter((type) => declarationRefusal(details[type], { ...ordered, priceCategory }) === null)).toEqual(allowed);
    expect(types.filter((type) => declarationRefusal(details[type], { ...ordered, priceCategory }) === 'PRICE_FORBIDS')).toEqual(types.filter((type) => !allowed.includes(type)));
  });

  test('IDS-05: is declared before it is packed', () => {
    const states = Object.keys(ReturnState) as ReturnState[];
    expect(states.filter((state) => declarationRefusal(details.GPR, { ...ordered, state }) === null)).toEqual(['OPEN']);
  });

  test.each([
    ['a good part without its reason', { ...details.GPR, goodPart: null }, 'GOOD_PART_UNEXPLAINED'],
    ['a dead part without its symptom', { ...details.DOA, deadOnArrival: null }, 'SYMPTOM_MISSING'],
    ['a symptom that is too short', { ...details.DOA, deadOnArrival: { symptom: 'M2', modifier: 'B' } }, 'SYMPTOM_MISSING'],
    ['a modifier beyond H', { ...details.DOA, deadOnArrival: { symptom: 'M02', modifier: 'I' } }, 'SYMPTOM_MISSING'],
    ['a good part with a symptom', { ...details.GPR, deadOnArrival: { symptom: 'M02', modifier: 'B' } }, 'DETAILS_OF_ANOTHER_TYPE'],
    ['a bad part with a reason', { ...details.KBB, goodPart: { reason: 'A', kind: 'DIA' } }, 'DETAILS_OF_ANOTHER_TYPE'],
  ] as [string, Declaration, string][])('IDS-05: %s is refused', (_, declared, refusal) => {
    expect(declarationRefusal(declared, { ...ordered, priceCategory: 'WARRANTY' })).toBe(refusal);
  });

  test('IDS-05: what is dead on arrival stays so, since its replacement is ordered, and only what was ordered as a part can be', () => {
    const dead: Declarable = { ...ordered, type: 'DOA' };
    expect([declarationRefusal(details.KBB, dead), declarationRefusal(details.DOA, dead), declarableTypes(dead)]).toEqual(['REPLACEMENT_ORDERED', 'REPLACEMENT_ORDERED', []]);
    const swapped: Declarable = { ...ordered, sourceKind: 'SEED_STOCK_SWAP' };
    expect([declarationRefusal(details.DOA, swapped), declarableTypes(swapped), declarableTypes(ordered)]).toEqual(['NO_ORDER_BEHIND', ['GPR', 'CTS'], ['GPR', 'DOA', 'CTS']]);
  });

  test('IDS-05: what is out of warranty stays so for its partner, since its price is charged, and an express replacement is settled with its card', () => {
    const charged: Declarable = { ...ordered, type: 'TOW' };
    expect([declarationRefusal(details.KBB, charged), declarableTypes(charged)]).toEqual(['OUT_OF_WARRANTY_CHARGED', []]);
    const express: Declarable = { ...ordered, sourceKind: 'EXPRESS_REPLACEMENT', priceCategory: 'WARRANTY' };
    expect([declarationRefusal(details.TOW, express), declarableTypes(express)]).toEqual(['PRICE_FORBIDS', ['GPR', 'CTS']]);
  });
});
