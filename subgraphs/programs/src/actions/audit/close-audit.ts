import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import type { HashedRuleSet } from '@platform/kit/graphql/assessment.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { readRuleSets } from '@platform/kit/rule-sets/read-rule-sets.js';

import { Audit, AuditStatus } from '../../db/audit/audit.entity.js';
import { AuditItem, AuditResult } from '../../db/audit/audit-item.entity.js';
import { Organization } from '../../db/organization/organization.entity.js';
import { readObservedLocations } from '../../db/organization/read-observed-locations.js';
import { readPartnerQuarters } from '../../db/quota/read-partner-quarters.js';
import { announce } from '../announce.js';
import { auditReport, reportSha256 } from './audit-report.js';
import { auditedQuarters, checkItem, type Evidence } from './check-item.js';
import { noteAuditEvent } from './note-audit-event.js';

export interface AuditToClose {
  auditId: string;
  /** The version the caller has read. */
  expectedVersion: number;
}

export type ClosingOfAudit =
  | { auditId: string }
  | { refused: 'AUDIT_UNKNOWN' | 'AUDIT_LOCKED' | 'NOT_STARTED' }
  | { refused: 'ITEMS_NOT_ASSESSED'; itemIds: string[] }
  | { refused: 'VERSION_CONFLICT'; currentVersion: number };

/** Closes an audit whose items are all assessed: what was on record is kept with them, and the report is stamped and locked. */
export async function closeAudit(context: ActionContext, input: AuditToClose): Promise<ClosingOfAudit> {
  const known = await look(context, (manager) => manager.findOneBy(Audit, { id: input.auditId }));
  const deed = { action: 'closeAudit', tenant: known?.tenantId ?? null, subject: { type: 'Audit', id: input.auditId } };
  if (known === null) return refuse(context, deed, { refused: 'AUDIT_UNKNOWN' });
  return perform<ClosingOfAudit>(context, deed, (manager, entry) => close(context, input, { manager, entry }));
}

interface Writing {
  manager: EntityManager;
  entry: Entry;
}

async function close(context: ActionContext, { auditId, expectedVersion }: AuditToClose, { manager, entry }: Writing): Promise<ClosingOfAudit> {
  const audit = await manager.findOneOrFail(Audit, { where: { id: auditId }, lock: { mode: 'pessimistic_write' } });
  if (audit.status === AuditStatus.CLOSED) return { refused: 'AUDIT_LOCKED' };
  if (audit.version !== expectedVersion) return { refused: 'VERSION_CONFLICT', currentVersion: audit.version };
  if (audit.status === AuditStatus.PLANNED) return { refused: 'NOT_STARTED' };
  const items = await manager.find(AuditItem, { where: { tenantId: audit.tenantId, auditId }, order: { position: 'ASC' } });
  const open = items.filter(({ result }) => result === AuditResult.NOT_ASSESSED);
  if (open.length > 0) return { refused: 'ITEMS_NOT_ASSESSED', itemIds: open.map(({ id }) => id) };
  await seal(context, { audit, items }, { manager, entry });
  return { auditId };
}

async function seal(context: ActionContext, { audit, items }: { audit: Audit; items: AuditItem[] }, { manager, entry }: Writing): Promise<void> {
  const reads = { query: <Row extends object>(text: string, values: readonly unknown[] = []) => manager.query<Row[]>(text, [...values]) };
  const ruleSet = (await readRuleSets(reads)).find(isTermsOf(audit))!;
  const evidence = await gatherEvidence(reads, { organizationId: audit.tenantId, now: context.now() });
  for (const item of items) Object.assign(item, keptEvidence(item, evidence, ruleSet));
  await keep(items, manager);
  const organization = await manager.findOneByOrFail(Organization, { id: audit.tenantId });
  entry.changes({ status: { from: audit.status, to: AuditStatus.CLOSED } });
  Object.assign(audit, { status: AuditStatus.CLOSED, closedAt: context.now(), closedBy: context.viewer.subject, closedByName: context.viewer.name });
  const report = auditReport({ audit, organization, items, ruleSetSha256: ruleSet.sha256 });
  const closed = await manager.save(Object.assign(audit, { reportSha256: reportSha256(report) }));
  // Names can change later: the history keeps the report as it was stamped.
  const eventId = await noteAuditEvent(context, manager, { tenantId: closed.tenantId, auditId: closed.id, action: 'CLOSED', details: { report } });
  entry.changes({ reportSha256: { to: closed.reportSha256 } });
  entry.keptIn('AuditEvent', eventId);
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
