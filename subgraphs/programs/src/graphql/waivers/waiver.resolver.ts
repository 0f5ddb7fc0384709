import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';

import { proposalActs } from '@platform/kit/four-eyes/proposal-acts.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { ownRows } from '@platform/kit/list/own-rows.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { Organization } from '../../db/organization/organization.entity.js';
import { Waiver, WaiverStatus } from '../../db/waivers/waiver.entity.js';
import { WaiverEnd } from '../../db/waivers/waiver-end.entity.js';
import { organizationById } from '../organization/organization-by-id.js';
import { waiverList } from './waiver.list.js';

@Resolver(() => Waiver)
export class WaiverResolver extends proposalActs(() => Waiver) {
  @Query(() => waiverList.Connection, { description: 'Waivers that you may see, the latest first.' })
  waivers(@Args(() => waiverList.Args) args: ListArgumentsOf<typeof waiverList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return waiverList.read(context, { args, selection: Selection.of(info), within: ownRows(context, 'w.tenant_id') });
  }

  @FieldResolver(() => Organization, { description: 'The organisation it is for.' })
  organization(@Root() { organizationId }: Thing & { organizationId: string }, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return organizationById(organizationId, context, info);
  }

  @FieldResolver(() => WaiverStatus, { description: 'How far it has come.' })
  status(@Root() waiver: Thing): unknown {
    return waiver['status'];
  }

  @FieldResolver(() => WaiverEnd, { nullable: true, description: 'That it was taken back; null when it was not.' })
  end(@Root() waiver: Thing): unknown {
    return waiver['end'];
  }
}
