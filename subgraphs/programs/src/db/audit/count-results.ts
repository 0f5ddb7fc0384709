import type { ReadSession } from '@platform/kit/database/session.js';

/** How many items of an audit have each result. */
export interface ResultCounts {
  /** The audit. */
  id: string;
  compliant: number;
  partiallyCompliant: number;
  nonCompliant: number;
  notApplicable: number;
  notAssessed: number;
  /** By the partner. */
  answered: number;
}

const counted = (result: string, name: string): string => `count(*) filter (where i.result = '${result}')::int as "${name}"`;

/** The counts of these audits, in one statement. */
export function countResults(reads: Pick<ReadSession, 'query'>, auditIds: readonly string[]): Promise<ResultCounts[]> {
  return reads.query<ResultCounts>(
    `select i.audit_id as id, ${counted('COMPLIANT', 'compliant')}, ${counted('PARTIALLY_COMPLIANT', 'partiallyCompliant')},
       ${counted('NON_COMPLIANT', 'nonCompliant')}, ${counted('NOT_APPLICABLE', 'notApplicable')}, ${counted('NOT_ASSESSED', 'notAssessed')}, count(n.item_id)::int as answered
     from programs.audit a join programs.audit_item i on i.tenant_id = a.tenant_id and i.audit_id = a.id
     left join programs.audit_answer n on n.tenant_id = i.tenant_id and n.item_id = i.id
     where a.id = any($1::uuid[]) group by i.audit_id`,
    [auditIds],
  );
}
