import 'reflect-metadata';

import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** An organisation: owned by Programs & Eligibility, here only what this subgraph adds to it. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'An organisation that takes part, or wants to take part, in a programme.' })
export class Organization {
  @Field(() => ID, { description: 'Id of this platform.' })
  id: string;
}
