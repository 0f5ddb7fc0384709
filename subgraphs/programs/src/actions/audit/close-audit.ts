import type { EntityManager } from 'typeorm';

import type { HashedRuleSet } from '@platform/kit/graphql/assessment.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import { readRuleSets } from '@platform/kit/rule-sets/read-rule-sets.js';

import { type Audit, AuditStatus } from '../../db/audit/audit.entity.js';
import { AuditAnswer } from '../../db/audit/audit-answer.entity.js';
import { AuditClosure } from '../../db/audit/audit-closure.entity.js';
import { AuditItem, AuditResult } from '../../db/audit/audit-item.entity.js';
import { Organization } from '../../db/organization/organization.entity.js';
import { readObservedLocations } from '../../db/organization/read-observed-locations.js';
import { readPartnerQuarters } from '../../db/quota/read-partner-quarters.js';
import { announce } from '../announce.js';
import { auditReport, reportSha256 } from './audit-report.js';
import { auditedQuarters, checkItem, type Evidence } from './check-item.js';
import { keepOrderedActions } from './corrective-actions/keep-ordered-actions.js';
import { type AuditToMove, moveAudit, type MoveRefusal, type Moving } from './move-audit.js';
import { noteAuditEvent } from './note-audit-event.js';

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
  const reads = { query: <Row extends object>(text: string, values: readonly unknown[] = []) => manager.query<Row[]>(text, [...values]) };
  const ruleSet = (await readRuleSets(reads)).find(isTermsOf(audit))!;
  const evidence = await gatherEvidence(reads, { organizationId: audit.tenantId, now: context.now() });
  for (const item of items) Object.assign(item, keptEvidence(item, evidence, ruleSet));
  await keep(items, manager);
  const organization = await manager.findOneByOrFail(Organization, { id: audit.tenantId });
  const answers = await manager.findBy(AuditAnswer, { tenantId: audit.tenantId, auditId: audit.id });
  const revision = audit.revision + 1;
  const { subject: closedBy, name: closedByName } = context.viewer;
  Object.assign(audit, { status: AuditStatus.CLOSED, closedAt: context.now(), closedBy, closedByName, revision });
  // Names can change later: each closing keeps the report as it was stamped.
  const report = auditReport({ audit, organization, items, answers, ruleSetSha256: ruleSet.sha256 });
  const closed = await manager.save(Object.assign(audit, { reportSha256: reportSha256(report) }));
  await manager.insert(AuditClosure, { tenantId: closed.tenantId, auditId: closed.id, revision, report, reportSha256: closed.reportSha256!, closedAt: closed.closedAt!, closedBy, closedByName });
  await keepOrderedActions(context, { audit: closed, items }, manager);
  entry.changes({ reportSha256: { to: closed.reportSha256 }, revision: { to: revision } });
  entry.keptIn('AuditEvent', await noteAuditEvent(context, manager, { tenantId: closed.tenantId, auditId: closed.id, action: 'CLOSED', details: { revision, report } }));
  await announceClosed(context, manager, closed);
}

function isTermsOf({ program, region, ruleSetVersion }: Audit): (ruleSet: HashedRuleSet) => boolean {
  return (ruleSet) => ruleSet.program === program && ruleSet.region === region && ruleSet.version === ruleSetVersion;
}

async function gatherEvidence(reads: Parameters<typeof readObservedLocations>[0], { organizationId, now }: { organizationId: string; now: Date }): Promise<Evidence> {
  const { ended, running } = auditedQuarters(now);
  const [partner = null] = await readPartnerQuarters(reads, { organizationIds: [organizationId], quarters: [ended, running], technicians: true });
  return { partner, locations: await readObservedLocations(reads, [organizationId]), now };
}

function keptEvidence(item: AuditItem, evidence: Evidence, ruleSet: HashedRuleSet): Pick<AuditItem, 'machineCheck' | 'recordedFact'> {
  const { machineCheck, recordedFact } = checkItem(item, evidence, ruleSet);
  if (machineCheck === null) return { machineCheck, recordedFact };
  const { verdict, reasonCode, observed, required } = machineCheck;
  return { machineCheck: { verdict, reasonCode, observed, required }, recordedFact };
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
