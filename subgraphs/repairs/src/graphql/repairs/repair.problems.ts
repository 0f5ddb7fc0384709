import 'reflect-metadata';

import { Field, ID, ObjectType } from 'type-graphql';

import { Problem } from '@platform/kit/graphql/problem.js';

@ObjectType({ implements: Problem, description: 'There is no such service location that you may see.' })
export class RepairLocationNotFound extends Problem {
  readonly __typename = 'RepairLocationNotFound';
  override message = 'There is no such service location.';
}

@ObjectType({ implements: Problem, description: 'No such technician works for the organisation.' })
export class RepairTechnicianNotFound extends Problem {
  readonly __typename = 'RepairTechnicianNotFound';
  override message = 'There is no such technician.';
}

@ObjectType({ implements: Problem, description: 'A repair cannot have been created after now.' })
export class RepairCreatedInTheFuture extends Problem {
  readonly __typename = 'RepairCreatedInTheFuture';
  override message = 'createdAt lies in the future.';
}

@ObjectType({ implements: Problem, description: 'The device with this serial number is known with another IMEI.' })
export class DeviceImeiDiffers extends Problem {
  readonly __typename = 'DeviceImeiDiffers';
  override message = 'The device with this serial number is known with another IMEI.';
}

@ObjectType({ implements: Problem, description: 'The organisation has another repair with this dispatch id.', simpleResolvers: true })
export class DispatchIdTaken extends Problem {
  readonly __typename = 'DispatchIdTaken';

  @Field(() => ID, { description: 'The repair that has it.' })
  repairId: string;

  static by(repairId: string): DispatchIdTaken {
    return Object.assign(new DispatchIdTaken(), { repairId, message: 'Another repair has this dispatch id.' });
  }
}

@ObjectType({ implements: Problem, description: 'The device has another open repair; complete or cancel that one first.', simpleResolvers: true })
export class DeviceAlreadyInRepair extends Problem {
  readonly __typename = 'DeviceAlreadyInRepair';

  @Field(() => ID, { description: 'The open repair.' })
  repairId: string;

  static as(repairId: string): DeviceAlreadyInRepair {
    return Object.assign(new DeviceAlreadyInRepair(), { repairId, message: 'The device has another open repair.' });
  }
}

@ObjectType({ implements: Problem, description: 'There is no such repair that you may see.' })
export class RepairNotFound extends Problem {
  readonly __typename = 'RepairNotFound';
  override message = 'There is no such repair.';
}

@ObjectType({ implements: Problem, description: 'A repair is completed once.', simpleResolvers: true })
export class RepairAlreadyCompleted extends Problem {
  readonly __typename = 'RepairAlreadyCompleted';

  // Not completedAt: a client that asks for it here and on Repair would ask for two types under one name.
  @Field(() => Date, { description: 'When it was completed.' })
  alreadyCompletedAt: string;

  static at(alreadyCompletedAt: string): RepairAlreadyCompleted {
    return Object.assign(new RepairAlreadyCompleted(), { alreadyCompletedAt, message: `The repair was already completed at ${alreadyCompletedAt}.` });
  }
}

@ObjectType({ implements: Problem, description: 'A cancelled repair cannot be completed.' })
export class RepairCancelled extends Problem {
  readonly __typename = 'RepairCancelled';
  override message = 'The repair was cancelled.';
}

@ObjectType({ implements: Problem, description: 'A repair cannot have been completed after now.' })
export class RepairCompletedInTheFuture extends Problem {
  readonly __typename = 'RepairCompletedInTheFuture';
  override message = 'completedAt lies in the future.';
}

@ObjectType({ implements: Problem, description: 'A repair cannot have been completed before it was created.' })
export class RepairCompletedBeforeCreation extends Problem {
  readonly __typename = 'RepairCompletedBeforeCreation';
  override message = 'completedAt lies before the creation of the repair.';
}
