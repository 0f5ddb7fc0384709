import 'reflect-metadata';

import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';

import { verifyAudit } from '../../../actions/audit/report/verify-audit.js';

@ObjectType({ description: 'One closing of an audit, with the hash of its report computed anew.', simpleResolvers: true })
export class AuditClosureVerification {
  @Field(() => Int, { description: 'The first closing is 1; each later one follows a reopening.' })
  revision: number;

  @Field(() => Date, { description: 'When it was closed.' })
  closedAt: Date;

  @Field(() => String, { description: 'Who closed it.' })
  closedByName: string;

  @Field(() => String, { description: 'The SHA-256 that was stamped, in hexadecimal.' })
  recordedSha256: string;

  @Field(() => String, { description: 'The SHA-256 of the kept report, computed for this answer.' })
  computedSha256: string;

  @Field(() => Boolean, { description: 'True when both are the same: the report is what was signed.' })
  isIntact: boolean;
}

@ObjectType({ description: 'Whether the reports of an audit are what was signed.', simpleResolvers: true })
export class AuditVerification {
  @Field(() => [AuditClosureVerification], { description: 'Every closing of the audit, the first one first; none while it was never closed.' })
  closures: AuditClosureVerification[];

  @Field(() => [ID], { nullable: true, description: 'Items of a closed audit that no longer say what its last report says: none when all is well. Null while the audit is open.' })
  changedItemIds: string[] | null;
}

@Resolver()
export class VerifyAuditResolver {
  @Query(() => AuditVerification, { nullable: true, description: 'Computes the hashes of an audit’s reports anew; null when there is no such audit that you may see.' })
  verifyAudit(@Arg('id', () => ID, { description: 'Id of the audit.' }) id: string, @Ctx() { reads }: RequestContext): Promise<AuditVerification | null> {
    return verifyAudit(reads, requireId('id', id));
  }
}
