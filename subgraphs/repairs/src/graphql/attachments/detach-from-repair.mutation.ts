import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';

import { detachFromRepair } from '../../actions/attachments/detach-from-repair.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import { readRepairBack } from '../repairs/read-repair-back.js';
import { requiredText } from '../text-argument.js';
import { AttachmentDetached, AttachmentNotFound } from './attachment-problems.js';

@InputType({ description: 'A file to take off its repair.' })
export class DetachFromRepairInput {
  @Field(() => ID, { description: 'The attachment.' })
  attachmentId: string;

  @Field(() => Int, { description: 'The version of the attachment that you have read.' })
  expectedVersion: number;

  @Field(() => String, { description: 'Why, 1 to 400 characters.' })
  reason: string;
}

const DetachFromRepairResult = createUnionType({
  name: 'DetachFromRepairResult',
  description: 'The repair, or why the file stays attached.',
  types: () => [Repair, AttachmentNotFound, AttachmentDetached, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class DetachFromRepairMutation {
  @Mutation(() => DetachFromRepairResult, { description: 'Takes a file off its repair, with the reason; it stays on record with its file.' })
  async detachFromRepair(@Arg('input', () => DetachFromRepairInput, { description: 'The attachment and the reason.' }) { attachmentId, expectedVersion, reason }: DetachFromRepairInput, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Repair | Problem> {
    const answer = await detachFromRepair(context, { attachmentId: requireId('input.attachmentId', attachmentId), expectedVersion, reason: requiredText('input.reason', reason, 400) });
    if (!('refused' in answer)) return readRepairBack(answer.repairId, context, info);
    if (answer.refused === 'CHANGED_SINCE') return VersionConflict.at(answer.currentVersion);
    return answer.refused === 'ATTACHMENT_DETACHED' ? new AttachmentDetached() : new AttachmentNotFound();
  }
}
