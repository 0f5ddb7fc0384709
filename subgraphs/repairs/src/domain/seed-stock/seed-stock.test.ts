import { expect, test } from 'vitest';

import { publishedTerms } from '../../testing/published-terms.js';
import { assessSeedStock, type SeedStockFacts } from './seed-stock.js';

const assess = (facts: SeedStockFacts) => {
  const { results, free } = assessSeedStock(facts, publishedTerms('IDS'));
  return { verdict: results[0]?.verdict, reasonCode: results[0]?.reasonCode, free };
};

test.each([
  ['IPHONE', 'IDS', true, 'MET', 'SATISFIED'],
  ['IPHONE', 'IDS', false, 'NOT_MET', 'NOT_FULFILLED'],
  ['IPHONE', 'IDS', null, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
  ['IPAD', 'IDS', true, 'NOT_MET', 'EXCLUDED'],
  ['MAC', 'IDS', null, 'NOT_MET', 'EXCLUDED'],
  ['IPHONE', 'SSA', true, 'NOT_MET', 'EXCLUDED'],
  ['IPHONE', 'AASP', true, 'NOT_MET', 'EXCLUDED'],
  [null, 'IDS', true, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
  ['IPHONE', null, true, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
])('IDS-24: seed stock of %s in %s, offered %s, is %s (%s) and never free', (product, programme, offeredInMarket, verdict, reasonCode) => {
  expect(assess({ product, programme, offeredInMarket })).toEqual({ verdict, reasonCode, free: false });
});
