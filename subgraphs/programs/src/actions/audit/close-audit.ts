import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';
import { readRuleSets } from '@platform/kit/rule-sets/read-rule-sets.js';

import { type Audit, AuditStatus } from '../../db/audit/audit.entity.js';
import { AuditClosure } from '../../db/audit/audit-closure.entity.js';
import { AuditItem, AuditResult } from '../../db/audit/audit-item.entity.js';
import { announce } from '../announce.js';
import { citeEvidence } from '../evidence/cite-evidence.js';
import { reportSha256 } from './audit-report.js';
import { keepOrderedActions } from './corrective-actions/keep-ordered-actions.js';
import { type AuditToMove, moveAudit, type MoveRefusal, type Moving } from './move-audit.js';
import { noteAuditEvent } from './note-audit-event.js';
import { attachedEvidence } from './report/attached-evidence.js';
import { composeReport } from './report/compose-report.js';
import { isTermsOf, keepFacts } from './report/keep-facts.js';
import { standingOf } from './report/standing-of.js';

export type ClosingOfAudit = { auditId: string } | MoveRefusal | { refused: 'ITEMS_NOT_ASSESSED'; itemIds: string[] };

/** Closes an audit whose items are all assessed: what was on record is kept with them, and the report is stamped and locked. */
export function closeAudit(context: ActionContext, input: AuditToMove): Promise<ClosingOfAudit> {
  return moveAudit<ClosingOfAudit>(context, { ...input, action: 'closeAudit', moves: ['CLOSE'] }, async ({ audit, manager, entry }) => {
    const { tenantId, id: auditId } = audit;
    const items = await manager.find(AuditItem, { where: { tenantId, auditId }, order: { position: 'ASC' } });
    const open = items.filter(({ result }) => result === AuditResult.NOT_ASSESSED);
    if (open.length > 0) return { refused: 'ITEMS_NOT_ASSESSED', itemIds: open.map(({ id }) => id) };
    await seal(context, { audit, items }, { manager, entry });
    return { auditId };
  });
}

async function seal(context: ActionContext, { audit, items }: { audit: Audit; items: AuditItem[] }, { manager, entry }: Pick<Moving, 'manager' | 'entry'>): Promise<void> {
  const { tenantId, id: auditId } = audit;
  const reads = { query: <Row extends object>(text: string, values: readonly unknown[] = []) => manager.query<Row[]>(text, [...values]) };
  const ruleSet = (await readRuleSets(reads)).find(isTermsOf(audit))!;
  await keepFacts(reads, { items, organizationId: tenantId, ruleSet, now: context.now() });
  await keep(items, manager);
  const standingChecks = await standingOf(reads, { organizationId: tenantId, now: context.now() });
  const revision = audit.revision + 1;
  const { subject: closedBy, name: closedByName } = context.viewer;
  Object.assign(audit, { status: AuditStatus.CLOSED, closedAt: context.now(), closedBy, closedByName, revision, standingChecks });
  const evidence = await attachedEvidence(manager, { tenantId, auditId });
  // Names can change later, and files can be detached: each closing keeps the report as it was stamped, and the files it cites are kept for good.
  const report = await composeReport(manager, { audit, items, evidence, standingChecks, ruleSetSha256: ruleSet.sha256 });
  const closed = await manager.save(Object.assign(audit, { reportSha256: reportSha256(report) }));
  await manager.insert(AuditClosure, { tenantId, auditId, revision, report, reportSha256: closed.reportSha256!, closedAt: closed.closedAt!, closedBy, closedByName });
  await citeEvidence(manager, { tenantId, citedBy: 'AUDIT', citedById: auditId, citedAt: context.now(), evidenceIds: evidence.map(({ id }) => id) });
  await keepOrderedActions(context, { audit: closed, items }, manager);
  entry.changes({ reportSha256: { to: closed.reportSha256 }, revision: { to: revision } });
  entry.keptIn('AuditEvent', await noteAuditEvent(context, manager, { tenantId, auditId, action: 'CLOSED', details: { revision, report } }));
  await announceClosed(context, manager, closed);
}

/** All items in one statement; their versions stay, since nobody found anything else. */
async function keep(items: readonly AuditItem[], manager: EntityManager): Promise<void> {
  const kept = items.map(({ id, machineCheck, recordedFact }) => ({ id, machine_check: machineCheck, recorded_fact: recordedFact }));
  await manager.query(
    `update audit_item i set machine_check = kept.machine_check, recorded_fact = kept.recorded_fact
     from jsonb_to_recordset($1::jsonb) as kept (id uuid, machine_check jsonb, recorded_fact jsonb) where i.tenant_id = $2 and i.id = kept.id`,
    [JSON.stringify(kept), items[0]?.tenantId],
  );
}

function announceClosed(context: ActionContext, manager: EntityManager, { id, tenantId, number, program, closedAt, reportSha256, version }: Audit): Promise<void> {
  return announce(context, manager, {
    type: 'audit.closed',
    tenant: tenantId,
    aggregate: { type: 'Audit', id, sequence: version },
    payload: { auditId: id, organizationId: tenantId, number, program, closedAt: closedAt?.toISOString(), reportSha256 },
  });
}
