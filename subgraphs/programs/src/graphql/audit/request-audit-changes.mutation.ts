import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';

import { requestAuditChanges } from '../../actions/audit/request-audit-changes.js';
import { Audit } from '../../db/audit/audit.entity.js';
import { requireText } from '../given-text.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';
import { AuditItemNotFound, AuditLocked, AuditMoveNotOpen, AuditNotFound } from './audit-problems.js';
import { movedAudit } from './moved-audit.js';

@InputType({ description: 'What is asked of one requirement.' })
export class ItemChangeRequestInput {
  @Field(() => ID, { description: 'The audit item.' })
  itemId: string;

  @Field(() => String, { description: 'What to add or change, up to 2,000 characters.' })
  request: string;
}

@InputType({ description: 'What the partner is to add to its answers.' })
export class RequestAuditChangesInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId: string;

  @Field(() => Int, { description: 'The version of the audit that you have read.' })
  expectedVersion: number;

  @Field(() => String, { description: 'Why it goes back, up to 2,000 characters.' })
  reason: string;

  @Field(() => [ItemChangeRequestInput], { defaultValue: [], description: 'What is asked of single requirements; what was asked before is taken as answered.' })
  items: ItemChangeRequestInput[];
}

const RequestAuditChangesResult = createUnionType({
  name: 'RequestAuditChangesResult',
  description: 'The audit, or why it was not sent back.',
  types: () => [Audit, AuditNotFound, AuditLocked, AuditMoveNotOpen, AuditItemNotFound, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class RequestAuditChangesMutation {
  @Mutation(() => RequestAuditChangesResult, { description: 'Sends an audit in review back to the partner, saying what to add.' })
  async requestAuditChanges(@Arg('input', () => RequestAuditChangesInput, { description: 'What is asked.' }) input: RequestAuditChangesInput, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Audit | Problem> {
    const auditId = requireId('input.auditId', input.auditId);
    const reason = requireText(input.reason, { field: 'input.reason', max: 2_000 });
    const items = input.items.map(({ itemId, request }, index) => ({ itemId: requireId(`input.items.${index}.itemId`, itemId), request: requireText(request, { field: `input.items.${index}.request`, max: 2_000 }) }));
    const requesting = await requestAuditChanges(context, { auditId, expectedVersion: input.expectedVersion, reason, items });
    if ('refused' in requesting && requesting.refused === 'ITEM_UNKNOWN') return new AuditItemNotFound();
    return movedAudit(requesting, context, info);
  }
}
