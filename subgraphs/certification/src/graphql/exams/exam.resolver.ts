import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { batchOne } from '@platform/kit/list/batch.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { ownRows } from '@platform/kit/list/own-rows.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { Exam } from '../../db/exams/exam.entity.js';
import { TestCentre } from '../../db/exams/test-centre.entity.js';
import { technicianSource, testCentreSource } from '../../db/sources.js';
import { Technician } from '../../db/technician.entity.js';
import { examList } from './exam.list.js';

type ExamRow = Thing & { parentId: string; testCentreId: string };

@Resolver(() => Exam)
export class ExamResolver {
  @Query(() => examList.Connection, { description: 'Entries of exam results that you may see, corrections too.' })
  exams(@Args(() => examList.Args) args: ListArgumentsOf<typeof examList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return examList.read(context, { args, selection: Selection.of(info), within: ownRows(context, 'e.tenant_id') });
  }

  @FieldResolver(() => Boolean, { description: 'True when a later entry corrects it: then it counts no more.' })
  isCorrected(@Root() exam: ExamRow): unknown {
    return exam['isCorrected'];
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who recorded it; told to the manufacturer’s staff alone, null to everybody else.' })
  recordedByName(@Root() exam: ExamRow, @Ctx() { viewer }: RequestContext): unknown {
    return viewer.scope === 'program' ? exam['recordedByName'] : null;
  }

  @FieldResolver(() => Technician, { description: 'Who took it.' })
  technician(@Root() { parentId }: ExamRow, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const selection = Selection.of(info);
    return batchOne(`technician ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: technicianSource, selection, ids })).load(parentId);
  }

  @FieldResolver(() => TestCentre, { description: 'The test centre that held it.' })
  testCentre(@Root() { testCentreId }: ExamRow, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const selection = Selection.of(info);
    return batchOne(`test centre ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: testCentreSource, selection, ids })).load(testCentreId);
  }
}
