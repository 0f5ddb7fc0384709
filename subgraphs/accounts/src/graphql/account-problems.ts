import 'reflect-metadata';

import { ObjectType } from 'type-graphql';

import { Problem } from '@platform/kit/graphql/problem.js';

@ObjectType({ implements: Problem, description: 'There is no such organisation.' })
export class AccountOrganizationUnknown extends Problem {
  readonly __typename = 'AccountOrganizationUnknown';
  override message = 'There is no such organisation.';
}

@ObjectType({ implements: Problem, description: 'Another account has this number.' })
export class SoldToTaken extends Problem {
  readonly __typename = 'SoldToTaken';
  override message = 'The Sold-To number is already in use.';
}

@ObjectType({ implements: Problem, description: 'An account cannot have been created after today.' })
export class AccountCreatedInTheFuture extends Problem {
  readonly __typename = 'AccountCreatedInTheFuture';
  override message = 'createdOn lies after today.';
}

@ObjectType({ implements: Problem, description: 'What is recorded as signed names its agreement, version, signatory and date.' })
export class AgreementDetailsMissing extends Problem {
  readonly __typename = 'AgreementDetailsMissing';
  override message = 'Which agreement was signed, in which version, by whom and when is needed before the account can be used.';
}

@ObjectType({ implements: Problem, description: 'An agreement cannot have been signed after today.' })
export class AgreementSignedInTheFuture extends Problem {
  readonly __typename = 'AgreementSignedInTheFuture';
  override message = 'signedOn lies after today.';
}

@ObjectType({ implements: Problem, description: 'The account is in use under a signed agreement, which cannot be unsigned.' })
export class AgreementSignedAlready extends Problem {
  readonly __typename = 'AgreementSignedAlready';
  override message = 'The agreement is signed and the account is in use.';
}

@ObjectType({ implements: Problem, description: 'There is no such service account that you may see.' })
export class ServiceAccountNotFound extends Problem {
  readonly __typename = 'ServiceAccountNotFound';
  override message = 'There is no such service account.';
}

@ObjectType({ implements: Problem, description: 'The account is closed and stays as it is.' })
export class ServiceAccountClosed extends Problem {
  readonly __typename = 'ServiceAccountClosed';
  override message = 'The service account is closed.';
}

@ObjectType({ implements: Problem, description: 'The account already stands so; nothing was changed.' })
export class StandingUnchanged extends Problem {
  readonly __typename = 'StandingUnchanged';
  override message = 'The service account already has this standing.';
}
