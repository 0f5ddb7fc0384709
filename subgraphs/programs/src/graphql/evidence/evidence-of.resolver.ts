import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import type { Thing } from '@platform/kit/list/source.js';

import { AuditItem } from '../../db/audit/audit-item.entity.js';
import { Evidence } from '../../db/evidence/evidence.entity.js';
import { evidenceSource } from '../../db/evidence/evidence-source.js';
import { ServiceLocation } from '../../db/organization/service-location.entity.js';
import { type Children, childrenOf } from '../children-of.js';

/** What is attached to a thing, the newest first; `column` names the thing. */
export function attachedTo(column: string): Children {
  const attached = { ...evidenceSource, from: evidenceSource.from.replace('programs.evidence v', '(select * from programs.evidence where detached_at is null) v') };
  const source = { ...attached, always: [...(attached.always ?? []), 'parentId'], columns: { ...attached.columns, parentId: column } };
  return { field: `evidence of ${column}`, source, parent: column, orderBy: 'v.attached_at desc, v.id desc' };
}

const ofLocation = attachedTo('v.location_id');
const ofAuditItem = attachedTo('v.audit_item_id');

@Resolver(() => ServiceLocation)
export class EvidenceOfLocationResolver {
  @FieldResolver(() => [Evidence], { description: 'Evidence attached to the location, the newest first.' })
  evidence(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return childrenOf(id, ofLocation, context, info);
  }
}

@Resolver(() => AuditItem)
export class EvidenceOfAuditItemResolver {
  @FieldResolver(() => [Evidence], { description: 'Evidence attached to the item, the newest first.' })
  evidence(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return childrenOf(id, ofAuditItem, context, info);
  }
}
