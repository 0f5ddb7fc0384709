import { expect, test } from 'vitest';

import { publishedTerms } from '../../testing/published-terms.js';
import { type CompliancePart, partsCompliance } from './parts-compliance.js';

const terms = publishedTerms('SSA');
const direct: CompliancePart = { genuine: true, supplier: 'APPLE', partsOrderNumber: '7148187912' };

test.each([
  ['no parts', [], []],
  ['a genuine part bought from Apple with its order', [direct], []],
  ['a genuine part bought from a reseller', [direct, { ...direct, supplier: 'RESELLER' }], ['SSA.REPAIR.PARTS_DIRECT NOT_MET']],
  ['a part that is not genuine', [{ ...direct, genuine: false }], ['SSA.REPAIR.GENUINE_PARTS NOT_MET']],
  ['a part of which nothing is told', [{ genuine: null, supplier: null, partsOrderNumber: null }], ['SSA.REPAIR.GENUINE_PARTS NEEDS_EVIDENCE', 'SSA.REPAIR.PARTS_DIRECT NEEDS_EVIDENCE']],
  ['a part said to be Apple’s, without the order that shows it', [{ ...direct, partsOrderNumber: null }], ['SSA.REPAIR.PARTS_DIRECT NEEDS_EVIDENCE']],
] as const)('SSA-36 SSA-37 SSA-38: a repair with %s', (_, parts, open) => {
  expect(partsCompliance(parts, terms).map(({ criterion, verdict }) => `${criterion} ${verdict}`)).toEqual(open);
});
