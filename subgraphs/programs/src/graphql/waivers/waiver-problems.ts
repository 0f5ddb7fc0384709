import 'reflect-metadata';

import { ObjectType } from 'type-graphql';

import { Problem } from '@platform/kit/graphql/problem.js';

@ObjectType({ implements: Problem, description: 'There is no such waiver that you may see.' })
export class WaiverNotFound extends Problem {
  readonly __typename = 'WaiverNotFound';
  override message = 'There is no such waiver.';
}

@ObjectType({ implements: Problem, description: 'The waiver ends before it begins.' })
export class WaiverEndsBeforeItBegins extends Problem {
  readonly __typename = 'WaiverEndsBeforeItBegins';
  override message = 'validTo lies before validFrom.';
}

@ObjectType({ implements: Problem, description: 'A waiver holds for a year at most.' })
export class WaivedTooLong extends Problem {
  readonly __typename = 'WaivedTooLong';
  override message = 'A waiver holds for 366 days at most.';
}

@ObjectType({ implements: Problem, description: 'Only a waiver that was approved, and not taken back yet, can be taken back.' })
export class WaiverNotInForce extends Problem {
  readonly __typename = 'WaiverNotInForce';
  override message = 'The waiver is not approved, or has been taken back already.';
}
