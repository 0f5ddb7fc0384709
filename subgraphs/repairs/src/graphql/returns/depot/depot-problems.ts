import 'reflect-metadata';

import { Field, ObjectType, registerEnumType } from 'type-graphql';

import { Problem } from '@platform/kit/graphql/problem.js';

import type { InspectionRefusal } from '../../../domain/returns/packages/inspection-refusal.js';

@ObjectType({ implements: Problem, description: 'A return is received once.', simpleResolvers: true })
export class ReturnAlreadyReceived extends Problem {
  readonly __typename = 'ReturnAlreadyReceived';

  @Field(() => Date, { description: 'When it was received.' })
  alreadyReceivedAt: string;

  static at(alreadyReceivedAt: string): ReturnAlreadyReceived {
    return Object.assign(new ReturnAlreadyReceived(), { alreadyReceivedAt, message: `The return was already received at ${alreadyReceivedAt}.` });
  }
}

@ObjectType({ implements: Problem, description: 'The return cannot have been received at that time.' })
export class ReceptionTimeImpossible extends Problem {
  readonly __typename = 'ReceptionTimeImpossible';

  static because(message: string): ReceptionTimeImpossible {
    return Object.assign(new ReceptionTimeImpossible(), { message });
  }
}

@ObjectType({ implements: Problem, description: 'The return is closed: nothing is owed any more.' })
export class ReturnClosed extends Problem {
  readonly __typename = 'ReturnClosed';
  override message = 'The return is closed.';
}

type RefusedInspection = InspectionRefusal | 'NOT_UNDER_WARRANTY' | 'PHOTO_UNKNOWN' | 'NOT_A_PICTURE';

export const InspectionProblem = {
  NOTHING_THERE_TO_ACCEPT: 'NOTHING_THERE_TO_ACCEPT',
  DAMAGE_FORBIDS: 'DAMAGE_FORBIDS',
  REASON_MISSING: 'REASON_MISSING',
  NOT_UNDER_WARRANTY: 'NOT_UNDER_WARRANTY',
  PHOTO_UNKNOWN: 'PHOTO_UNKNOWN',
  NOT_A_PICTURE: 'NOT_A_PICTURE',
} as const satisfies Record<RefusedInspection, RefusedInspection>;

const sentences: Readonly<Record<RefusedInspection, string>> = {
  NOTHING_THERE_TO_ACCEPT: 'An empty box or another part cannot be accepted.',
  DAMAGE_FORBIDS: 'What is damaged beyond what may be returned cannot be accepted.',
  REASON_MISSING: 'A rejection names what differs, or damage that cannot be returned.',
  NOT_UNDER_WARRANTY: 'Only the defective part whose replacement was had for nothing under warranty can turn out to be out of it.',
  PHOTO_UNKNOWN: 'No such file was sent for the organisation of the return.',
  NOT_A_PICTURE: 'A photo must be a picture, by its bytes.',
};

registerEnumType(InspectionProblem, {
  name: 'ReturnInspectionReason',
  description: 'Why an inspection contradicts itself, or the return.',
  valuesConfig: Object.fromEntries(Object.entries(sentences).map(([reason, description]) => [reason, { description }])) as never,
});

@ObjectType({ implements: Problem, description: 'The inspection contradicts itself.', simpleResolvers: true })
export class ReturnInspectionRefused extends Problem {
  readonly __typename = 'ReturnInspectionRefused';

  @Field(() => InspectionProblem, { description: 'How.' })
  inspectionReason: RefusedInspection;

  static because(inspectionReason: RefusedInspection): ReturnInspectionRefused {
    return Object.assign(new ReturnInspectionRefused(), { inspectionReason, message: sentences[inspectionReason] });
  }
}

@ObjectType({ implements: Problem, description: 'The return came late, and nobody has decided of it: use decideLateReturn first.' })
export class ReturnLatenessUndecided extends Problem {
  readonly __typename = 'ReturnLatenessUndecided';
  override message = 'Decide first whether the lateness of the return is excused.';
}

@ObjectType({ implements: Problem, description: 'Nothing is to be decided: the return was not received late.' })
export class ReturnNotLate extends Problem {
  readonly __typename = 'ReturnNotLate';
  override message = 'The return was not received late.';
}

@ObjectType({ implements: Problem, description: 'It was decided already whether the lateness is excused.' })
export class ReturnLatenessDecided extends Problem {
  readonly __typename = 'ReturnLatenessDecided';
  override message = 'It was already decided whether the lateness of the return is excused.';
}

@ObjectType({ implements: Problem, description: 'A return whose day has not passed is not given up.' })
export class ReturnNotOverdue extends Problem {
  readonly __typename = 'ReturnNotOverdue';
  override message = 'The return is not overdue.';
}
