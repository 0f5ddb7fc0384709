import 'reflect-metadata';

import { Field, ID, ObjectType } from 'type-graphql';

import { Problem } from '@platform/kit/graphql/problem.js';

@ObjectType({ implements: Problem, description: 'There is no such enrolment that you may see.' })
export class EnrollmentNotFound extends Problem {
  readonly __typename = 'EnrollmentNotFound';
  override message = 'There is no such enrolment.';
}

@ObjectType({ implements: Problem, description: 'The enrolment cannot make this move from its present state; possibleMoves names those it can.' })
export class MoveNotPossible extends Problem {
  readonly __typename = 'MoveNotPossible';
  override message = 'The enrolment cannot make this move from its present state.';
}

@ObjectType({ implements: Problem, description: 'The reason does not go with the move.' })
export class ReasonDoesNotFit extends Problem {
  readonly __typename = 'ReasonDoesNotFit';
  override message = 'The reason does not go with the move.';
}

@ObjectType({ implements: Problem, description: 'Only an organisation that has been admitted can take part.' })
export class NotAdmitted extends Problem {
  readonly __typename = 'NotAdmitted';
  override message = 'The organisation has not been admitted.';
}

@ObjectType({ implements: Problem, description: 'Nothing is judged of this enrolment: it is not admitted, it has ended, or its programme asks nothing of a participant.' })
export class NotJudged extends Problem {
  readonly __typename = 'NotJudged';
  override message = 'Nothing is judged of this enrolment: it is not admitted, it has ended, or its programme asks nothing of a participant.';
}

@ObjectType({ implements: Problem, description: 'The criterion is none that is asked of a participant of this programme.' })
export class CriterionNotWatched extends Problem {
  readonly __typename = 'CriterionNotWatched';
  override message = 'The criterion is not asked of a participant of this programme.';
}

@ObjectType({ implements: Problem, description: 'The criterion is not decided by reviewers.' })
export class NotForReviewers extends Problem {
  readonly __typename = 'NotForReviewers';
  override message = 'The criterion is not decided by a reviewer’s finding.';
}

@ObjectType({ implements: Problem, description: 'The finding is no word the criterion knows.' })
export class FindingUnknown extends Problem {
  readonly __typename = 'FindingUnknown';

  @Field(() => [ID], { description: 'The words it knows.' })
  words: readonly string[];

  static among(words: readonly string[]): FindingUnknown {
    return Object.assign(new FindingUnknown(), { words, message: `The finding is none of ${words.join(', ')}.` });
  }
}
