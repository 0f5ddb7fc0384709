import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { batchMany } from '@platform/kit/list/batch.js';
import { readWhere } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { AuditItem } from '../../db/audit/audit-item.entity.js';
import { Evidence } from '../../db/evidence/evidence.entity.js';
import { evidenceSource } from '../../db/evidence/evidence-source.js';
import { ServiceLocation } from '../../db/organization/service-location.entity.js';

/** Of all parents of a request together. */
const evidenceMax = 20_000;

/** What is attached to a thing, the newest first; that of all things of a request is read together. */
function attachedTo(column: string, { id, context, info }: { id: string; context: RequestContext; info: GraphQLResolveInfo }): Promise<Thing[]> {
  const selection = Selection.of(info);
  const source = { ...evidenceSource, always: [...(evidenceSource.always ?? []), 'parentId'], columns: { ...evidenceSource.columns, parentId: column } };
  const where = (ids: readonly string[]) => (parameters: { add(value: unknown): string }): string[] => [`${column} = any(${parameters.add(ids)}::uuid[])`, 'v.detached_at is null'];
  const load = async (ids: readonly string[]): Promise<(Thing & { parentId: string })[]> =>
    (await readWhere(context.reads, { source, selection, where: where(ids), orderBy: 'v.attached_at desc, v.id desc', max: evidenceMax })) as (Thing & { parentId: string })[];
  return batchMany(`evidence of ${column} ${selection.signature()}`, context, load).load(id);
}

@Resolver(() => ServiceLocation)
export class EvidenceOfLocationResolver {
  @FieldResolver(() => [Evidence], { description: 'Evidence attached to the location, the newest first.' })
  evidence(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return attachedTo('v.location_id', { id, context, info });
  }
}

@Resolver(() => AuditItem)
export class EvidenceOfAuditItemResolver {
  @FieldResolver(() => [Evidence], { description: 'Evidence attached to the item, the newest first.' })
  evidence(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return attachedTo('v.audit_item_id', { id, context, info });
  }
}
