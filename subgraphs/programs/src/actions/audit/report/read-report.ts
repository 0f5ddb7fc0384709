import type { EntityManager } from 'typeorm';

import type { HashedRuleSet } from '@platform/kit/graphql/assessment.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { readRuleSets } from '@platform/kit/rule-sets/read-rule-sets.js';

import { Audit, AuditStatus } from '../../../db/audit/audit.entity.js';
import { AuditClosure } from '../../../db/audit/audit-closure.entity.js';
import { AuditItem } from '../../../db/audit/audit-item.entity.js';
import type { AuditReport } from '../audit-report.js';
import { attachedEvidence } from './attached-evidence.js';
import { composeReport, locationsOf } from './compose-report.js';
import { isTermsOf, keepFacts } from './keep-facts.js';
import { standingOf } from './standing-of.js';

/** A report to be read by people. */
export interface ReadableReport {
  report: AuditReport;
  /** Null for a draft: an audit that is open has no signed report yet. */
  sha256: string | null;
  terms: HashedRuleSet;
}

export interface ReportWanted {
  auditId: string;
  /** Null for what stands: the last closing, or the draft of an open audit. */
  revision: number | null;
}

/** The report of an audit: as it was signed, or as it would be signed now while the audit is open; null when there is none. */
export function readReport(context: Pick<ActionContext, 'dataSource' | 'viewer' | 'requestId' | 'now'>, { auditId, revision }: ReportWanted): Promise<ReadableReport | null> {
  return look(context, async (manager) => {
    const audit = await manager.findOneBy(Audit, { id: auditId });
    if (audit === null) return null;
    const reads = { query: <Row extends object>(text: string, values: readonly unknown[] = []) => manager.query<Row[]>(text, [...values]) };
    const terms = (await readRuleSets(reads)).find(isTermsOf(audit))!;
    const wanted = revision ?? (audit.status === AuditStatus.CLOSED ? audit.revision : null);
    if (wanted !== null) return signed(manager, { audit, terms, revision: wanted });
    const { tenantId } = audit;
    const items = await manager.find(AuditItem, { where: { tenantId, auditId }, order: { position: 'ASC' } });
    await keepFacts(reads, { items, organizationId: tenantId, ruleSet: terms, now: context.now() });
    const standingChecks = await standingOf(reads, { organizationId: tenantId, now: context.now() });
    const evidence = await attachedEvidence(manager, { tenantId, auditId });
    return { report: await composeReport(manager, { audit, items, evidence, standingChecks, ruleSetSha256: terms.sha256 }), sha256: null, terms };
  });
}

async function signed(manager: EntityManager, { audit, terms, revision }: { audit: Audit; terms: HashedRuleSet; revision: number }): Promise<ReadableReport | null> {
  const { tenantId, id: auditId } = audit;
  const closure = await manager.findOneBy(AuditClosure, { tenantId, auditId, revision });
  if (closure === null) return null;
  const report = closure.report as AuditReport;
  // Reports of the first releases name their places by id alone.
  const locations = report.locations ?? (await locationsOf(manager, tenantId));
  return { report: { ...report, locations }, sha256: closure.reportSha256, terms };
}
