import 'reflect-metadata';

import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';

import { completeRepair, type CompletionAsked } from '../../actions/repairs/complete-repair.js';
import { SerialNumberScalar } from '../../db/identifier-scalars.js';
import { NoTroubleClass } from '../../db/repair-enums.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import { type AnsweredRepair, answeredRepair } from './answered-repair.js';
import { problemOf } from './problem-of.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';
import {
  RepairAlreadyCompleted,
  RepairCancelled,
  RepairCompletedBeforeCreation,
  RepairCompletedInTheFuture,
  RepairCompletionIncomplete,
  RepairNotFound,
  RepairPartLineNotFound,
  RepairPartsNotCompliant,
  RepairReplacementRefused,
  RepairTechnicianNotCertified,
  RepairTechnicianNotFound,
} from './repair.problems.js';
import { partSerial } from './part-serial.js';

@InputType({ description: 'The serial numbers of a module that was exchanged.' })
export class ModuleSerialsInput {
  @Field(() => Int, { description: 'The place of its part line, from 1.' })
  line: number;

  @Field(() => String, { description: 'Serial number of the known bad module that came out, 8 to 32 letters, digits and plus signs.' })
  kbbSerial: string;

  @Field(() => String, { description: 'Serial number of the known good module that went in, 8 to 32 letters, digits and plus signs.' })
  kgbSerial: string;
}

@InputType({ description: 'A repair to complete.' })
export class CompleteRepairInput {
  @Field(() => ID, { description: 'The repair.' })
  repairId: string;

  @Field(() => Int, { description: 'The version of the repair when it was read.' })
  expectedVersion: number;

  @Field(() => Date, { nullable: true, description: 'When it was completed; now when absent, never in the future nor before its creation.' })
  completedAt?: Date | null;

  @Field(() => ID, { nullable: true, description: 'The technician who repaired, as registered here; the one named before when absent.' })
  technicianId?: string | null;

  @Field(() => [ModuleSerialsInput], { defaultValue: [], description: 'The serial numbers of the modules that have some, at most 30.' })
  modules: ModuleSerialsInput[];

  @Field(() => SerialNumberScalar, { nullable: true, description: 'Serial number of the unit that replaced the device, where the whole unit was exchanged.' })
  replacementSerialNumber?: string | null;

  @Field(() => NoTroubleClass, { nullable: true, description: 'Why there was no repair, for a service without one.' })
  noTroubleClass?: NoTroubleClass | null;
}

/** What every completion can be answered with. */
export const completionAnswers = [
  Repair,
  RepairNotFound,
  VersionConflict,
  RepairAlreadyCompleted,
  RepairCancelled,
  RepairCompletedInTheFuture,
  RepairCompletedBeforeCreation,
  RepairTechnicianNotFound,
  RepairTechnicianNotCertified,
  RepairCompletionIncomplete,
  RepairPartLineNotFound,
  RepairPartsNotCompliant,
  RepairReplacementRefused,
] as const;

const CompleteRepairResult = createUnionType({
  name: 'CompleteRepairResult',
  description: 'The completed repair, or why it was not completed.',
  types: () => completionAnswers,
  resolveType: nameOfAnswer,
});

@Resolver()
export class CompleteRepairMutation {
  @Mutation(() => CompleteRepairResult, {
    description: 'Completes a repair; it counts for the quarter of its completion on the calendar of its location. Where its programme asks for it, a technician who is certified for the product on that day must be named.',
  })
  async completeRepair(
    @Arg('input', () => CompleteRepairInput, { description: 'The repair and its completion.' }) input: CompleteRepairInput,
    @Arg('idempotencyKey', () => ID, { description: 'Names this request, 1 to 255 characters: sent again, it has no second effect and gets the same answer.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
  ): Promise<AnsweredRepair | Problem> {
    const completion = await completeRepair(context, idempotencyKey, completionAsked(input, 'input'));
    return 'repair' in completion ? answeredRepair(completion.repair) : problemOf(completion);
  }
}

const modulesMax = 30;

/** A completion as the action takes it; what only some repairs need is left out where it was not told, so that a repeated request stays the same. */
export function completionAsked(input: CompleteRepairInput, field: string): CompletionAsked {
  const { modules, replacementSerialNumber, noTroubleClass } = input;
  if (modules.length > modulesMax) throw badUserInput(`${field}.modules`, `has more than ${modulesMax} lines`);
  const serials = modules.map((module, index) => ({
    line: module.line,
    kbbSerial: partSerial(`${field}.modules[${index}].kbbSerial`, module.kbbSerial),
    kgbSerial: partSerial(`${field}.modules[${index}].kgbSerial`, module.kgbSerial),
  }));
  return {
    repairId: requireId(`${field}.repairId`, input.repairId),
    expectedVersion: input.expectedVersion,
    completedAt: input.completedAt ?? null,
    technicianId: input.technicianId == null ? null : requireId(`${field}.technicianId`, input.technicianId),
    ...(serials.length === 0 ? {} : { modules: serials }),
    ...(replacementSerialNumber == null ? {} : { replacementSerialNumber }),
    ...(noTroubleClass == null ? {} : { noTroubleClass }),
  };
}
