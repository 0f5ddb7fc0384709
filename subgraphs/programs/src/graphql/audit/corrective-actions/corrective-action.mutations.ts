import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';

import { type MovingOfAction, moveCorrectiveAction } from '../../../actions/audit/corrective-actions/move-corrective-action.js';
import { CorrectiveAction } from '../../../db/audit/corrective-actions/corrective-action.entity.js';
import { correctiveActionSource } from '../../../db/audit/corrective-actions/corrective-action-source.js';
import { requireText, textOrNull } from '../../given-text.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';
import { AuditActionNotFound, AuditActionNotOpen } from './corrective-action-problems.js';

@InputType({ description: 'A corrective action, and what there is to say about it.' })
export class ReportAuditActionDoneInput {
  @Field(() => ID, { description: 'The action.' })
  actionId: string;

  @Field(() => Int, { description: 'The version of the action that you have read.' })
  expectedVersion: number;

  @Field(() => String, { description: 'What was done, up to 2,000 characters.' })
  note: string;
}

@InputType({ description: 'What staff decide about a corrective action.' })
export class DecideAuditActionInput {
  @Field(() => ID, { description: 'The action.' })
  actionId: string;

  @Field(() => Int, { description: 'The version of the action that you have read.' })
  expectedVersion: number;

  @Field(() => Boolean, { description: 'True: it is done. False: it is to be done again.' })
  isDone: boolean;

  @Field(() => String, { nullable: true, description: 'What was seen, up to 2,000 characters; needed when it is to be done again.' })
  note?: string | null;
}

const moved = { types: () => [CorrectiveAction, AuditActionNotFound, AuditActionNotOpen, VersionConflict] as const, resolveType: nameOfAnswer };
const ReportAuditActionDoneResult = createUnionType({ name: 'ReportAuditActionDoneResult', description: 'The action, or why it was not taken as done.', ...moved });
const DecideAuditActionResult = createUnionType({ name: 'DecideAuditActionResult', description: 'The action, or why nothing was decided.', ...moved });

@Resolver()
export class CorrectiveActionMutations {
  @Mutation(() => ReportAuditActionDoneResult, { description: 'The partner reports that a corrective action is done; staff then look at it.' })
  async reportAuditActionDone(@Arg('input', () => ReportAuditActionDoneInput, { description: 'The action.' }) input: ReportAuditActionDoneInput, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<CorrectiveAction | Problem> {
    const note = requireText(input.note, { field: 'input.note', max: 2_000 });
    return answer(await moveCorrectiveAction(context, 'REPORT_DONE', { actionId: requireId('input.actionId', input.actionId), expectedVersion: input.expectedVersion, note }), context, info);
  }

  @Mutation(() => DecideAuditActionResult, { description: 'Staff verify that a corrective action is done, or reject what was reported.' })
  async decideAuditAction(@Arg('input', () => DecideAuditActionInput, { description: 'The decision.' }) input: DecideAuditActionInput, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<CorrectiveAction | Problem> {
    const { isDone, expectedVersion } = input;
    const bounds = { field: 'input.note', max: 2_000 };
    const note = isDone ? textOrNull(input.note, bounds) : requireText(input.note ?? '', bounds);
    return answer(await moveCorrectiveAction(context, isDone ? 'VERIFY' : 'REJECT', { actionId: requireId('input.actionId', input.actionId), expectedVersion, note }), context, info);
  }
}

function answer(moving: MovingOfAction, context: RequestContext, info: GraphQLResolveInfo): Promise<CorrectiveAction> | Problem {
  if (!('refused' in moving)) return readBack({ type: 'AuditAction', source: correctiveActionSource, id: moving.actionId }, context, info);
  switch (moving.refused) {
    case 'ACTION_UNKNOWN':
      return new AuditActionNotFound();
    case 'ACTION_NOT_OPEN':
      return AuditActionNotOpen.from(moving.status);
    case 'VERSION_CONFLICT':
      return VersionConflict.at(moving.currentVersion);
  }
}
