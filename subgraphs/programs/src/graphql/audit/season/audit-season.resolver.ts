import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { batchOne } from '@platform/kit/list/batch.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { Audit } from '../../../db/audit/audit.entity.js';
import { auditSource } from '../../../db/audit/audit-sources.js';
import { AuditSeason } from '../../../db/audit/season/audit-season.entity.js';
import { AuditSeasonOutcome } from '../../../db/audit/season/audit-season-outcome.entity.js';
import { auditSeasonSource } from '../../../db/audit/season/audit-season-sources.js';
import { Organization } from '../../../db/organization/organization.entity.js';
import { organizationById } from '../../organization/organization-by-id.js';
import { auditSeasonList, auditSeasonOutcomeList } from './audit-season.list.js';

type OutcomeThing = Thing & { organizationId: string; auditId: string | null };

@Resolver()
export class AuditSeasonResolver {
  @Query(() => AuditSeason, { nullable: true, description: 'One season of audits and how far planning it has come; null when there is none.' })
  async auditSeason(@Arg('id', () => ID, { description: 'Id of the season.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [season] = await readByIds(context.reads, { source: auditSeasonSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return season ?? null;
  }

  @Query(() => auditSeasonList.Connection, { description: 'Seasons of audits, the latest first.' })
  auditSeasons(@Args(() => auditSeasonList.Args) args: ListArgumentsOf<typeof auditSeasonList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return auditSeasonList.read(context, { args, selection: Selection.of(info) });
  }

  @Query(() => auditSeasonOutcomeList.Connection, { description: 'What became of each partner of a season: its audit, or why it was left out.' })
  auditSeasonOutcomes(@Args(() => auditSeasonOutcomeList.Args) args: ListArgumentsOf<typeof auditSeasonOutcomeList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return auditSeasonOutcomeList.read(context, { args, selection: Selection.of(info) });
  }
}

@Resolver(() => AuditSeasonOutcome)
export class AuditSeasonOutcomeResolver {
  @FieldResolver(() => Organization, { description: 'The partner.' })
  organization(@Root() { organizationId }: OutcomeThing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return organizationById(organizationId, context, info);
  }

  @FieldResolver(() => Audit, { nullable: true, description: 'Its audit; null where it was left out.' })
  async audit(@Root() { auditId }: OutcomeThing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    if (auditId === null) return null;
    const selection = Selection.of(info);
    return batchOne(`audit ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: auditSource, selection, ids })).load(auditId);
  }
}
