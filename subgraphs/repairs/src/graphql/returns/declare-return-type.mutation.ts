import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';
import { parseLocalDate } from '@platform/kit/pure/local-date.js';

import { type Declared, declareReturnType } from '../../actions/returns/declare-return-type.js';
import { type CodeTable, codeTableOn, issueCodeIn, modifierIn } from '../../domain/codes/code-table.js';
import { ReturnOrder } from '../../db/returns/return-order.entity.js';
import { GoodPartKind, GoodPartReason, ReturnType } from '../../domain/returns/return-words.js';
import { readWritten } from './read-return.js';
import { ReturnDeclarationRefused, ReturnOrderNotFound } from './return-problems.js';

@InputType({ description: 'Why a good part comes back.' })
export class GoodPartInput {
  @Field(() => GoodPartReason, { description: 'The reason.' })
  reason: GoodPartReason;

  @Field(() => GoodPartKind, { description: 'Whether it was opened.' })
  kind: GoodPartKind;
}

@InputType({ description: 'What a part dead on arrival shows.' })
export class DeadOnArrivalInput {
  @Field(() => String, { description: 'Code of the issue, as B03; what is not in the code table is refused.' })
  symptom: string;

  @Field(() => String, { description: 'How it shows itself: a modifier A to H of the code table.' })
  modifier: string;
}

@InputType({ description: 'What comes back in place of the defective part.' })
export class DeclareReturnTypeInput {
  @Field(() => ID, { description: 'The return.' })
  returnId: string;

  @Field(() => Int, { description: 'The version of the return that you have read.' })
  expectedVersion: number;

  @Field(() => ReturnType, { description: 'Its type.' })
  type: ReturnType;

  @Field(() => GoodPartInput, { nullable: true, description: 'For a good part, and for no other type.' })
  goodPart?: GoodPartInput | null;

  @Field(() => DeadOnArrivalInput, { nullable: true, description: 'For a part dead on arrival, and for no other type.' })
  deadOnArrival?: DeadOnArrivalInput | null;
}

const DeclareReturnTypeResult = createUnionType({
  name: 'DeclareReturnTypeResult',
  description: 'The return with its type, or why it has none of that type.',
  types: () => [ReturnOrder, ReturnOrderNotFound, ReturnDeclarationRefused, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class DeclareReturnTypeMutation {
  @Mutation(() => DeclareReturnTypeResult, { description: 'Declares that something else comes back than the defective part. A part dead on arrival gets a free replacement; one that is converted to stock is paid for and closes the return.' })
  async declareReturnType(
    @Arg('input', () => DeclareReturnTypeInput, { description: 'The type.' }) { returnId, expectedVersion, type, goodPart, deadOnArrival }: DeclareReturnTypeInput,
    @Arg('idempotencyKey', () => ID, { description: 'Names this request, 1 to 255 characters: sent again, it has no second effect and gets the same answer.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReturnOrder | Problem> {
    const dead = deadOnArrival == null ? null : shown(deadOnArrival, codeTableOn(parseLocalDate(context.now().toISOString().slice(0, 10))));
    const input = { returnId: requireId('input.returnId', returnId), expectedVersion, type, goodPart: goodPart == null ? null : { ...goodPart }, deadOnArrival: dead };
    const declared = await declareReturnType(context, idempotencyKey, input);
    return 'refused' in declared ? problemOf(declared) : readWritten('ReturnOrder', declared.returnId, { context, info });
  }
}

/** What a part shows, by the code table. */
function shown({ symptom, modifier }: DeadOnArrivalInput, table: CodeTable): DeadOnArrivalInput {
  const [issue, how] = [issueCodeIn(table, symptom), modifierIn(table, modifier)];
  if (issue === null) throw badUserInput('input.deadOnArrival.symptom', `is not an issue of code table ${table.version}`);
  if (how === null) throw badUserInput('input.deadOnArrival.modifier', 'is not a modifier A to H');
  return { symptom: issue, modifier: how };
}

function problemOf(declared: Exclude<Declared, { returnId: string }>): Problem {
  switch (declared.refused) {
    case 'RETURN_UNKNOWN':
      return new ReturnOrderNotFound();
    case 'CHANGED_SINCE':
      return VersionConflict.at(declared.currentVersion);
    default:
      return ReturnDeclarationRefused.because(declared.refused);
  }
}
