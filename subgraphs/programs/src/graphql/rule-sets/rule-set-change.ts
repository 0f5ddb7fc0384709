import 'reflect-metadata';

import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

import { RuleSetChangeKind } from '../../domain/rule-sets/rule-set-changes.js';

registerEnumType(RuleSetChangeKind, {
  name: 'RuleSetChangeKind',
  description: 'What differs between two versions of terms.',
  valuesConfig: {
    ADDED: { description: 'A criterion that was not there.' },
    REMOVED: { description: 'A criterion that is there no longer.' },
    PARAMETER: { description: 'A number or word its check is given.' },
    TEXT: { description: 'Its words in one language.' },
    GUIDANCE: { description: 'What a reviewer looks at, in one language.' },
    OTHER: { description: 'Another member, as its sources.' },
  },
});

@ObjectType({ description: 'One difference between two versions of terms.', simpleResolvers: true })
export class RuleSetChange {
  @Field(() => ID, { description: 'The criterion.' })
  criterion: string;

  @Field(() => RuleSetChangeKind, { description: 'What differs.' })
  kind: RuleSetChangeKind;

  @Field(() => String, { nullable: true, description: 'The parameter, the language or the member; null where a criterion came or went.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'How it was: a text, or a JSON value; null where there was none.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'How it is; null where there is none.' })
  after: string | null;
}
