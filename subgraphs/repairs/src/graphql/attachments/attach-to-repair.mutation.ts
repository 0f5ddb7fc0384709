import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';

import { attachToRepair } from '../../actions/attachments/attach-to-repair.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import { AttachmentKind, attachmentsMax } from '../../domain/attachments/attachment-refusal.js';
import { problemOf } from '../repairs/problem-of.js';
import { readRepairBack } from '../repairs/read-repair-back.js';
import { RepairNotFound } from '../repairs/repair.problems.js';
import { optionalText } from '../text-argument.js';
import { AttachmentFileNotFound, AttachmentNotAPicture, AttachmentsFull } from './attachment-problems.js';

@InputType({ description: 'A file that was sent, and the repair that it belongs to.' })
export class AttachToRepairInput {
  @Field(() => ID, { description: 'The repair.' })
  repairId: string;

  @Field(() => ID, { description: 'What `POST /attachments` answered as fileId.' })
  attachmentFileId: string;

  @Field(() => AttachmentKind, { description: 'What it is.' })
  kind: AttachmentKind;

  @Field(() => String, { nullable: true, description: 'What you want to say of it, at most 400 characters; keep customers’ data out of it.' })
  note?: string | null;
}

const AttachToRepairResult = createUnionType({
  name: 'AttachToRepairResult',
  description: 'The repair with the file, or why it was not attached.',
  types: () => [Repair, RepairNotFound, AttachmentFileNotFound, AttachmentNotAPicture, AttachmentsFull] as const,
  resolveType: nameOfAnswer,
});

const problems = { FILE_UNKNOWN: AttachmentFileNotFound, NOT_A_PICTURE: AttachmentNotAPicture, TOO_MANY: AttachmentsFull } as const;

@Resolver()
export class AttachToRepairMutation {
  @Mutation(() => AttachToRepairResult, { description: `Attaches a sent file to a repair of its provider’s, at any time; at most ${attachmentsMax} are attached at once. Attached once more, it is what it already was.` })
  async attachToRepair(@Arg('input', () => AttachToRepairInput, { description: 'The file and the repair.' }) input: AttachToRepairInput, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Repair | Problem> {
    const answer = await attachToRepair(context, {
      repairId: requireId('input.repairId', input.repairId),
      attachmentFileId: requireId('input.attachmentFileId', input.attachmentFileId),
      kind: input.kind,
      note: optionalText('input.note', input.note, 400),
    });
    if (!('refused' in answer)) return readRepairBack(answer.repairId, context, info);
    return answer.refused === 'REPAIR_UNKNOWN' || answer.refused === 'CHANGED_SINCE' ? problemOf(answer) : new problems[answer.refused]();
  }
}
