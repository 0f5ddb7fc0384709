import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';

import { reopenAudit } from '../../actions/audit/reopen-audit.js';
import { Audit } from '../../db/audit/audit.entity.js';
import { requireText } from '../given-text.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';
import { AuditAlreadyOpen, AuditMoveNotOpen, AuditNotFound } from './audit-problems.js';
import { movedAudit } from './moved-audit.js';

@InputType({ description: 'A closed audit to reopen.' })
export class ReopenAuditInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId: string;

  @Field(() => Int, { description: 'The version of the audit that you have read.' })
  expectedVersion: number;

  @Field(() => String, { description: 'Why, up to 2,000 characters.' })
  reason: string;
}

const ReopenAuditResult = createUnionType({
  name: 'ReopenAuditResult',
  description: 'The audit, or why it was not reopened.',
  types: () => [Audit, AuditNotFound, AuditMoveNotOpen, AuditAlreadyOpen, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class ReopenAuditMutation {
  @Mutation(() => ReopenAuditResult, { description: 'Reopens a closed audit for a reason. The report it was closed with stays, with its hash.' })
  async reopenAudit(@Arg('input', () => ReopenAuditInput, { description: 'The audit, and why.' }) input: ReopenAuditInput, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Audit | Problem> {
    const auditId = requireId('input.auditId', input.auditId);
    const reason = requireText(input.reason, { field: 'input.reason', max: 2_000 });
    const reopening = await reopenAudit(context, { auditId, expectedVersion: input.expectedVersion, reason });
    if ('refused' in reopening && reopening.refused === 'AUDIT_ALREADY_OPEN') return new AuditAlreadyOpen();
    return movedAudit(reopening, context, info);
  }
}
