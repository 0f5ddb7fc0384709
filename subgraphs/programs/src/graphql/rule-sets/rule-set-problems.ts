import 'reflect-metadata';

import { Field, ID, ObjectType } from 'type-graphql';

import { Problem } from '@platform/kit/graphql/problem.js';

@ObjectType({ implements: Problem, description: 'There is no such draft of terms.' })
export class RuleSetDraftNotFound extends Problem {
  readonly __typename = 'RuleSetDraftNotFound';
  override message = 'There is no such draft of terms.';
}

@ObjectType({ implements: Problem, description: 'The draft has been published or discarded; begin another.' })
export class RuleSetDraftSettled extends Problem {
  readonly __typename = 'RuleSetDraftSettled';
  override message = 'The draft has been published or discarded.';
}

@ObjectType({ implements: Problem, description: 'There are no such published terms.' })
export class RuleSetNotFound extends Problem {
  readonly __typename = 'RuleSetNotFound';
  override message = 'There are no such published terms.';
}

@ObjectType({ implements: Problem, description: 'The copied terms have no such criterion; a draft adds none.' })
export class CriterionUnknown extends Problem {
  readonly __typename = 'CriterionUnknown';

  @Field(() => ID, { description: 'The criterion.' })
  criterion: string;

  static named(criterion: string): CriterionUnknown {
    return Object.assign(new CriterionUnknown(), { criterion, message: `The copied terms have no criterion ${criterion}.` });
  }
}

@ObjectType({ implements: Problem, description: 'The terms do not have their shape: a parameter of the wrong kind, or a text that is missing. The message names the place.' })
export class RuleSetInvalid extends Problem {
  readonly __typename = 'RuleSetInvalid';

  static because(reason: string): RuleSetInvalid {
    return Object.assign(new RuleSetInvalid(), { message: reason });
  }
}

@ObjectType({ implements: Problem, description: 'Terms begin and end on a day to come: nobody is judged by terms they could not know.' })
export class TermsNotInTheFuture extends Problem {
  readonly __typename = 'TermsNotInTheFuture';
  override message = 'Terms begin and end on a day to come.';
}

@ObjectType({ implements: Problem, description: 'Other terms of the region are published for that day or a later one.' })
export class LaterTermsExist extends Problem {
  readonly __typename = 'LaterTermsExist';
  override message = 'Other terms of this region are published for that day or a later one.';
}

@ObjectType({ implements: Problem, description: 'The terms have an end already.' })
export class TermsEndAlready extends Problem {
  readonly __typename = 'TermsEndAlready';
  override message = 'The terms have an end already.';
}

@ObjectType({ implements: Problem, description: 'Nothing would be in force in the region after them.' })
export class NothingInForceAfter extends Problem {
  readonly __typename = 'NothingInForceAfter';
  override message = 'Nothing would be in force in this region afterwards.';
}
