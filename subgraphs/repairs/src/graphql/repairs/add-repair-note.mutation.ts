import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';

import { addNote } from '../../actions/repairs/add-note.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import { problemOf } from './problem-of.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';
import { readRepairBack } from './read-repair-back.js';
import { RepairNotFound } from './repair.problems.js';

@InputType({ description: 'A note on a repair.' })
export class AddRepairNoteInput {
  @Field(() => ID, { description: 'The repair.' })
  repairId: string;

  @Field(() => String, { description: 'What it says, 1 to 800 characters; keep customers’ data out of it.' })
  text: string;
}

const AddRepairNoteResult = createUnionType({
  name: 'AddRepairNoteResult',
  description: 'The repair with its note, or why none was added.',
  types: () => [Repair, RepairNotFound] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class AddRepairNoteMutation {
  @Mutation(() => AddRepairNoteResult, { description: 'Adds a note to a repair, at any time; notes are never changed.' })
  async addRepairNote(
    @Arg('input', () => AddRepairNoteInput, { description: 'What it is about.' }) input: AddRepairNoteInput,
    @Arg('idempotencyKey', () => ID, { description: 'Names this request, 1 to 255 characters: sent again, it has no second effect and gets the same answer.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Repair | Problem> {
    const answer = await addNote(context, idempotencyKey, { repairId: requireId('input.repairId', input.repairId), text: noteText(input.text) });
    return 'refused' in answer ? problemOf(answer) : readRepairBack(answer.repairId, context, info);
  }
}

const charactersMax = 800;

function noteText(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length < 1 || trimmed.length > charactersMax) throw badUserInput('input.text', `is not 1 to ${charactersMax} characters long`);
  return trimmed;
}
