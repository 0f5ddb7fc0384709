import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { noCitations, rulesIndex, uncoveredRequirements } from '../../checks/rules-index.js';

it('the committed index of requirements, rules and tests is what the code cites (else: npm run rules)', () => {
  expect(readFileSync(new URL('../../../docs/RULES.md', import.meta.url), 'utf8')).toBe(rulesIndex());
});

/** Whose requirements are all kept: a rule or a test that goes fails here. Others are entered as they are done. */
const finished = ['Programs & Eligibility', 'Certification', 'Accounts & Credit', 'Gateway', 'Admin console'];

it.each(finished)('every requirement of %s has a rule and a test', (owner) => {
  expect(uncoveredRequirements([owner])).toEqual([]);
});

it('a requirement without a rule or a test is found', () => {
  expect(uncoveredRequirements(['Programs & Eligibility'], noCitations())).toHaveLength(64);
  expect(finished.map((owner) => uncoveredRequirements([owner], noCitations()).length)).toEqual([64, 16, 34, 2, 2]);
});
