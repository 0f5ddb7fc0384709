import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, FieldResolver, ID, Info, Mutation, ObjectType, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Problem } from '@platform/kit/graphql/problem.js';
import { batchOne } from '@platform/kit/list/batch.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { reserveExamVoucher } from '../../actions/vouchers/reserve-voucher.js';
import { ExamVoucher } from '../../db/exams/exam-voucher.entity.js';
import { examVoucherSource, technicianSource } from '../../db/sources.js';
import { Technician } from '../../db/technician.entity.js';
import { TechnicianNotFound } from '../problems.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';

@ObjectType({ implements: Problem, description: 'There is no such voucher that you may see.' })
export class ExamVoucherNotFound extends Problem {
  readonly __typename = 'ExamVoucherNotFound';
  override message = 'There is no such voucher.';
}

@ObjectType({ implements: Problem, description: 'The voucher has paid for an exam or has expired.' })
export class ExamVoucherNotOpen extends Problem {
  readonly __typename = 'ExamVoucherNotOpen';
  override message = 'The voucher has paid for an exam or has expired.';
}

const ReserveExamVoucherResult = createUnionType({
  name: 'ReserveExamVoucherResult',
  description: 'The voucher, or why it was not kept.',
  types: () => [ExamVoucher, ExamVoucherNotFound, ExamVoucherNotOpen, TechnicianNotFound] as const,
  resolveType: nameOfAnswer,
});

const problems = { VOUCHER_UNKNOWN: ExamVoucherNotFound, VOUCHER_NOT_OPEN: ExamVoucherNotOpen, TECHNICIAN_UNKNOWN: TechnicianNotFound } as const;

@Resolver(() => ExamVoucher)
export class ExamVoucherResolver {
  @Mutation(() => ReserveExamVoucherResult, { description: 'Keeps a voucher for the next exam of one technician, or with null lets it go again.' })
  async reserveExamVoucher(
    @Arg('voucherId', () => ID, { description: 'The voucher.' }) voucherId: string,
    @Arg('technicianId', () => ID, { nullable: true, description: 'For whom it is kept.' }) technicianId: string | null | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ExamVoucher | Problem> {
    const reserved = await reserveExamVoucher(context, { voucherId: requireId('voucherId', voucherId), technicianId: technicianId == null ? null : requireId('technicianId', technicianId) });
    return 'refused' in reserved ? new problems[reserved.refused]() : readBack<ExamVoucher>({ type: 'ExamVoucher', source: examVoucherSource, id: reserved.voucherId }, context, info);
  }

  @FieldResolver(() => Technician, { nullable: true, description: 'For whom it is kept; null unless reserved.' })
  reservedFor(@Root() voucher: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> | null {
    const id = voucher['reservedForId'];
    if (typeof id !== 'string') return null;
    const selection = Selection.of(info);
    return batchOne(`technician ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: technicianSource, selection, ids })).load(id);
  }
}
