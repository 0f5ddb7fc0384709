import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId, requireIds } from '@platform/kit/graphql/identifiers.js';
import { batchOne } from '@platform/kit/list/batch.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { ownRows } from '@platform/kit/list/own-rows.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { todayInRegion } from '@platform/kit/pure/today-in-region.js';
import { Evidence } from '../../db/evidence/evidence.entity.js';
import { evidenceSource } from '../../db/evidence/evidence-source.js';
import { Organization } from '../../db/organization/organization.entity.js';
import { serviceLocationSource } from '../../db/organization/organization-sources.js';
import { ServiceLocation } from '../../db/organization/service-location.entity.js';
import { evidenceCounts, type EvidenceStanding } from '../../domain/evidence/evidence-counts.js';
import { organizationById } from '../organization/organization-by-id.js';
import { evidenceList } from './evidence.list.js';
import { type DocumentThing, EvidenceDocument } from './evidence-document.js';

type EvidenceThing = Thing & { organizationId: string; region: string; locationId: string | null; fileId: string; mediaType: string; erasedAt: Date | null; detachedAt: Date | null } & Omit<EvidenceStanding, 'isDetached'>;

@Resolver(() => Evidence)
export class EvidenceResolver {
  @Query(() => Evidence, { nullable: true, description: 'One piece of evidence; null when there is none that you may see.' })
  async evidence(@Arg('id', () => ID, { description: 'Id of the evidence.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [evidence] = await readByIds(context.reads, { source: evidenceSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return evidence ?? null;
  }

  @Query(() => evidenceList.Connection, { description: 'Evidence that you may see, detached evidence included.' })
  evidenceList(@Args(() => evidenceList.Args) args: ListArgumentsOf<typeof evidenceList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return evidenceList.read(context, { args, selection: Selection.of(info), within: ownRows(context, 'v.tenant_id') });
  }

  @Query(() => [Evidence], { description: 'The evidence behind up to 100 ids, in the order of the ids; unknown ones are left out.' })
  async evidenceByIds(@Arg('ids', () => [ID], { description: 'At most 100 ids.' }) ids: string[], @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    const wanted = requireIds('ids', ids);
    const found = await readByIds(context.reads, { source: evidenceSource, selection: Selection.of(info), ids: wanted });
    return wanted.flatMap((id) => found.find((evidence) => evidence.id === id) ?? []);
  }

  @FieldResolver(() => Organization, { description: 'The organisation it is about.' })
  organization(@Root() { organizationId }: EvidenceThing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return organizationById(organizationId, context, info);
  }

  @FieldResolver(() => ServiceLocation, { nullable: true, description: 'The service location it shows; null when it shows none.' })
  location(@Root() { locationId }: EvidenceThing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> | null {
    if (locationId === null) return null;
    const selection = Selection.of(info);
    return batchOne(`location ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: serviceLocationSource, selection, ids })).load(locationId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it counts today, by the date of the organisation’s region: accepted, attached, and within its validity.' })
  counts(@Root() { detachedAt, region, ...standing }: EvidenceThing, @Ctx() context: RequestContext): boolean {
    return evidenceCounts({ ...standing, isDetached: detachedAt !== null }, todayInRegion(region, context.now()));
  }

  @FieldResolver(() => EvidenceDocument, { description: 'Its content.' })
  file(@Root() evidence: EvidenceThing): DocumentThing {
    return evidence['file'] as DocumentThing;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Path at the gateway where the file is fetched, with the same access token; null once it is erased.' })
  downloadPath(@Root() { fileId, erasedAt }: EvidenceThing): string | null {
    return erasedAt === null ? `/evidence?id=${fileId}` : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Path at the gateway of a small picture of it; null of what is no picture, and once it is erased.' })
  thumbnailPath(@Root() { fileId, mediaType, erasedAt }: EvidenceThing): string | null {
    return erasedAt === null && mediaType.startsWith('image/') ? `/evidence?id=${fileId}&size=thumbnail` : null;
  }
}
