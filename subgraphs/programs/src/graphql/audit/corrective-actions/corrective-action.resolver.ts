import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId, requireIds } from '@platform/kit/graphql/identifiers.js';
import { Locale } from '@platform/kit/graphql/locale.js';
import { batchOne } from '@platform/kit/list/batch.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { ownRows } from '@platform/kit/list/own-rows.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Source, Thing } from '@platform/kit/list/source.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { todayInRegion } from '@platform/kit/pure/today-in-region.js';
import { Audit } from '../../../db/audit/audit.entity.js';
import { AuditItem } from '../../../db/audit/audit-item.entity.js';
import { auditItemSource, auditSource } from '../../../db/audit/audit-sources.js';
import { CorrectiveAction, type CorrectiveActionStatus } from '../../../db/audit/corrective-actions/corrective-action.entity.js';
import { correctiveActionSource } from '../../../db/audit/corrective-actions/corrective-action-source.js';
import { Organization } from '../../../db/organization/organization.entity.js';
import { isOwed } from '../../../domain/audit/corrective-action-moves.js';
import { isOverdue } from '../../../domain/audit/next-reminder.js';
import { organizationById } from '../../organization/organization-by-id.js';
import { type AuditTerms, termsOfAudit } from '../terms-of-audit.js';
import { correctiveActionList } from './corrective-action.list.js';

type ActionThing = Thing & AuditTerms & { organizationId: string; auditId: string; itemId: string; criterion: string; status: CorrectiveActionStatus; dueOn: LocalDate };

@Resolver(() => CorrectiveAction)
export class CorrectiveActionResolver {
  @Query(() => CorrectiveAction, { nullable: true, description: 'One corrective action; null when there is none that you may see.' })
  async auditAction(@Arg('id', () => ID, { description: 'Id of the action.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [action] = await readByIds(context.reads, { source: correctiveActionSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return action ?? null;
  }

  @Query(() => [CorrectiveAction], { description: 'The corrective actions behind up to 100 ids, in the order of the ids; unknown ones are left out.' })
  async auditActionsByIds(@Arg('ids', () => [ID], { description: 'At most 100 ids.' }) ids: string[], @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    const wanted = requireIds('ids', ids);
    const found = await readByIds(context.reads, { source: correctiveActionSource, selection: Selection.of(info), ids: wanted });
    return wanted.flatMap((id) => found.find((action) => action.id === id) ?? []);
  }

  @Query(() => correctiveActionList.Connection, { description: 'Corrective actions that you may see, those due first before the others.' })
  auditActions(@Args(() => correctiveActionList.Args) args: ListArgumentsOf<typeof correctiveActionList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return correctiveActionList.read(context, { args, selection: Selection.of(info), within: ownRows(context, 'c.tenant_id') });
  }

  @FieldResolver(() => Boolean, { description: 'True when it is still to be done and its date has passed in the partner’s region.' })
  isOverdue(@Root() { status, dueOn, region }: ActionThing, @Ctx() { now }: RequestContext): boolean {
    return isOwed(status) && isOverdue(dueOn, todayInRegion(region, now()));
  }

  @FieldResolver(() => String, { description: 'The requirement in words.' })
  async text(@Root() action: ActionThing, @Arg('locale', () => Locale, { nullable: true, description: 'The language; English when absent.' }) locale: Locale | null, @Ctx() context: RequestContext): Promise<string> {
    const { criteria } = await termsOfAudit(action, context);
    const criterion = criteria.find(({ id }) => id === action.criterion);
    if (criterion === undefined) throw new Error(`The terms of action ${action.id} have no criterion ${action.criterion}.`);
    return criterion.text[locale ?? Locale.en];
  }

  @FieldResolver(() => Organization, { description: 'The partner that owes it.' })
  organization(@Root() { organizationId }: ActionThing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return organizationById(organizationId, context, info);
  }

  @FieldResolver(() => Audit, { description: 'The audit that ordered it.' })
  audit(@Root() { auditId }: ActionThing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return oneOf(auditSource, auditId, { context, info });
  }

  @FieldResolver(() => AuditItem, { description: 'The requirement it belongs to, with its finding.' })
  item(@Root() { itemId }: ActionThing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return oneOf(auditItemSource, itemId, { context, info });
  }
}

function oneOf(source: Source, id: string, { context, info }: { context: RequestContext; info: GraphQLResolveInfo }): Promise<Thing | null> {
  const selection = Selection.of(info);
  return batchOne(`${source.from} ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source, selection, ids })).load(id);
}
