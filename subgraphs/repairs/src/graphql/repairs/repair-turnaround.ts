import 'reflect-metadata';

import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How long a repair has taken: until its completion, or until now.', simpleResolvers: true })
export class RepairTurnaround {
  @Field(() => Int, { description: 'Minutes since its creation, those not counted in which it was completed and reopened later.' })
  elapsedMinutes: number;

  @Field(() => Int, { description: 'Of these, minutes of waiting for parts or for the customer, or for a device that is away at the repair centre, in which the clock stands.' })
  waitingMinutes: number;

  @Field(() => Int, { nullable: true, description: 'Of the others, minutes on business days of the location; null where its calendar does not know them.' })
  workingMinutes: number | null;
}
