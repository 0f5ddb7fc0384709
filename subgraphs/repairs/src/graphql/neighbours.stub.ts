import 'reflect-metadata';

import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** An organisation: owned by Programs & Eligibility, here only what this subgraph adds to it. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'An organisation that takes part, or wants to take part, in a programme.' })
export class Organization {
  @Field(() => ID, { description: 'Id of this platform.' })
  id: string;
}

/** A service location: owned by Programs & Eligibility. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: 'A place where an organisation serves.' })
export class ServiceLocation {
  @Field(() => ID, { description: 'Id of this platform.' })
  id: string;
}

/** A technician: owned by Certification. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: 'A person who repairs for an organisation.' })
export class Technician {
  @Field(() => ID, { description: 'Id of this platform.' })
  id: string;
}
