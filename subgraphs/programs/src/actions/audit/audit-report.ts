import { createHash } from 'node:crypto';

import { canonicalJson } from '@platform/kit/pure/canonical-json.js';
import type { CheckResult } from '@platform/kit/pure/verdict.js';

import type { Audit } from '../../db/audit/audit.entity.js';
import type { AuditAnswer } from '../../db/audit/audit-answer.entity.js';
import type { AuditItem, RecordedFactSnapshot } from '../../db/audit/audit-item.entity.js';
import type { StandingCheck } from '../../domain/audit/checks/standing-checks.js';
import type { Organization } from '../../db/organization/organization.entity.js';

export interface ReportedLocation {
  id: string;
  name: string;
  address: string;
}

/** A file that an item cites, known for ever by the hash of its bytes. */
export interface CitedEvidence {
  itemId: string;
  sha256: string;
  fileName: string;
  /** Whether it was accepted when the audit was closed. */
  status: string;
}

export interface ReportedItem {
  id: string;
  criterion: string;
  locationId: string | null;
  result: string;
  severity: string | null;
  observation: string | null;
  correctiveAction: { description: string; ownerName: string; dueOn: string } | null;
  answer: { claim: string; text: string | null; answeredAt: string; answeredByName: string } | null;
  machineCheck: CheckResult | null;
  recordedFact: RecordedFactSnapshot | null;
  evidence?: readonly Omit<CitedEvidence, 'itemId'>[];
}

/** The report of an audit as a value: everything that was found and by whom, under which terms. Instants are RFC 3339. */
export interface AuditReport {
  audit: {
    id: string;
    number: string;
    plannedOn: string;
    dueOn: string;
    auditorName: string | null;
    closedAt: string | null;
    closedByName: string | null;
    /** Absent from reports that were closed before audits could be reopened. */
    revision?: number;
    reopenReason?: string | null;
  };
  organization: { id: string; legalName: string; organizationNumber: string | null };
  terms: { program: string; region: string; version: number; sha256: string };
  locations?: readonly ReportedLocation[];
  /** What the platform itself knew of the partner; absent from reports that were closed before it was told. */
  standingChecks?: readonly StandingCheck[];
  items: ReportedItem[];
}

export interface ClosedAudit {
  audit: Audit;
  organization: Pick<Organization, 'id' | 'legalName' | 'organizationNumber'>;
  locations: readonly ReportedLocation[];
  /** In their order. */
  items: readonly AuditItem[];
  /** The partner’s own, in any order. */
  answers: readonly AuditAnswer[];
  evidence: readonly CitedEvidence[];
  standingChecks: readonly StandingCheck[];
  /** Fingerprint of the terms. */
  ruleSetSha256: string;
}

export function auditReport({ audit, organization, locations, items, answers, evidence, standingChecks, ruleSetSha256 }: ClosedAudit): AuditReport {
  const { id, number, program, region, ruleSetVersion, plannedOn, dueOn, auditorId, auditorName, startedAt, closedAt, closedBy, closedByName, revision, submittedByName, reopenReason } = audit;
  const submitted = { submittedAt: instant(audit.submittedAt), submittedByName };
  const told = { id, number, plannedOn, dueOn, auditorId, auditorName, startedAt: instant(startedAt), closedAt: instant(closedAt), closedBy, closedByName, revision, reopenReason, ...submitted };
  return {
    audit: told,
    organization: { id: organization.id, legalName: organization.legalName, organizationNumber: organization.organizationNumber },
    terms: { program, region, version: ruleSetVersion, sha256: ruleSetSha256 },
    locations: locations.map(({ id: locationId, name, address }) => ({ id: locationId, name, address })),
    standingChecks: standingChecks.map(({ kind, verdict, reasonCode, observed, on }) => ({ kind, verdict, reasonCode, observed, on })),
    items: items.map((item) => reportedItem(item, { answer: answers.find(({ itemId }) => itemId === item.id) ?? null, evidence: evidence.filter(({ itemId }) => itemId === item.id) })),
  };
}

function reportedItem(item: AuditItem, { answer, evidence }: { answer: AuditAnswer | null; evidence: readonly CitedEvidence[] }): ReportedItem {
  const { id, criterion, locationId, result, severity, observation, machineCheck, recordedFact, updatedBy, updatedByName } = item;
  const correctiveAction = item.actionDescription === null ? null : { description: item.actionDescription, ownerName: item.actionOwnerName!, dueOn: item.actionDueOn! };
  const cited = evidence.map(({ sha256, fileName, status }) => ({ sha256, fileName, status })).toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  const found = { id, criterion, locationId, result, severity, observation, correctiveAction, answer: answer && reportedAnswer(answer), machineCheck, recordedFact };
  const by = { updatedAt: instant(item.updatedAt), updatedBy, updatedByName };
  return { ...found, evidence: cited, ...by };
}

function reportedAnswer({ claim, text, answeredAt, answeredBy, answeredByName }: AuditAnswer): ReportedItem['answer'] & { answeredBy: string } {
  return { claim, text, answeredAt: answeredAt.toISOString(), answeredBy, answeredByName };
}

function instant(at: Date | null): string | null {
  return at?.toISOString() ?? null;
}

/** The stamp of a report: SHA-256 of its canonical JSON, in hexadecimal. */
export function reportSha256(report: object): string {
  return createHash('sha256').update(canonicalJson(report)).digest('hex');
}
