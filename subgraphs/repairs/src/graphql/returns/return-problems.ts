import 'reflect-metadata';

import { Field, ObjectType, registerEnumType } from 'type-graphql';

import { Problem } from '@platform/kit/graphql/problem.js';

import type { DeclarationRefusal } from '../../domain/returns/declared-type.js';
import { ReturnState } from '../../domain/returns/return-words.js';
import '../../db/returns/return-enums.js';

@ObjectType({ implements: Problem, description: 'There is no such return that you may see.' })
export class ReturnOrderNotFound extends Problem {
  readonly __typename = 'ReturnOrderNotFound';
  override message = 'There is no such return.';
}

@ObjectType({ implements: Problem, description: 'The return has not come far enough for this, or too far.', simpleResolvers: true })
export class ReturnStateForbids extends Problem {
  readonly __typename = 'ReturnStateForbids';

  @Field(() => ReturnState, { description: 'How far it has come.' })
  currentState: ReturnState;

  static in(currentState: ReturnState): ReturnStateForbids {
    return Object.assign(new ReturnStateForbids(), { currentState, message: `The return is ${currentState}; this cannot be done with it.` });
  }
}

export const DeclarationProblem = {
  REPLACEMENT_ORDERED: 'REPLACEMENT_ORDERED',
  OUT_OF_WARRANTY_CHARGED: 'OUT_OF_WARRANTY_CHARGED',
  NO_ORDER_BEHIND: 'NO_ORDER_BEHIND',
  STATE_FORBIDS: 'STATE_FORBIDS',
  PRICE_FORBIDS: 'PRICE_FORBIDS',
  GOOD_PART_UNEXPLAINED: 'GOOD_PART_UNEXPLAINED',
  SYMPTOM_MISSING: 'SYMPTOM_MISSING',
  DETAILS_OF_ANOTHER_TYPE: 'DETAILS_OF_ANOTHER_TYPE',
} as const satisfies Record<DeclarationRefusal, DeclarationRefusal>;

const sentences: Readonly<Record<DeclarationRefusal, string>> = {
  REPLACEMENT_ORDERED: 'It was declared dead on arrival, and its free replacement is ordered.',
  OUT_OF_WARRANTY_CHARGED: 'It was declared out of warranty, and its price is charged; the depot decides otherwise.',
  NO_ORDER_BEHIND: 'It was not shipped on an order of parts here: its replacement is asked for where it was ordered.',
  STATE_FORBIDS: 'The type of a return is declared before it is packed.',
  PRICE_FORBIDS: 'This type is not open to what was had at this price.',
  GOOD_PART_UNEXPLAINED: 'A good part that comes back needs its reason and whether it was opened.',
  SYMPTOM_MISSING: 'A part dead on arrival needs a symptom code of 3 to 7 letters and digits, and how it shows, A to H.',
  DETAILS_OF_ANOTHER_TYPE: 'The details belong to another type.',
};

registerEnumType(DeclarationProblem, {
  name: 'ReturnDeclarationReason',
  description: 'Why a return is not of the declared type.',
  valuesConfig: Object.fromEntries(Object.entries(sentences).map(([reason, description]) => [reason, { description }])) as never,
});

@ObjectType({ implements: Problem, description: 'The return cannot be declared to be of this type.', simpleResolvers: true })
export class ReturnDeclarationRefused extends Problem {
  readonly __typename = 'ReturnDeclarationRefused';

  @Field(() => DeclarationProblem, { description: 'Why not.' })
  reason: DeclarationRefusal;

  static because(reason: DeclarationRefusal): ReturnDeclarationRefused {
    return Object.assign(new ReturnDeclarationRefused(), { reason, message: sentences[reason] });
  }
}
