import 'reflect-metadata';

import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** An express replacement: owned by Repairs & Service. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'One iPhone that is replaced before the original is back, against a hold on the customer’s card.' })
export class ExpressReplacement {
  @Field(() => ID, { description: 'Id of this platform.' })
  id: string;
}
