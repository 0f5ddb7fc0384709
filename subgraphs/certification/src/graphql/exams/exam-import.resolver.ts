import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { batchMany, batchOne } from '@platform/kit/list/batch.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { ExamImport } from '../../db/exams/exam-import.entity.js';
import { ExamImportRow } from '../../db/exams/exam-import-row.entity.js';
import { TestCentre } from '../../db/exams/test-centre.entity.js';
import { readImportRows } from '../../db/read-import-rows.js';
import { examImportSource, testCentreSource } from '../../db/sources.js';

@Resolver(() => ExamImport)
export class ExamImportResolver {
  @Query(() => ExamImport, { nullable: true, description: 'One import of exam results with its report; null when there is none that you may see.' })
  async examImport(@Arg('id', () => ID, { description: 'Id of the import.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [found] = await readByIds(context.reads, { source: examImportSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return found ?? null;
  }

  @FieldResolver(() => [ExamImportRow], { description: 'What became of each row, in the order of the file.' })
  rows(@Root() { id }: Thing, @Ctx() context: RequestContext): Promise<ExamImportRow[]> {
    return batchMany('import rows', context, (ids) => readImportRows(context.reads, ids)).load(id);
  }

  @FieldResolver(() => TestCentre, { description: 'The test centre that signed it.' })
  testCentre(@Root() { testCentreId }: Thing & { testCentreId?: string }, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const selection = Selection.of(info);
    return batchOne(`test centre ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: testCentreSource, selection, ids })).load(String(testCentreId));
  }
}
