import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { batchMany } from '@platform/kit/list/batch.js';
import { readWhere } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { today } from '../../actions/today.js';
import { TestCentreKey } from '../../db/exams/test-centre-key.entity.js';
import { TestCentre } from '../../db/exams/test-centre.entity.js';
import { testCentreSource } from '../../db/sources.js';
import { isAuthorisedOn, type TestCentrePeriod } from '../../domain/exam/authorised-on.js';

const centresMax = 500;
const keysOf = `
  select test_centre_id as "parentId", id, fingerprint, registered_at as "registeredAt", revoked_at as "revokedAt"
  from certification.test_centre_key where test_centre_id = any($1::uuid[]) order by registered_at, id`;

@Resolver(() => TestCentre)
export class TestCentreResolver {
  @Query(() => [TestCentre], { description: 'The test centres, by name; the first 500.' })
  testCentres(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return readWhere(context.reads, { source: testCentreSource, selection: Selection.of(info), where: () => [], orderBy: 'p.name, p.id', max: centresMax });
  }

  @FieldResolver(() => Boolean, { description: 'Whether an exam held there today would certify.' })
  authorised(@Root() { authorisedFrom, authorisedUntil }: TestCentrePeriod, @Ctx() context: RequestContext): boolean {
    const on: LocalDate = today(context);
    return isAuthorisedOn({ authorisedFrom, authorisedUntil }, on);
  }

  @FieldResolver(() => [TestCentreKey], { description: 'The keys by which its files are known; told to the manufacturer’s staff alone, empty to everybody else.' })
  async keys(@Root() { id }: Thing, @Ctx() context: RequestContext): Promise<TestCentreKey[]> {
    if (context.viewer.scope !== 'program') return [];
    return batchMany('test centre keys', context, (ids) => context.reads.query<TestCentreKey & { parentId: string }>(keysOf, [ids])).load(id);
  }
}
