import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { isFailing } from '../../actions/audit/finding-gap.js';
import { type FindingToRecord, recordFinding } from '../../actions/audit/record-finding.js';
import { AuditItem, AuditResult, Severity } from '../../db/audit/audit-item.entity.js';
import { auditItemSource } from '../../db/audit/audit-sources.js';
import { textOrNull } from '../given-text.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';
import { AuditItemNotFound, AuditLocked, AuditNotStarted, FindingIncomplete } from './audit-problems.js';

@InputType({ description: 'What is to be done about a finding. Its description, owner and due date are all needed: FindingIncomplete names what is missing.' })
export class CorrectiveActionInput {
  @Field(() => String, { nullable: true, description: 'What is to be done, up to 2,000 characters.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'Who answers for it at the partner, up to 120 characters.' })
  ownerName?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The date it is to be done by.' })
  dueOn?: string | null;
}

@InputType({ description: 'What the auditor finds of one requirement, in place of what was found before.' })
export class RecordFindingInput {
  @Field(() => ID, { description: 'The audit item.' })
  itemId: string;

  @Field(() => Int, { description: 'The version of the item that you have read.' })
  expectedVersion: number;

  @Field(() => AuditResult, { description: 'The result. A failing one needs a severity and an observation.' })
  result: AuditResult;

  @Field(() => Severity, { nullable: true, description: 'The weight of the finding; MAJOR and MINOR belong to a failing result.' })
  severity?: Severity | null;

  @Field(() => String, { nullable: true, description: 'What the auditor saw, up to 4,000 characters.' })
  observation?: string | null;

  @Field(() => CorrectiveActionInput, { nullable: true, description: 'What is to be done; absent when nothing is.' })
  correctiveAction?: CorrectiveActionInput | null;
}

const RecordFindingResult = createUnionType({
  name: 'RecordFindingResult',
  description: 'The item with the finding, or why it was not recorded.',
  types: () => [AuditItem, AuditItemNotFound, AuditLocked, AuditNotStarted, FindingIncomplete, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

const problems = { ITEM_UNKNOWN: AuditItemNotFound, AUDIT_LOCKED: AuditLocked, NOT_STARTED: AuditNotStarted } as const;

@Resolver()
export class RecordFindingMutation {
  @Mutation(() => RecordFindingResult, { description: 'Records what the auditor finds of one requirement. A closed audit is locked.' })
  async recordFinding(
    @Arg('input', () => RecordFindingInput, { description: 'The finding.' }) input: RecordFindingInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AuditItem | Problem> {
    const recording = await recordFinding(context, checked(input));
    if (!('refused' in recording)) return readBack({ type: 'AuditItem', source: auditItemSource, id: recording.itemId }, context, info);
    if (recording.refused === 'VERSION_CONFLICT') return VersionConflict.at(recording.currentVersion);
    return recording.refused === 'INCOMPLETE' ? FindingIncomplete.lacking(recording.field) : new problems[recording.refused]();
  }
}

function checked({ itemId, expectedVersion, result, severity = null, observation, correctiveAction }: RecordFindingInput): FindingToRecord {
  const isNonconformity = severity === Severity.MAJOR || severity === Severity.MINOR;
  if (isNonconformity && !isFailing(result)) throw badUserInput('input.severity', `${severity} belongs to a failing result, and ${result} is none`);
  return {
    itemId: requireId('input.itemId', itemId),
    expectedVersion,
    result,
    severity,
    observation: textOrNull(observation, { field: 'input.observation', max: 4_000 }),
    correctiveAction: correctiveAction
      ? {
          description: textOrNull(correctiveAction.description, { field: 'input.correctiveAction.description', max: 2_000 }),
          ownerName: textOrNull(correctiveAction.ownerName, { field: 'input.correctiveAction.ownerName', max: 120 }),
          dueOn: correctiveAction.dueOn ?? null,
        }
      : null,
  };
}
