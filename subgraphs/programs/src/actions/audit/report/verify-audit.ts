import type { ReadSession } from '@platform/kit/database/session.js';
import { canonicalJson } from '@platform/kit/pure/canonical-json.js';

import { reportSha256 } from '../audit-report.js';

export interface VerifiedClosure {
  revision: number;
  closedAt: Date;
  closedByName: string;
  /** The hash that was stamped. */
  recordedSha256: string;
  /** The hash of the kept report, computed now. */
  computedSha256: string;
  isIntact: boolean;
}

export interface Verification {
  closures: VerifiedClosure[];
  /** Items of the audit as it stands that no longer say what its last report says; null while it is open. */
  changedItemIds: string[] | null;
}

interface ClosureRow extends Pick<VerifiedClosure, 'revision' | 'closedAt' | 'closedByName' | 'recordedSha256'> {
  report: { items: ReportedFinding[] };
}

interface ReportedFinding {
  id: string;
  result: string;
  severity: string | null;
  observation: string | null;
  machineCheck: object | null;
  recordedFact: object | null;
}

type ItemRow = ReportedFinding & { isClosed: boolean };

/** Computes the hash of every report the audit was closed with anew, and holds its rows against the last of them. */
export async function verifyAudit(reads: Pick<ReadSession, 'query'>, auditId: string): Promise<Verification | null> {
  const [rows, items] = await Promise.all([
    reads.query<ClosureRow>(
      `select c.revision, c.closed_at as "closedAt", c.closed_by_name as "closedByName", c.report_sha256 as "recordedSha256", c.report
       from programs.audit_closure c join programs.audit a on a.tenant_id = c.tenant_id and a.id = c.audit_id where a.id = $1 order by c.revision`,
      [auditId],
    ),
    reads.query<ItemRow>(
      `select i.id, i.result, i.severity, i.observation, i.machine_check as "machineCheck", i.recorded_fact as "recordedFact", a.status = 'CLOSED' as "isClosed"
       from programs.audit a join programs.audit_item i on i.tenant_id = a.tenant_id and i.audit_id = a.id where a.id = $1 order by i.position`,
      [auditId],
    ),
  ]);
  if (items.length === 0) return null;
  const closures = rows.map(({ report, ...closure }) => {
    const computedSha256 = reportSha256(report);
    return { ...closure, computedSha256, isIntact: computedSha256 === closure.recordedSha256 };
  });
  const last = rows.at(-1);
  return { closures, changedItemIds: items[0]!.isClosed && last ? changed(last.report.items, items) : null };
}

function changed(reported: readonly ReportedFinding[], items: readonly ItemRow[]): string[] {
  const said = new Map(reported.map((item) => [item.id, finding(item)]));
  return items.filter((item) => said.get(item.id) !== finding(item)).map(({ id }) => id);
}

function finding({ result, severity, observation, machineCheck, recordedFact }: ReportedFinding): string {
  return canonicalJson({ result, severity, observation, machineCheck, recordedFact });
}
