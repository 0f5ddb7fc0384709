import 'reflect-metadata';

import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

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
