import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';
import { readWhere } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';

import { closeAudit } from '../../actions/audit/close-audit.js';
import { Audit } from '../../db/audit/audit.entity.js';
import type { AuditItem } from '../../db/audit/audit-item.entity.js';
import { auditItemSource, auditSource } from '../../db/audit/audit-sources.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';
import { AuditLocked, AuditNotFound, AuditNotStarted, ItemsNotAssessed } from './audit-problems.js';

const CloseAuditResult = createUnionType({
  name: 'CloseAuditResult',
  description: 'The audit, or why it was not closed.',
  types: () => [Audit, AuditNotFound, AuditLocked, AuditNotStarted, ItemsNotAssessed, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

const problems = { AUDIT_UNKNOWN: AuditNotFound, AUDIT_LOCKED: AuditLocked } as const;

@Resolver()
export class CloseAuditMutation {
  @Mutation(() => CloseAuditResult, { description: 'Closes an audit whose items are all assessed. It is stamped with the hash of its report and locked; what its findings order becomes corrective actions.' })
  async closeAudit(
    @Arg('id', () => ID, { description: 'Id of the audit.' }) id: string,
    @Arg('expectedVersion', () => Int, { description: 'The version of the audit that you have read.' }) expectedVersion: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Audit | Problem> {
    const closing = await closeAudit(context, { auditId: requireId('id', id), expectedVersion });
    if (!('refused' in closing)) return readBack({ type: 'Audit', source: auditSource, id: closing.auditId }, context, info);
    if (closing.refused === 'VERSION_CONFLICT') return VersionConflict.at(closing.currentVersion);
    if (closing.refused === 'ITEMS_NOT_ASSESSED') return ItemsNotAssessed.left(await itemsLeft(closing.itemIds, context, info));
    return closing.refused === 'MOVE_NOT_OPEN' ? new AuditNotStarted() : new problems[closing.refused]();
  }
}

async function itemsLeft(ids: readonly string[], context: RequestContext, info: GraphQLResolveInfo): Promise<AuditItem[]> {
  const selection = Selection.of(info, 'ItemsNotAssessed').below('items');
  const where = (parameters: { add(value: unknown): string }): string[] => [`i.id = any(${parameters.add(ids)}::uuid[])`];
  const items = await readWhere(context.reads, { source: auditItemSource, selection, where, orderBy: 'i.position', max: ids.length });
  return items as unknown as AuditItem[];
}
