import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { readWhere } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { Depot } from '../../db/parts/depot.entity.js';
import { depotSource } from '../../db/parts/part-source.js';

const depotsMax = 200;

@Resolver(() => Depot)
export class DepotResolver {
  @Query(() => [Depot], { description: 'The places from which parts are sent, by code; the first 200.' })
  depots(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return readWhere(context.reads, { source: depotSource, selection: Selection.of(info), where: () => [], orderBy: 'd.code, d.id', max: depotsMax });
  }
}
