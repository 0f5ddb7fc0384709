import 'reflect-metadata';

import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

import { PartNumberScalar } from '../../db/identifier-scalars.js';

export enum Availability {
  IN_STOCK = 'IN_STOCK',
  BACK_ORDERED = 'BACK_ORDERED',
  NO_DEPOT = 'NO_DEPOT',
}
registerEnumType(Availability, {
  name: 'Availability',
  description: 'Whether a part could leave now.',
  valuesConfig: {
    IN_STOCK: { description: 'The depot has some that nobody has reserved or waits for.' },
    BACK_ORDERED: { description: 'The depot has none to give; an order would wait its turn.' },
    NO_DEPOT: { description: 'No depot sends to the country of the location.' },
  },
});

@ObjectType({ description: 'What the depot that serves a location has of a part. Nothing is set aside by asking.', simpleResolvers: true })
export class PartAvailability {
  @Field(() => Availability, { description: 'Whether it could leave now.' })
  availability: Availability;

  @Field(() => Int, { description: 'How many an order would get now.' })
  quantity: number;

  /** Null where none sends to the country of the location. */
  depotId: string | null;
}

@ObjectType({ description: 'Whether one of the parts that were asked about could leave now.', simpleResolvers: true })
export class PartNumberAvailability {
  @Field(() => PartNumberScalar, { description: 'The number that was asked about.' })
  partNumber: string;

  @Field(() => PartAvailability, { nullable: true, description: 'Whether what is sent for it could leave now; null where the catalogue has no such part.' })
  availability: PartAvailability | null;
}
