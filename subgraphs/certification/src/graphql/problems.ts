import 'reflect-metadata';

import { ObjectType } from 'type-graphql';

import { Problem } from '@platform/kit/graphql/problem.js';

@ObjectType({ implements: Problem, description: 'There is no such technician that you may see.' })
export class TechnicianNotFound extends Problem {
  readonly __typename = 'TechnicianNotFound';
  override message = 'There is no such technician.';
}

@ObjectType({ implements: Problem, description: 'An exam cannot have been passed after today.' })
export class ExamInTheFuture extends Problem {
  readonly __typename = 'ExamInTheFuture';
  override message = 'passedOn lies after today.';
}

@ObjectType({ implements: Problem, description: 'Only an authorised online test centre certifies.' })
export class TestCentreNotAuthorised extends Problem {
  readonly __typename = 'TestCentreNotAuthorised';
  override message = 'The test centre is not an authorised one.';
}

@ObjectType({ implements: Problem, description: 'There is no such test centre.' })
export class TestCentreNotFound extends Problem {
  readonly __typename = 'TestCentreNotFound';
  override message = 'There is no such test centre.';
}

@ObjectType({ implements: Problem, description: 'The organisation has no such service location.' })
export class TechnicianLocationUnknown extends Problem {
  readonly __typename = 'TechnicianLocationUnknown';
  override message = 'The organisation has no such service location.';
}

@ObjectType({ implements: Problem, description: 'The last day lies before the first.' })
export class PeriodEndsBeforeStart extends Problem {
  readonly __typename = 'PeriodEndsBeforeStart';
  override message = 'The last day lies before the first.';
}

@ObjectType({ implements: Problem, description: 'Another technician of the organisation has this sign-in.' })
export class TechnicianSignInTaken extends Problem {
  readonly __typename = 'TechnicianSignInTaken';
  override message = 'Another technician of the organisation has this sign-in.';
}

@ObjectType({ implements: Problem, description: 'A technician records the own progress alone; that of others is recorded by their administrator.' })
export class ProgressOfAnother extends Problem {
  readonly __typename = 'ProgressOfAnother';
  override message = 'You record your own progress alone.';
}
