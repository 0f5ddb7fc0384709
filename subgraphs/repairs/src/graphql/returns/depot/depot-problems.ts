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

export const InspectionProblem = {
  NOTHING_THERE_TO_ACCEPT: 'NOTHING_THERE_TO_ACCEPT',
  DAMAGE_FORBIDS: 'DAMAGE_FORBIDS',
  REASON_MISSING: 'REASON_MISSING',
} as const satisfies Record<InspectionRefusal, InspectionRefusal>;

const sentences: Readonly<Record<InspectionRefusal, string>> = {
  NOTHING_THERE_TO_ACCEPT: 'An empty box or another part cannot be accepted.',
  DAMAGE_FORBIDS: 'What is damaged beyond what may be returned cannot be accepted.',
  REASON_MISSING: 'A rejection names what differs, or damage that cannot be returned.',
};

registerEnumType(InspectionProblem, {
  name: 'ReturnInspectionReason',
  description: 'Why an inspection contradicts itself.',
  valuesConfig: Object.fromEntries(Object.entries(sentences).map(([reason, description]) => [reason, { description }])) as never,
});

@ObjectType({ implements: Problem, description: 'The inspection contradicts itself.', simpleResolvers: true })
export class ReturnInspectionRefused extends Problem {
  readonly __typename = 'ReturnInspectionRefused';

  @Field(() => InspectionProblem, { description: 'How.' })
  inspectionReason: InspectionRefusal;

  static because(inspectionReason: InspectionRefusal): ReturnInspectionRefused {
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
