import 'reflect-metadata';

import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'One fact a decision was made of.', simpleResolvers: true })
export class DecisionFact {
  @Field(() => ID, { description: 'Its name, as lastQuarter or finding:AASP.BRAND.' })
  name: string;

  @Field(() => String, { description: 'Its value, as JSON.' })
  value: string;

  @Field(() => String, { description: 'Who told it: a subgraph, or reviewer.' })
  source: string;

  @Field(() => String, { nullable: true, description: 'When it was so, as an RFC 3339 instant; null where no time was told.' })
  observedAt: string | null;
}

@ObjectType({ description: 'One place in which a decision and its replay say different things.', simpleResolvers: true })
export class ReplayDifference {
  @Field(() => ID, { description: 'The place, as overall or results.AASP.BRAND.' })
  at: string;

  @Field(() => String, { description: 'What is stored, as JSON.' })
  stored: string;

  @Field(() => String, { description: 'What follows today from the stored facts and terms, as JSON.' })
  replayed: string;
}

@ObjectType({ description: 'A decision made once more from the facts it kept, by the terms it names.', simpleResolvers: true })
export class DecisionReplay {
  @Field(() => Boolean, { description: 'True when every member is the same.' })
  equal: boolean;

  @Field(() => [ReplayDifference], { description: 'Where it is not.' })
  differences: ReplayDifference[];
}
