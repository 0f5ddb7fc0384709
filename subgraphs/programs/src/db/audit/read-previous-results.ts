import type { ReadSession } from '@platform/kit/database/session.js';

import type { AuditResult, Severity } from './audit-item.entity.js';
import { previousAudit } from './audit-sources.js';

/** What the last closed audit of the partner found of one requirement. */
export interface PreviousResultRow {
  /** The audit that follows it. */
  parentId: string;
  criterion: string;
  locationId: string | null;
  auditNumber: string;
  closedAt: Date;
  result: AuditResult;
  severity: Severity | null;
  observation: string | null;
}

/** The results of the audit before each of these, in one statement. */
export function readPreviousResults(reads: Pick<ReadSession, 'query'>, auditIds: readonly string[]): Promise<PreviousResultRow[]> {
  return reads.query<PreviousResultRow>(
    `select a.id as "parentId", i.criterion, i.location_id as "locationId", p.number as "auditNumber", p.closed_at as "closedAt", i.result, i.severity, i.observation
     from programs.audit a cross join lateral (${previousAudit}) p
     join programs.audit_item i on i.tenant_id = p.tenant_id and i.audit_id = p.id
     where a.id = any($1::uuid[])`,
    [auditIds],
  );
}
