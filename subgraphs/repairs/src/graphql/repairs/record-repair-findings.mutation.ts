import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';

import { type DiagnosticTold, recordFindings } from '../../actions/repairs/record-findings.js';
import { DiagnosticOutcome } from '../../db/repairs/finding-enums.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import { codeTableOn } from '../../domain/codes/code-table.js';
import { requiredText } from '../text-argument.js';
import { issuesTold, PartLineInput, partsTold, RepairIssueInput } from './finding-inputs.js';
import { problemOf } from './problem-of.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';
import { readRepairBack } from './read-repair-back.js';
import { RepairFindingInTheFuture, RepairHasTooManyParts, RepairNotFound, RepairNotOpen } from './repair.problems.js';

@InputType({ description: 'A run of diagnostics on the device.' })
export class DiagnosticInput {
  @Field(() => String, { description: 'Number of the run in the diagnostic system, 1 to 40 letters and digits; known once, it is not added again.' })
  eventNumber: string;

  @Field(() => String, { description: 'Name of the suite, 1 to 60 characters.' })
  suite: string;

  @Field(() => DiagnosticOutcome, { description: 'How it ended.' })
  outcome: DiagnosticOutcome;

  @Field(() => String, { nullable: true, description: 'Group of the component that failed, one character of the code table.' })
  componentGroup?: string | null;

  @Field(() => Date, { description: 'When it ran, never in the future.' })
  ranAt: Date;
}

@InputType({ description: 'What was found out about the device of a repair; what is absent stays as it is.' })
export class RecordRepairFindingsInput {
  @Field(() => ID, { description: 'The repair.' })
  repairId: string;

  @Field(() => Int, { description: 'The version of the repair when it was read.' })
  expectedVersion: number;

  @Field(() => [RepairIssueInput], { nullable: true, description: 'What is wrong with it, at most 6, the most important first; they take the place of those that are there.' })
  issues?: RepairIssueInput[] | null;

  @Field(() => [PartLineInput], { defaultValue: [], description: 'Parts to add behind those that are there, at most 30 together.' })
  parts: PartLineInput[];

  @Field(() => DiagnosticInput, { nullable: true, description: 'A run of diagnostics to add.' })
  diagnostic?: DiagnosticInput | null;
}

const RecordRepairFindingsResult = createUnionType({
  name: 'RecordRepairFindingsResult',
  description: 'The repair, or why nothing was recorded.',
  types: () => [Repair, RepairNotFound, VersionConflict, RepairNotOpen, RepairHasTooManyParts, RepairFindingInTheFuture] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class RecordRepairFindingsMutation {
  @Mutation(() => RecordRepairFindingsResult, { description: 'Records what was found out about the device of an open repair: issues by the code table, parts, a run of diagnostics.' })
  async recordRepairFindings(
    @Arg('input', () => RecordRepairFindingsInput, { description: 'The repair and the findings.' }) input: RecordRepairFindingsInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Repair | Problem> {
    const today = localDateAt(context.now(), 'UTC');
    const found = await recordFindings(context, {
      repairId: requireId('input.repairId', input.repairId),
      expectedVersion: input.expectedVersion,
      ...(input.issues == null ? {} : { issues: issuesTold('input.issues', input.issues, today) }),
      parts: partsTold('input.parts', input.parts, today),
      ...(input.diagnostic == null ? {} : { diagnostic: diagnosticTold('input.diagnostic', input.diagnostic, today) }),
    });
    return 'refused' in found ? problemOf(found) : readRepairBack(found.repairId, context, info);
  }
}

function diagnosticTold(field: string, { eventNumber, suite, outcome, componentGroup, ranAt }: DiagnosticInput, today: LocalDate): DiagnosticTold {
  if (!/^[0-9A-Za-z]{1,40}$/.test(eventNumber)) throw badUserInput(`${field}.eventNumber`, 'is not 1 to 40 letters and digits');
  const group = componentGroup?.trim().toUpperCase() ?? null;
  if (group !== null && !codeTableOn(today).groups.some(({ code }) => code === group)) throw badUserInput(`${field}.componentGroup`, 'is not a group of the code table');
  return { eventNumber, suite: requiredText(`${field}.suite`, suite, 60), outcome, componentGroup: group, ranAt };
}
