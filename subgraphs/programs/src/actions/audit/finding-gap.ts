import { AuditResult, type Severity } from '../../db/audit/audit-item.entity.js';

/** What an auditor finds of one requirement; texts without blanks at their ends, null where nothing is written. */
export interface Finding {
  result: AuditResult;
  severity: Severity | null;
  observation: string | null;
  correctiveAction: { description: string | null; ownerName: string | null; dueOn: string | null } | null;
}

export type FindingField = 'severity' | 'observation' | 'correctiveAction.description' | 'correctiveAction.ownerName' | 'correctiveAction.dueOn';

/**
 * What a finding still lacks: a failing result has a severity and says what was seen, and a corrective action has a
 * description, an owner and a due date.
 */
export function findingGap({ result, severity, observation, correctiveAction }: Finding): FindingField | null {
  if (isFailing(result) && severity === null) return 'severity';
  if (isFailing(result) && observation === null) return 'observation';
  if (correctiveAction === null) return null;
  const parts = ['description', 'ownerName', 'dueOn'] as const;
  const missing = parts.find((part) => correctiveAction[part] === null);
  return missing === undefined ? null : `correctiveAction.${missing}`;
}

export function isFailing(result: AuditResult): boolean {
  return result === AuditResult.PARTIALLY_COMPLIANT || result === AuditResult.NON_COMPLIANT;
}
