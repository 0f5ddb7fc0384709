import 'reflect-metadata';

import { Field, ID, ObjectType } from 'type-graphql';

import { Problem } from '@platform/kit/graphql/problem.js';

@ObjectType({ implements: Problem, description: 'There is no such evidence that you may see.' })
export class EvidenceNotFound extends Problem {
  readonly __typename = 'EvidenceNotFound';
  override message = 'There is no such evidence.';
}

@ObjectType({ implements: Problem, description: 'There is no such file that you may see, or its content was erased.' })
export class EvidenceFileNotFound extends Problem {
  readonly __typename = 'EvidenceFileNotFound';
  override message = 'There is no such file.';
}

@ObjectType({ implements: Problem, description: 'The last day of the evidence is over; it proves nothing any more.' })
export class EvidenceExpired extends Problem {
  readonly __typename = 'EvidenceExpired';
  override message = 'The last day of the evidence is over.';
}

@ObjectType({ implements: Problem, description: 'The evidence has been detached and changes no more; attach its file anew.' })
export class EvidenceDetached extends Problem {
  readonly __typename = 'EvidenceDetached';
  override message = 'The evidence has been detached.';
}

@ObjectType({ implements: Problem, description: 'What staff has accepted, only staff may detach.' })
export class EvidenceAccepted extends Problem {
  readonly __typename = 'EvidenceAccepted';
  override message = 'The evidence has been accepted; ask the programme’s staff to detach it.';
}

@ObjectType({ implements: Problem, description: 'The file is attached somewhere; detach it first.' })
export class EvidenceAttached extends Problem {
  readonly __typename = 'EvidenceAttached';
  override message = 'The file is attached; detach it first.';
}

@ObjectType({ implements: Problem, description: 'A decision or a closed audit rests on the file: it is kept for good.' })
export class EvidenceCited extends Problem {
  readonly __typename = 'EvidenceCited';
  override message = 'A decision or a closed audit rests on the file.';
}

@ObjectType({ implements: Problem, description: 'No published terms have this criterion.', simpleResolvers: true })
export class CriterionNotFound extends Problem {
  readonly __typename = 'CriterionNotFound';

  @Field(() => ID, { description: 'The id that was given.' })
  criterion: string;

  static named(criterion: string): CriterionNotFound {
    return Object.assign(new CriterionNotFound(), { criterion, message: `No published terms have the criterion ${criterion}.` });
  }
}

@ObjectType({ implements: Problem, description: 'Nothing can have been captured after now.' })
export class CapturedInTheFuture extends Problem {
  readonly __typename = 'CapturedInTheFuture';
  override message = 'capturedAt lies after now.';
}
