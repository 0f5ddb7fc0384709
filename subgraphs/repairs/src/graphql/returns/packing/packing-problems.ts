import 'reflect-metadata';

import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

import { Problem, VersionConflict } from '@platform/kit/graphql/problem.js';

import type { ShipmentNotChanged } from '../../../actions/returns/packing/change-bulk-return.js';
import type { RefusedLine } from '../../../actions/returns/packing/pack-returns.js';
import { ReturnOrderNumberScalar } from '../../../db/identifier-scalars.js';
import type { PackingRefusal } from '../../../domain/returns/packages/packing-refusal.js';

@ObjectType({ implements: Problem, description: 'There is no such shipment of returns that you may see.' })
export class BulkReturnNotFound extends Problem {
  readonly __typename = 'BulkReturnNotFound';
  override message = 'There is no such shipment of returns.';
}

@ObjectType({ implements: Problem, description: 'The shipment has left, or was given up.' })
export class BulkReturnNotOpen extends Problem {
  readonly __typename = 'BulkReturnNotOpen';
  override message = 'The shipment is no longer open.';
}

@ObjectType({ implements: Problem, description: 'There is no such service location that you may see.' })
export class ReturnLocationNotFound extends Problem {
  readonly __typename = 'ReturnLocationNotFound';
  override message = 'There is no such service location.';
}

@ObjectType({ implements: Problem, description: 'A place packs one shipment at a time.', simpleResolvers: true })
export class BulkReturnAlreadyOpen extends Problem {
  readonly __typename = 'BulkReturnAlreadyOpen';

  @Field(() => ID, { description: 'The shipment that is open there.' })
  bulkReturnId: string;

  static as(bulkReturnId: string): BulkReturnAlreadyOpen {
    return Object.assign(new BulkReturnAlreadyOpen(), { bulkReturnId, message: 'A shipment is already open at this place.' });
  }
}

export const PackingProblem = {
  UNKNOWN: 'UNKNOWN',
  OF_ANOTHER_PLACE: 'OF_ANOTHER_PLACE',
  IN_ANOTHER_SHIPMENT: 'IN_ANOTHER_SHIPMENT',
  ALREADY_SENT: 'ALREADY_SENT',
  NOT_OWED: 'NOT_OWED',
  SERIAL_DIFFERS: 'SERIAL_DIFFERS',
  TWICE: 'TWICE',
} as const satisfies Record<PackingRefusal, PackingRefusal>;
registerEnumType(PackingProblem, {
  name: 'PackingProblem',
  description: 'Why a return does not go into a shipment.',
  valuesConfig: {
    UNKNOWN: { description: 'The organisation has no such return.' },
    OF_ANOTHER_PLACE: { description: 'It is owed by another service location.' },
    IN_ANOTHER_SHIPMENT: { description: 'It lies in another shipment that has not left.' },
    ALREADY_SENT: { description: 'It is on its way.' },
    NOT_OWED: { description: 'It has come back, or is closed.' },
    SERIAL_DIFFERS: { description: 'The serial number read off it is not the one expected.' },
    TWICE: { description: 'It stands in the list more than once.' },
  },
});

@ObjectType({ description: 'A return that does not go into a shipment.', simpleResolvers: true })
export class UnpackableReturn {
  @Field(() => ReturnOrderNumberScalar, { description: 'Its number, as it was given.' })
  returnOrderNumber: string;

  @Field(() => PackingProblem, { description: 'Why not.' })
  reason: PackingRefusal;
}

@ObjectType({ implements: Problem, description: 'Some of the returns do not go into the shipment; none was packed.', simpleResolvers: true })
export class ReturnsNotPackable extends Problem {
  readonly __typename = 'ReturnsNotPackable';

  @Field(() => [UnpackableReturn], { description: 'Those that do not, each with its reason.' })
  lines: RefusedLine[];

  static these(lines: RefusedLine[]): ReturnsNotPackable {
    return Object.assign(new ReturnsNotPackable(), { lines, message: `${lines.length} of the returns cannot be packed into this shipment; nothing was packed.` });
  }
}

@ObjectType({ implements: Problem, description: 'A shipment holds at most so many returns; nothing was packed.', simpleResolvers: true })
export class ShipmentTooLarge extends Problem {
  readonly __typename = 'ShipmentTooLarge';

  @Field(() => Int, { description: 'How many returns a shipment holds at most.' })
  returnsMax: number;

  static above(returnsMax: number): ShipmentTooLarge {
    return Object.assign(new ShipmentTooLarge(), { returnsMax, message: `A shipment holds at most ${returnsMax} returns; divide them among several.` });
  }
}

@ObjectType({ implements: Problem, description: 'The return does not lie in this shipment.' })
export class ReturnNotPackedHere extends Problem {
  readonly __typename = 'ReturnNotPackedHere';
  override message = 'The return does not lie in this shipment.';
}

@ObjectType({ implements: Problem, description: 'A shipment without returns is not sent.' })
export class BulkReturnEmpty extends Problem {
  readonly __typename = 'BulkReturnEmpty';
  override message = 'Nothing lies in the shipment.';
}

@ObjectType({ implements: Problem, description: 'The shipment cannot have been handed over at that time.' })
export class HandoverTimeImpossible extends Problem {
  readonly __typename = 'HandoverTimeImpossible';

  static because(message: string): HandoverTimeImpossible {
    return Object.assign(new HandoverTimeImpossible(), { message });
  }
}

@ObjectType({ implements: Problem, description: 'The boxes that were measured are not those that hold something.', simpleResolvers: true })
export class BoxesDiffer extends Problem {
  readonly __typename = 'BoxesDiffer';

  @Field(() => [Int], { description: 'Boxes that hold something and were not measured.' })
  unmeasured: number[];

  @Field(() => [Int], { description: 'Boxes that were measured and hold nothing.' })
  empty: number[];

  static as(boxes: { unmeasured: number[]; empty: number[] }): BoxesDiffer {
    return Object.assign(new BoxesDiffer(), boxes, { message: 'Measure every box that holds something, and no other.' });
  }
}

@ObjectType({ implements: Problem, description: 'Another shipment has this number of this carrier.', simpleResolvers: true })
export class TrackingNumberTaken extends Problem {
  readonly __typename = 'TrackingNumberTaken';

  @Field(() => ID, { description: 'The shipment that has it.' })
  bulkReturnId: string;

  static by(bulkReturnId: string): TrackingNumberTaken {
    return Object.assign(new TrackingNumberTaken(), { bulkReturnId, message: 'Another shipment has this tracking number.' });
  }
}

/** Why a shipment could not be changed, whatever was to be done with it. */
export function unchangedProblem(refusal: ShipmentNotChanged): Problem {
  switch (refusal.refused) {
    case 'BULK_RETURN_UNKNOWN':
      return new BulkReturnNotFound();
    case 'NOT_OPEN':
      return new BulkReturnNotOpen();
    case 'CHANGED_SINCE':
      return VersionConflict.at(refusal.currentVersion);
  }
}
