import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId, requireIds } from '@platform/kit/graphql/identifiers.js';
import { batchMany, batchOne } from '@platform/kit/list/batch.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { readByIds, readWhere } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { today } from '../actions/today.js';
import { Certification } from '../db/certification.entity.js';
import { certificationSource, technicianSource } from '../db/sources.js';
import { Technician } from '../db/technician.entity.js';
import { isCurrentOn } from '../domain/is-current-on.js';
import { Organization, ServiceLocation } from './organization.stub.js';
import { technicianConditions } from './technician-conditions.js';
import { technicianList } from './technician.list.js';

const certificationsMax = 10_000;

@Resolver(() => Technician)
export class TechnicianResolver {
  @Query(() => Technician, { nullable: true, description: 'One technician; null when there is none that you may see.' })
  async technician(@Arg('id', () => ID, { description: 'Id of the technician.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [technician] = await readByIds(context.reads, { source: technicianSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return technician ?? null;
  }

  @Query(() => technicianList.Connection, { description: 'Technicians that you may see.' })
  technicians(@Args(() => technicianList.Args) args: ListArgumentsOf<typeof technicianList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return technicianList.read(context, { args, selection: Selection.of(info), within: technicianConditions(context, args.filter) });
  }

  @Query(() => [Technician], { description: 'The technicians behind up to 100 ids, in the order of the ids; unknown ones are left out.' })
  async techniciansByIds(@Arg('ids', () => [ID], { description: 'At most 100 ids.' }) ids: string[], @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    const wanted = requireIds('ids', ids);
    const found = await readByIds(context.reads, { source: technicianSource, selection: Selection.of(info), ids: wanted });
    return wanted.flatMap((id) => found.find((technician) => technician.id === id) ?? []);
  }

  @FieldResolver(() => Organization, { description: 'The organisation the technician works for.' })
  organization(@Root() technician: Thing): unknown {
    return technician['organization'];
  }

  @FieldResolver(() => ServiceLocation, { nullable: true, description: 'Where the technician works; null when not tied to one place.' })
  location(@Root() technician: Thing): unknown {
    return technician['location'];
  }

  @FieldResolver(() => [Certification], { description: 'All certifications of the technician, the latest to run out first.' })
  certifications(@Root() technician: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    const selection = Selection.of(info);
    return batchMany(`certifications ${selection.signature()}`, context, (technicianIds) => readCertifications(context, technicianIds, selection)).load(technician.id);
  }
}

async function readCertifications(context: RequestContext, technicianIds: readonly string[], selection: Selection): Promise<(Thing & { parentId: string })[]> {
  const rows = await readWhere(context.reads, {
    source: certificationSource,
    selection,
    where: (parameters) => [`c.technician_id = any(${parameters.add(technicianIds)}::uuid[])`],
    orderBy: 'c.valid_until desc, c.id',
    max: certificationsMax,
  });
  return rows as (Thing & { parentId: string })[];
}

@Resolver(() => Certification)
export class CertificationResolver {
  @FieldResolver(() => Boolean, { description: 'True while it lets the technician repair: until the end of its last date.' })
  current(@Root() certification: Thing & { passedOn: LocalDate; validUntil: LocalDate }, @Ctx() context: RequestContext): boolean {
    return isCurrentOn(certification, today(context));
  }

  @FieldResolver(() => Technician, { description: 'Who holds it.' })
  technician(@Root() certification: Thing & { parentId: string }, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const selection = Selection.of(info);
    return batchOne(`technician ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: technicianSource, selection, ids })).load(certification.parentId);
  }
}
