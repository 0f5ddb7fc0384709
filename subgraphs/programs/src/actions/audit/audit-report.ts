import { createHash } from 'node:crypto';

import { canonicalJson } from '@platform/kit/pure/canonical-json.js';

import type { Audit } from '../../db/audit/audit.entity.js';
import type { AuditAnswer } from '../../db/audit/audit-answer.entity.js';
import type { AuditItem } from '../../db/audit/audit-item.entity.js';
import type { Organization } from '../../db/organization/organization.entity.js';

export interface ClosedAudit {
  audit: Audit;
  organization: Pick<Organization, 'id' | 'legalName' | 'organizationNumber'>;
  /** In their order. */
  items: readonly AuditItem[];
  /** The partner’s own, in any order. */
  answers: readonly AuditAnswer[];
  /** Fingerprint of the terms. */
  ruleSetSha256: string;
}

/** The report of a closed audit as a value: everything that was found and by whom, under which terms. */
export function auditReport({ audit, organization, items, answers, ruleSetSha256 }: ClosedAudit): object {
  const { id, number, program, region, ruleSetVersion, plannedOn, dueOn, auditorId, auditorName, startedAt, closedAt, closedBy, closedByName, revision, submittedByName, reopenReason } = audit;
  return {
    audit: { id, number, plannedOn, dueOn, auditorId, auditorName, startedAt: instant(startedAt), closedAt: instant(closedAt), closedBy, closedByName, revision, reopenReason, submittedAt: instant(audit.submittedAt), submittedByName },
    organization: { id: organization.id, legalName: organization.legalName, organizationNumber: organization.organizationNumber },
    terms: { program, region, version: ruleSetVersion, sha256: ruleSetSha256 },
    items: items.map((item) => reportedItem(item, answers.find(({ itemId }) => itemId === item.id) ?? null)),
  };
}

function reportedItem(item: AuditItem, answer: AuditAnswer | null): object {
  const { id, criterion, locationId, result, severity, observation, machineCheck, recordedFact, updatedBy, updatedByName } = item;
  const correctiveAction =
    item.actionDescription === null ? null : { description: item.actionDescription, ownerName: item.actionOwnerName, dueOn: item.actionDueOn };
  return { id, criterion, locationId, result, severity, observation, correctiveAction, answer: answer && reportedAnswer(answer), machineCheck, recordedFact, updatedAt: instant(item.updatedAt), updatedBy, updatedByName };
}

function reportedAnswer({ claim, text, answeredAt, answeredBy, answeredByName }: AuditAnswer): object {
  return { claim, text, answeredAt: answeredAt.toISOString(), answeredBy, answeredByName };
}

function instant(at: Date | null): string | null {
  return at?.toISOString() ?? null;
}

/** The stamp of a report: SHA-256 of its canonical JSON, in hexadecimal. */
export function reportSha256(report: object): string {
  return createHash('sha256').update(canonicalJson(report)).digest('hex');
}
