import 'reflect-metadata';

import { ObjectType } from 'type-graphql';

import { Problem } from '@platform/kit/graphql/problem.js';

@ObjectType({ implements: Problem, description: 'There is no such credit line that you may see.' })
export class CreditLineNotFound extends Problem {
  readonly __typename = 'CreditLineNotFound';
  override message = 'There is no such credit line.';
}

@ObjectType({ implements: Problem, description: 'What is proposed is agreed already; nothing was changed.' })
export class CreditLimitUnchanged extends Problem {
  readonly __typename = 'CreditLimitUnchanged';
  override message = 'The credit line already has this limit.';
}

@ObjectType({ implements: Problem, description: 'A credit line is agreed with the finance group of the organisation’s own region.' })
export class CreditRegionDiffers extends Problem {
  readonly __typename = 'CreditRegionDiffers';
  override message = 'The finance group is of another region than the organisation.';
}

@ObjectType({ implements: Problem, description: 'Only an approved credit line can be raised.' })
export class CreditLineNotApproved extends Problem {
  readonly __typename = 'CreditLineNotApproved';
  override message = 'The credit line is not approved.';
}

@ObjectType({ implements: Problem, description: 'The raise would end before it begins.' })
export class CreditRaiseOver extends Problem {
  readonly __typename = 'CreditRaiseOver';
  override message = 'The raise ends in the past.';
}
