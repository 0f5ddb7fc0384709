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
import { ownRows } from '@platform/kit/list/own-rows.js';

import { Audit } from '../../db/audit/audit.entity.js';
import { AuditItem } from '../../db/audit/audit-item.entity.js';
import { auditItemSource, auditSource } from '../../db/audit/audit-sources.js';
import { countResults, type ResultCounts } from '../../db/audit/count-results.js';
import { Organization } from '../../db/organization/organization.entity.js';
import { organizationById } from '../organization/organization-by-id.js';
import { auditList } from './audit.list.js';
import { AuditProgress, AuditResultCounts } from './audit-parts.js';

type AuditThing = Thing & { organizationId: string; previous?: { id: string } | null };
type Item = Thing & { parentId: string };

const itemsMax = 100_000;

@Resolver(() => Audit)
export class AuditResolver {
  @Query(() => Audit, { nullable: true, description: 'One audit; null when there is none that you may see.' })
  async audit(@Arg('id', () => ID, { description: 'Id of the audit.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [audit] = await readByIds(context.reads, { source: auditSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return audit ?? null;
  }

  @Query(() => auditList.Connection, { description: 'Audits that you may see.' })
  audits(@Args(() => auditList.Args) args: ListArgumentsOf<typeof auditList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return auditList.read(context, { args, selection: Selection.of(info), within: ownRows(context, 'a.tenant_id') });
  }

  @Query(() => [Audit], { description: 'The audits behind up to 100 ids, in the order of the ids; unknown ones are left out.' })
  async auditsByIds(@Arg('ids', () => [ID], { description: 'At most 100 ids.' }) ids: string[], @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    const wanted = requireIds('ids', ids);
    const found = await readByIds(context.reads, { source: auditSource, selection: Selection.of(info), ids: wanted });
    return wanted.flatMap((id) => found.find((audit) => audit.id === id) ?? []);
  }

  @FieldResolver(() => Organization, { description: 'The partner that is audited.' })
  organization(@Root() { organizationId }: AuditThing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return organizationById(organizationId, context, info);
  }

  @FieldResolver(() => [AuditItem], { description: 'What is to be assessed: the premises of each location, then the partner as a whole.' })
  items(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    const selection = Selection.of(info);
    const load = async (ids: readonly string[]): Promise<Item[]> =>
      (await readWhere(context.reads, { source: auditItemSource, selection, where: (parameters) => [`a.id = any(${parameters.add(ids)}::uuid[])`], orderBy: 'i.position', max: itemsMax })) as Item[];
    return batchMany(`items ${selection.signature()}`, context, load).load(id);
  }

  @FieldResolver(() => AuditProgress, { description: 'How much of it has been assessed.' })
  async progress(@Root() { id }: Thing, @Ctx() context: RequestContext): Promise<AuditProgress> {
    const { compliant, partiallyCompliant, nonCompliant, notApplicable, notAssessed, answered } = await resultCountsOf(id, context);
    const assessed = compliant + partiallyCompliant + nonCompliant + notApplicable;
    return { assessed, answered, total: assessed + notAssessed };
  }

  @FieldResolver(() => AuditResultCounts, { description: 'How many of its items have each result.' })
  resultCounts(@Root() { id }: Thing, @Ctx() context: RequestContext): Promise<ResultCounts> {
    return resultCountsOf(id, context);
  }

  @FieldResolver(() => Audit, { nullable: true, description: 'The last closed audit of the partner before this one; null when there is none.' })
  previous(@Root() { previous }: AuditThing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> | null {
    const selection = Selection.of(info);
    const load = (ids: readonly string[]): Promise<Thing[]> => readByIds(context.reads, { source: auditSource, selection, ids });
    return previous == null ? null : batchOne(`previous audit ${selection.signature()}`, context, load).load(previous.id);
  }
}

async function resultCountsOf(id: string, context: RequestContext): Promise<ResultCounts> {
  const counts = await batchOne('audit results', context, (ids) => countResults(context.reads, ids)).load(id);
  return counts ?? { id, compliant: 0, partiallyCompliant: 0, nonCompliant: 0, notApplicable: 0, notAssessed: 0, answered: 0 };
}
