import 'reflect-metadata';

import { Field, Int, ObjectType } from 'type-graphql';

import { Problem } from '@platform/kit/graphql/problem.js';

import { PartNumberScalar } from '../../db/identifier-scalars.js';

@ObjectType({ implements: Problem, description: 'There is no such depot.' })
export class DepotNotFound extends Problem {
  readonly __typename = 'DepotNotFound';
  override message = 'There is no such depot.';
}

@ObjectType({ implements: Problem, description: 'The catalogue has no parts with these numbers; nothing was taken in.', simpleResolvers: true })
export class PartsUnknown extends Problem {
  readonly __typename = 'PartsUnknown';

  @Field(() => [PartNumberScalar], { description: 'The numbers.' })
  numbers: string[];

  static of(numbers: string[]): PartsUnknown {
    return Object.assign(new PartsUnknown(), { numbers, message: `The catalogue has no ${numbers.join(', ')}.` });
  }
}

@ObjectType({ implements: Problem, description: 'Nothing of the order is set aside and in no parcel, or its credit is not reserved.' })
export class NothingToPick extends Problem {
  readonly __typename = 'NothingToPick';
  override message = 'Nothing of the order can be packed now.';
}

@ObjectType({ implements: Problem, description: 'There is no such parcel that you may see.' })
export class ShipmentNotFound extends Problem {
  readonly __typename = 'ShipmentNotFound';
  override message = 'There is no such parcel.';
}

@ObjectType({ implements: Problem, description: 'The parcel has left already.' })
export class ShipmentSentAlready extends Problem {
  readonly __typename = 'ShipmentSentAlready';
  override message = 'The parcel has left already.';
}

@ObjectType({ implements: Problem, description: 'The parcel has not left yet.' })
export class ShipmentNotSent extends Problem {
  readonly __typename = 'ShipmentNotSent';
  override message = 'The parcel has not left yet.';
}

@ObjectType({ implements: Problem, description: 'The instant lies in the future, or before the parcel had left.' })
export class ShipmentTimeImpossible extends Problem {
  readonly __typename = 'ShipmentTimeImpossible';
  override message = 'The instant lies in the future, or before the parcel had left.';
}

@ObjectType({ implements: Problem, description: 'Every piece of a serialised part needs one serial number, other parts have none.', simpleResolvers: true })
export class ShipmentSerialsMissing extends Problem {
  readonly __typename = 'ShipmentSerialsMissing';

  @Field(() => Int, { description: 'The line of the order, from 1.' })
  line: number;

  static at(line: number): ShipmentSerialsMissing {
    return Object.assign(new ShipmentSerialsMissing(), { line, message: `Line ${line} needs one serial number for each of its pieces, and none where they have none.` });
  }
}

@ObjectType({ implements: Problem, description: 'The serial number is in this parcel twice, or in another one.', simpleResolvers: true })
export class ShipmentSerialTaken extends Problem {
  readonly __typename = 'ShipmentSerialTaken';

  @Field(() => String, { description: 'The serial number.' })
  serialNumber: string;

  static as(serialNumber: string): ShipmentSerialTaken {
    return Object.assign(new ShipmentSerialTaken(), { serialNumber, message: `The serial number ${serialNumber} has left before.` });
  }
}

@ObjectType({ implements: Problem, description: 'The defective parts of the line must be at the depot before its replacement leaves: return before replace.', simpleResolvers: true })
export class ShipmentReturnAwaited extends Problem {
  readonly __typename = 'ShipmentReturnAwaited';

  @Field(() => Int, { description: 'The line of the order, from 1.' })
  line: number;

  static at(line: number): ShipmentReturnAwaited {
    return Object.assign(new ShipmentReturnAwaited(), { line, message: `Line ${line} waits for its defective parts: they come before their replacement leaves.` });
  }
}

@ObjectType({ implements: Problem, description: 'What is owed back for the parcel has no due date, for the region of the location has no business calendar for the year.' })
export class ShipmentCalendarMissing extends Problem {
  readonly __typename = 'ShipmentCalendarMissing';
  override message = 'The region of the location has no business calendar for the year; nothing was sent.';
}

@ObjectType({ implements: Problem, description: 'The location has none, or not so many, of the part.' })
export class LocationStockTooSmall extends Problem {
  readonly __typename = 'LocationStockTooSmall';
  override message = 'There are not so many in stock.';
}

@ObjectType({ implements: Problem, description: 'There is no such stock that you may see.' })
export class LocationStockNotFound extends Problem {
  readonly __typename = 'LocationStockNotFound';
  override message = 'There is no such stock.';
}
