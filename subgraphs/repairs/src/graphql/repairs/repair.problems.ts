import 'reflect-metadata';

import { Field, ID, Int, ObjectType } from 'type-graphql';

import { Problem } from '@platform/kit/graphql/problem.js';

import type { ToldReason } from '../../domain/eligibility/told-reasons.js';
import { eligibilityReason, RepairEligibilityReason } from './eligibility-reason.js';
import { CompletionLackCode, RepairMoveRefusal, TechnicianStop } from './step-enums.js';

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

@ObjectType({ implements: Problem, description: 'The repair does not take this step; every reason is told.', simpleResolvers: true })
export class RepairMoveRefused extends Problem {
  readonly __typename = 'RepairMoveRefused';

  @Field(() => [RepairMoveRefusal], { description: 'What stands in its way.' })
  reasons: (keyof typeof RepairMoveRefusal)[];

  static for(reasons: (keyof typeof RepairMoveRefusal)[]): RepairMoveRefused {
    return Object.assign(new RepairMoveRefused(), { reasons, message: `The step is refused: ${reasons.join(', ')}.` });
  }
}

@ObjectType({ implements: Problem, description: 'The repair is completed or cancelled.' })
export class RepairNotOpen extends Problem {
  readonly __typename = 'RepairNotOpen';
  override message = 'The repair is not open.';
}

@ObjectType({ implements: Problem, description: 'The technician may not repair this product on this date.', simpleResolvers: true })
export class RepairTechnicianNotCertified extends Problem {
  readonly __typename = 'RepairTechnicianNotCertified';

  @Field(() => TechnicianStop, { description: 'Why not.' })
  stop: keyof typeof TechnicianStop;

  static because(stop: keyof typeof TechnicianStop): RepairTechnicianNotCertified {
    return Object.assign(new RepairTechnicianNotCertified(), { stop, message: `The repair needs a technician who is certified for its product on the date: ${stop}.` });
  }
}

@ObjectType({ description: 'One thing that a completion lacks, or tells too much.', simpleResolvers: true })
export class CompletionLack {
  @Field(() => CompletionLackCode, { description: 'What.' })
  code: keyof typeof CompletionLackCode;

  @Field(() => Int, { nullable: true, description: 'The part line it is about; null where it is about the whole repair.' })
  line: number | null;
}

@ObjectType({ implements: Problem, description: 'The completion lacks something, or tells too much; all of it is told.', simpleResolvers: true })
export class RepairCompletionIncomplete extends Problem {
  readonly __typename = 'RepairCompletionIncomplete';

  @Field(() => [CompletionLack], { description: 'What.' })
  lacks: CompletionLack[];

  static lacking(lacks: CompletionLack[]): RepairCompletionIncomplete {
    const named = lacks.map(({ code, line }) => (line === null ? code : `${code} in line ${line}`));
    return Object.assign(new RepairCompletionIncomplete(), { lacks, message: `The completion is not whole: ${named.join(', ')}.` });
  }
}

@ObjectType({ implements: Problem, description: 'The repair has no part line with this number.', simpleResolvers: true })
export class RepairPartLineNotFound extends Problem {
  readonly __typename = 'RepairPartLineNotFound';

  @Field(() => Int, { description: 'The number that was told.' })
  line: number;

  static numbered(line: number): RepairPartLineNotFound {
    return Object.assign(new RepairPartLineNotFound(), { line, message: `The repair has no part line ${line}.` });
  }
}

@ObjectType({ implements: Problem, description: 'The programme asks for genuine parts bought from the manufacturer itself, and not all are shown to be such.', simpleResolvers: true })
export class RepairPartsNotCompliant extends Problem {
  readonly __typename = 'RepairPartsNotCompliant';

  @Field(() => [ID], { description: 'The criteria that are not met, as SSA.REPAIR.GENUINE_PARTS.' })
  criteria: string[];

  static by(criteria: string[]): RepairPartsNotCompliant {
    return Object.assign(new RepairPartsNotCompliant(), { criteria, message: `The parts do not meet ${criteria.join(', ')}.` });
  }
}

@ObjectType({ implements: Problem, description: 'The unit cannot stand in for the device: it does so for another, is the device itself, or has left the organisation.' })
export class RepairReplacementRefused extends Problem {
  readonly __typename = 'RepairReplacementRefused';

  static because(reason: string): RepairReplacementRefused {
    return Object.assign(new RepairReplacementRefused(), { message: `The unit cannot stand in for the device: ${reason}.` });
  }
}

@ObjectType({ implements: Problem, description: 'The terms of the programme, or the state of the device, stop the repair; every reason is told.', simpleResolvers: true })
export class RepairNotEligible extends Problem {
  readonly __typename = 'RepairNotEligible';

  @Field(() => [RepairEligibilityReason], { description: 'Every reason, those that only warn among them.' })
  reasons: RepairEligibilityReason[];

  static for(reasons: readonly ToldReason[]): RepairNotEligible {
    const stops = reasons.filter(({ outcome }) => outcome === 'STOP').map(({ texts }) => texts.en);
    return Object.assign(new RepairNotEligible(), { reasons: reasons.map(eligibilityReason), message: stops.join(' ') });
  }
}

@ObjectType({ implements: Problem, description: 'A repair has at most 30 part lines.' })
export class RepairHasTooManyParts extends Problem {
  readonly __typename = 'RepairHasTooManyParts';
  override message = 'A repair has at most 30 part lines.';
}

@ObjectType({ implements: Problem, description: 'What was told lies after now.' })
export class RepairFindingInTheFuture extends Problem {
  readonly __typename = 'RepairFindingInTheFuture';
  override message = 'What was told lies in the future.';
}

@ObjectType({ implements: Problem, description: 'There is no such organisation that you may see.' })
export class ScreeningOrganizationNotFound extends Problem {
  readonly __typename = 'ScreeningOrganizationNotFound';
  override message = 'There is no such organisation.';
}

@ObjectType({ implements: Problem, description: 'Another quote waits for the customer’s answer.' })
export class RepairQuoteOpen extends Problem {
  readonly __typename = 'RepairQuoteOpen';
  override message = 'Another quote waits for the customer’s answer.';
}

@ObjectType({ implements: Problem, description: 'The last day of the quote has passed already.' })
export class RepairQuoteValidUntilPast extends Problem {
  readonly __typename = 'RepairQuoteValidUntilPast';
  override message = 'validUntil lies in the past.';
}

@ObjectType({ implements: Problem, description: 'The customer has answered this quote.' })
export class RepairQuoteDecided extends Problem {
  readonly __typename = 'RepairQuoteDecided';
  override message = 'The customer has answered this quote.';
}

@ObjectType({ implements: Problem, description: 'The last day of the quote has passed without an answer.' })
export class RepairQuoteExpired extends Problem {
  readonly __typename = 'RepairQuoteExpired';
  override message = 'The quote has expired.';
}
