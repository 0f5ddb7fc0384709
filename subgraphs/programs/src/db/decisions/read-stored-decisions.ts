import type { ReadSession } from '@platform/kit/database/session.js';

import type { Decision } from './decision.entity.js';

const columns = `d.id, d.tenant_id as "organizationId", d.enrollment_id as "enrollmentId", d.program, d.region, d.rule_set_version as "ruleSetVersion", d.rule_set_sha256 as "ruleSetSha256",
  d.as_of::text as "asOf", d.facts, d.waivers, d.overall, d.results, d.waived_criteria as "waivedCriteria", d.next_review_on::text as "nextReviewOn", d.next_review_reason as "nextReviewReason"`;

export type WholeDecision = Omit<Decision, 'tenantId' | 'calendarVersion' | 'evaluatedAt' | 'trigger' | 'triggeredBy' | 'evidenceIds'> & { organizationId: string };

type Reads = Pick<ReadSession, 'query'>;

/** Decisions with everything they follow from, in one statement. */
export function readStoredDecisions(reads: Reads, ids: readonly string[]): Promise<WholeDecision[]> {
  return reads.query<WholeDecision>(`select ${columns} from programs.decision d where d.id = any($1::uuid[])`, [ids]);
}

/** The next decisions by their ids, whoever's they are, so that any number of them is read in batches. */
export function readNextDecisions(reads: Reads, { after, atMost }: { after: string | null; atMost: number }): Promise<WholeDecision[]> {
  return reads.query<WholeDecision>(`select ${columns} from programs.decision d where d.id > coalesce($1::uuid, '00000000-0000-0000-0000-000000000000') order by d.id limit $2`, [after, atMost]);
}

/** The latest decision of each enrolment, in one statement. */
export function readLatestDecisions(reads: Reads, enrollmentIds: readonly string[]): Promise<WholeDecision[]> {
  return reads.query<WholeDecision>(
    `select ${columns} from programs.enrollment_review r join programs.decision d on d.tenant_id = r.tenant_id and d.id = r.decision_id where r.enrollment_id = any($1::uuid[])`,
    [enrollmentIds],
  );
}
