import 'reflect-metadata';

import { ObjectType } from 'type-graphql';

import { Problem } from '@platform/kit/graphql/problem.js';

@ObjectType({ implements: Problem, description: 'There is no such organisation that you may see.' })
export class OrganizationNotFound extends Problem {
  readonly __typename = 'OrganizationNotFound';
  override message = 'There is no such organisation.';
}

@ObjectType({ implements: Problem, description: 'Another organisation of the country has this organisation number.' })
export class OrganizationNumberTaken extends Problem {
  readonly __typename = 'OrganizationNumberTaken';
  override message = 'The organisation number is already in use.';
}

@ObjectType({ implements: Problem, description: 'Another service location has this Ship-To code.' })
export class ShipToTaken extends Problem {
  readonly __typename = 'ShipToTaken';
  override message = 'The Ship-To code is already in use.';
}

@ObjectType({ implements: Problem, description: 'There is no such service location that you may see.' })
export class ServiceLocationNotFound extends Problem {
  readonly __typename = 'ServiceLocationNotFound';
  override message = 'There is no such service location.';
}

@ObjectType({ implements: Problem, description: 'Nothing can have been observed after now.' })
export class ObservedInTheFuture extends Problem {
  readonly __typename = 'ObservedInTheFuture';
  override message = 'observedAt lies after now.';
}

@ObjectType({ implements: Problem, description: 'The organisation already has its place in the programme.' })
export class AlreadyEnrolled extends Problem {
  readonly __typename = 'AlreadyEnrolled';
  override message = 'The organisation is already enrolled in this programme.';
}

@ObjectType({ implements: Problem, description: 'An organisation cannot have been approved after today.' })
export class ApprovedInTheFuture extends Problem {
  readonly __typename = 'ApprovedInTheFuture';
  override message = 'approvedOn lies after today.';
}
