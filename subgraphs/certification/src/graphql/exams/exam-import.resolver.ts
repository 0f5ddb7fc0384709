import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { batchMany, batchOne } from '@platform/kit/list/batch.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { ExamImport } from '../../db/exams/exam-import.entity.js';
import { ExamImportRow, ExamImportRowOutcome } from '../../db/exams/exam-import-row.entity.js';
import { ExamImportState, examImportState } from '../../db/exams/exam-import-state.js';
import { TestCentre } from '../../db/exams/test-centre.entity.js';
import { readImportRows } from '../../db/read-import-rows.js';
import { examImportSource, testCentreSource } from '../../db/sources.js';

const rowsAtOnceMax = 500;

@ArgsType()
class ImportRowsArgs {
  @Field(() => Int, { defaultValue: rowsAtOnceMax, description: 'At most so many rows, 1 to 500.' })
  first: number;

  @Field(() => Int, { defaultValue: 0, description: 'Only rows after this line of the file: the last one read, for the next part.' })
  afterLine: number;

  @Field(() => ExamImportRowOutcome, { nullable: true, description: 'Only rows that ended so.' })
  outcome?: ExamImportRowOutcome | null;
}

@Resolver(() => ExamImport)
export class ExamImportResolver {
  @Query(() => ExamImport, { nullable: true, description: 'One import of exam results with its report; null when there is none that you may see.' })
  async examImport(@Arg('id', () => ID, { description: 'Id of the import.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [found] = await readByIds(context.reads, { source: examImportSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return found ?? null;
  }

  @FieldResolver(() => ExamImportState, { description: 'How far it has come.' })
  state(@Root() examImport: Thing & { finishedAt: Date | null; progressedAt: Date }, @Ctx() context: RequestContext): ExamImportState {
    return examImportState(examImport, context.now());
  }

  @FieldResolver(() => [ExamImportRow], { description: 'What became of each row, in the order of the file, a part at a time.' })
  rows(@Root() { id }: Thing, @Args(() => ImportRowsArgs) { first, afterLine, outcome = null }: ImportRowsArgs, @Ctx() context: RequestContext): Promise<ExamImportRow[]> {
    if (first < 1 || first > rowsAtOnceMax) throw badUserInput('first', `is not 1 to ${rowsAtOnceMax}`);
    if (afterLine < 0) throw badUserInput('afterLine', 'is less than 0');
    return batchMany(`import rows ${first} ${afterLine} ${outcome}`, context, (importIds) => readImportRows(context.reads, { importIds, first, afterLine, outcome })).load(id);
  }

  @FieldResolver(() => TestCentre, { description: 'The test centre that signed it.' })
  testCentre(@Root() { testCentreId }: Thing & { testCentreId?: string }, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const selection = Selection.of(info);
    return batchOne(`test centre ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: testCentreSource, selection, ids })).load(String(testCentreId));
  }
}
