import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId, requireIds } from '@platform/kit/graphql/identifiers.js';
import { batchMany } from '@platform/kit/list/batch.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';
import { ownRows } from '@platform/kit/list/own-rows.js';

import { readStandingChanges } from '../db/read-standing-changes.js';
import { ServiceAccount } from '../db/service-account.entity.js';
import { serviceAccountSource } from '../db/sources.js';
import { StandingChange } from '../db/standing-change.entity.js';
import { type Entitlement, entitlementsOf } from '../domain/accounts/entitlements.js';
import { AccountEntitlement } from './entitlement.type.js';
import { Organization } from './organization.stub.js';
import { serviceAccountList } from './service-account.list.js';

@Resolver(() => ServiceAccount)
export class ServiceAccountResolver {
  @Query(() => ServiceAccount, { nullable: true, description: 'One service account; null when there is none that you may see.' })
  async serviceAccount(@Arg('id', () => ID, { description: 'Id of the account.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [account] = await readByIds(context.reads, { source: serviceAccountSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return account ?? null;
  }

  @Query(() => serviceAccountList.Connection, { description: 'Service accounts that you may see.' })
  serviceAccounts(@Args(() => serviceAccountList.Args) args: ListArgumentsOf<typeof serviceAccountList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return serviceAccountList.read(context, { args, selection: Selection.of(info), within: ownRows(context, 'a.tenant_id') });
  }

  @Query(() => [ServiceAccount], { description: 'The service accounts behind up to 100 ids, in the order of the ids; unknown ones are left out.' })
  async serviceAccountsByIds(@Arg('ids', () => [ID], { description: 'At most 100 ids.' }) ids: string[], @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    const wanted = requireIds('ids', ids);
    const found = await readByIds(context.reads, { source: serviceAccountSource, selection: Selection.of(info), ids: wanted });
    return wanted.flatMap((id) => found.find((account) => account.id === id) ?? []);
  }

  @FieldResolver(() => Organization, { description: 'The organisation it belongs to.' })
  organization(@Root() account: Thing): unknown {
    return account['organization'];
  }

  @FieldResolver(() => [AccountEntitlement], { description: 'What the account entitles to, in the order of the programme’s text; nothing while it is not in use or is suspended.' })
  entitlements(@Root() account: Pick<ServiceAccount, 'type' | 'status' | 'standing'>): readonly Entitlement[] {
    return entitlementsOf(account);
  }

  @FieldResolver(() => [StandingChange], { description: 'The latest 20 changes of its standing, the latest first.' })
  standingChanges(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    const selection = Selection.of(info);
    return batchMany(`standing changes ${selection.signature()}`, context, (accountIds) => readStandingChanges(context.reads, { accountIds, selection })).load(id);
  }
}

@Resolver(() => StandingChange)
export class StandingChangeResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Who changed it; told to the manufacturer’s staff alone, null to everybody else.' })
  changedByName(@Root() change: Thing, @Ctx() { viewer }: RequestContext): unknown {
    return viewer.scope === 'program' ? change['changedByName'] : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who proposed it, where a second person approved it; told to the manufacturer’s staff alone, null to everybody else.' })
  proposedByName(@Root() change: Thing, @Ctx() { viewer }: RequestContext): unknown {
    return viewer.scope === 'program' ? change['proposedByName'] : null;
  }
}
