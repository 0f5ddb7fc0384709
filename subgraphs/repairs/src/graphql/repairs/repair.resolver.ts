import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId, requireIds } from '@platform/kit/graphql/identifiers.js';
import { batchMany, batchOne } from '@platform/kit/list/batch.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import type { Parameters } from '@platform/kit/list/parameters.js';
import { readByIds, readWhere } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';
import { ownRows } from '@platform/kit/list/own-rows.js';

import { Device } from '../../db/device.entity.js';
import { PartLine } from '../../db/repairs/part-line.entity.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import { partLineSource, repairSource } from '../../db/repairs/repair-source.js';
import { deviceSource } from '../../db/sources.js';
import { Organization, ServiceLocation, Technician } from '../neighbours.stub.js';
import { repairList, searching } from './repair.list.js';

const partLinesMax = 10_000;

@Resolver(() => Repair)
export class RepairResolver {
  @Query(() => Repair, { nullable: true, description: 'One repair; null when there is none that you may see.' })
  async repair(@Arg('id', () => ID, { description: 'Id of the repair.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [repair] = await readByIds(context.reads, { source: repairSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return repair ?? null;
  }

  @Query(() => repairList.Connection, { description: 'Repairs that you may see.' })
  repairs(@Args(() => repairList.Args) args: ListArgumentsOf<typeof repairList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    const { organizationId, search } = args.filter ?? {};
    const named = organizationId == null ? null : requireId('filter.organizationId', organizationId);
    const searched = searching(search, { tenantId: context.viewer.tenant ?? named });
    const within = (parameters: Parameters): string[] => [...ownRows(context, 'r.tenant_id')(parameters), ...searched(parameters)];
    return repairList.read(context, { args, selection: Selection.of(info), within });
  }

  @Query(() => [Repair], { description: 'The repairs behind up to 100 ids, in the order of the ids; unknown ones are left out.' })
  async repairsByIds(@Arg('ids', () => [ID], { description: 'At most 100 ids.' }) ids: string[], @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    const wanted = requireIds('ids', ids);
    const found = await readByIds(context.reads, { source: repairSource, selection: Selection.of(info), ids: wanted });
    return wanted.flatMap((id) => found.find((repair) => repair.id === id) ?? []);
  }

  @FieldResolver(() => Organization, { description: 'The organisation that repairs.' })
  organization(@Root() repair: Thing): unknown {
    return repair['organization'];
  }

  @FieldResolver(() => ServiceLocation, { description: 'Where it is repaired.' })
  location(@Root() repair: Thing): unknown {
    return repair['location'];
  }

  @FieldResolver(() => Technician, { nullable: true, description: 'Who repairs, as registered here; null while nobody is named.' })
  technician(@Root() repair: Thing): unknown {
    return repair['technician'];
  }

  @FieldResolver(() => Device, { description: 'What is repaired.' })
  async device(@Root() repair: Thing & { deviceId?: string }, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    // Lists bring the device with the repair; what a mutation answers knows only its id.
    if (repair.deviceId === undefined) return repair['device'];
    const selection = Selection.of(info);
    return batchOne(`device ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: deviceSource, selection, ids })).load(repair.deviceId);
  }

  @FieldResolver(() => [PartLine], { description: 'The parts used, in the order they were entered; empty when none was told.' })
  parts(@Root() repair: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    const selection = Selection.of(info);
    return batchMany(`parts ${selection.signature()}`, context, (repairIds) => readPartLines(context, repairIds, selection)).load(repair.id);
  }
}

async function readPartLines(context: RequestContext, repairIds: readonly string[], selection: Selection): Promise<(Thing & { parentId: string })[]> {
  const rows = await readWhere(context.reads, {
    source: partLineSource,
    selection,
    where: (parameters) => [`p.repair_id = any(${parameters.add(repairIds)}::uuid[])`],
    orderBy: 'p.repair_id, p.line',
    max: partLinesMax,
  });
  return rows as (Thing & { parentId: string })[];
}
