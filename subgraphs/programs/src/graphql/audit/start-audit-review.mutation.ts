import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';

import { startAuditReview } from '../../actions/audit/start-audit-review.js';
import { Audit } from '../../db/audit/audit.entity.js';
import { auditSource } from '../../db/audit/audit-sources.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';
import { AuditAlreadyStarted, AuditLocked, AuditNotFound } from './audit-problems.js';

const StartAuditReviewResult = createUnionType({
  name: 'StartAuditReviewResult',
  description: 'The audit, or why its review was not started.',
  types: () => [Audit, AuditNotFound, AuditLocked, AuditAlreadyStarted, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

const problems = { AUDIT_UNKNOWN: AuditNotFound, AUDIT_LOCKED: AuditLocked, ALREADY_STARTED: AuditAlreadyStarted } as const;

@Resolver()
export class StartAuditReviewMutation {
  @Mutation(() => StartAuditReviewResult, { description: 'Starts the review of an audit, with or without the partner’s answers, or takes over one that was submitted; whoever does is its auditor.' })
  async startAuditReview(
    @Arg('id', () => ID, { description: 'Id of the audit.' }) id: string,
    @Arg('expectedVersion', () => Int, { description: 'The version of the audit that you have read.' }) expectedVersion: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Audit | Problem> {
    const start = await startAuditReview(context, { auditId: requireId('id', id), expectedVersion });
    if (!('refused' in start)) return readBack({ type: 'Audit', source: auditSource, id: start.auditId }, context, info);
    if (start.refused === 'VERSION_CONFLICT') return VersionConflict.at(start.currentVersion);
    return start.refused === 'MOVE_NOT_OPEN' ? new AuditAlreadyStarted() : new problems[start.refused]();
  }
}
