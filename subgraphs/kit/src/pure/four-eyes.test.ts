import { expect, it } from 'vitest';

import { decisionRefusal, type ProposalDecision } from './four-eyes.js';

const open = { proposedBy: 'ingrid', decision: null };

it.each(['APPROVED', 'REJECTED'] as const)('a proposal is %s by somebody other than its proposer', (decision) => {
  expect(decisionRefusal(open, { decision, by: 'karin' })).toBeNull();
  expect(decisionRefusal(open, { decision, by: 'ingrid' })).toBe('OWN_PROPOSAL');
});

it('a proposal is withdrawn by its proposer alone', () => {
  expect(decisionRefusal(open, { decision: 'WITHDRAWN', by: 'ingrid' })).toBeNull();
  expect(decisionRefusal(open, { decision: 'WITHDRAWN', by: 'karin' })).toBe('PROPOSAL_OF_ANOTHER');
});

const decisions: ProposalDecision[] = ['APPROVED', 'REJECTED', 'WITHDRAWN'];

it.each(decisions.flatMap((made) => decisions.map((decision) => ({ made, decision }))))('what was $made is not $decision any more, by nobody', ({ made, decision }) => {
  const answers = ['ingrid', 'karin'].map((by) => decisionRefusal({ ...open, decision: made }, { decision, by }));
  expect(answers).toEqual(['PROPOSAL_DECIDED', 'PROPOSAL_DECIDED']);
});
