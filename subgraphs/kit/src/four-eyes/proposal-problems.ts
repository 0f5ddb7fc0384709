import 'reflect-metadata';

import { Directive, ObjectType } from 'type-graphql';

import { Problem } from '../graphql/problem.js';

@Directive('@shareable')
@ObjectType({ implements: Problem, description: 'You proposed this yourself: a second person approves or rejects it; you may withdraw it.' })
export class OwnProposal extends Problem {
  readonly __typename = 'OwnProposal';
  override message = 'You proposed this yourself; somebody else must approve or reject it.';
}

@Directive('@shareable')
@ObjectType({ implements: Problem, description: 'Somebody else proposed this: only they may withdraw it; you may reject it.' })
export class ProposalOfAnother extends Problem {
  readonly __typename = 'ProposalOfAnother';
  override message = 'Somebody else proposed this; only they can withdraw it.';
}

@Directive('@shareable')
@ObjectType({ implements: Problem, description: 'The proposal has been decided already.' })
export class ProposalDecided extends Problem {
  readonly __typename = 'ProposalDecided';
  override message = 'The proposal has been decided already.';
}

@Directive('@shareable')
@ObjectType({ implements: Problem, description: 'There is no such proposal that you may see.' })
export class ProposalNotFound extends Problem {
  readonly __typename = 'ProposalNotFound';
  override message = 'There is no such proposal.';
}

@Directive('@shareable')
@ObjectType({ implements: Problem, description: 'What the proposal is about has changed since it was made: reject or withdraw it, and propose anew.' })
export class ProposalOutdated extends Problem {
  readonly __typename = 'ProposalOutdated';
  override message = 'What this is about has changed since it was proposed.';
}

@Directive('@shareable')
@ObjectType({ implements: Problem, description: 'Another proposal about the same thing is still open.' })
export class ProposalPending extends Problem {
  readonly __typename = 'ProposalPending';
  override message = 'Another proposal about this is still open.';
}

@Directive('@shareable')
@ObjectType({ implements: Problem, description: 'One person may not do this alone: propose it, and a second person decides.' })
export class SecondPersonNeeded extends Problem {
  readonly __typename = 'SecondPersonNeeded';
  override message = 'This needs a second person: propose it.';
}

/** The problem of each refusal that deciding a proposal may meet. */
export const decisionProblems = {
  PROPOSAL_UNKNOWN: ProposalNotFound,
  PROPOSAL_DECIDED: ProposalDecided,
  OWN_PROPOSAL: OwnProposal,
  PROPOSAL_OF_ANOTHER: ProposalOfAnother,
  PROPOSAL_OUTDATED: ProposalOutdated,
} as const;
