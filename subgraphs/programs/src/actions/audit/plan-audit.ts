import { type EntityManager, Not } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform } from '@platform/kit/audit-trail/perform.js';
import type { HashedRuleSet } from '@platform/kit/graphql/assessment.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { ruleSetInForce } from '@platform/kit/pure/rule-set.js';
import { readRuleSets } from '@platform/kit/rule-sets/read-rule-sets.js';

import { Audit, AuditStatus } from '../../db/audit/audit.entity.js';
import { AuditItem, AuditResult } from '../../db/audit/audit-item.entity.js';
import { Enrollment } from '../../db/organization/enrollment.entity.js';
import { Organization } from '../../db/organization/organization.entity.js';
import { ServiceLocation } from '../../db/organization/service-location.entity.js';
import { ProgramCode } from '../../db/program-code.js';
import { todayInRegion } from '@platform/kit/pure/today-in-region.js';
import { auditItems } from './audit-items.js';
import { nextAuditNumber } from './next-audit-number.js';
import { noteAuditEvent } from './note-audit-event.js';

export interface AuditToPlan {
  organizationId: string;
  plannedOn: LocalDate;
  dueOn: LocalDate;
  auditorName: string | null;
}

export type PlanningOfAudit = { auditId: string } | { refused: 'ORGANIZATION_UNKNOWN' | 'NOT_ENROLLED' | 'NO_LOCATION' | 'AUDIT_ALREADY_OPEN' };

/** Plans an audit of an authorised service provider under the terms in force today; one audit of a partner is open at a time. */
export function planAudit(context: ActionContext, input: AuditToPlan): Promise<PlanningOfAudit> {
  const deed = { action: 'planAudit', tenant: input.organizationId, subject: { type: 'Organization', id: input.organizationId } };
  return perform<PlanningOfAudit>(context, deed, (manager, entry) => planWithin(context, input, { manager, entry }));
}

interface Writing {
  manager: EntityManager;
  entry: Entry;
}

/** Plans it in the transaction of whoever asks for it. */
export async function planWithin(context: ActionContext, input: AuditToPlan, { manager, entry }: Writing): Promise<PlanningOfAudit> {
  const { organizationId: tenantId } = input;
  // Whoever plans for this partner at the same time waits here and then finds this audit open.
  const organization = await manager.findOne(Organization, { where: { id: tenantId }, lock: { mode: 'for_no_key_update' } });
  if (organization === null) {
    entry.isNobodys();
    return { refused: 'ORGANIZATION_UNKNOWN' };
  }
  const program = ProgramCode.AASP;
  const enrollment = await manager.findOneBy(Enrollment, { tenantId, program });
  if (enrollment === null || enrollment.approvedOn === null || enrollment.state === 'ENDED') return { refused: 'NOT_ENROLLED' };
  const isOpen = await manager.exists(Audit, { where: { tenantId, program, status: Not(AuditStatus.CLOSED) } });
  if (isOpen) return { refused: 'AUDIT_ALREADY_OPEN' };
  const locations = await manager.find(ServiceLocation, { where: { tenantId }, order: { name: 'ASC', id: 'ASC' } });
  if (locations.length === 0) return { refused: 'NO_LOCATION' };
  const today = todayInRegion(organization.region, context.now());
  const ruleSets = await readRuleSets({ query: <Row extends object>(text: string, values: readonly unknown[] = []) => manager.query<Row[]>(text, [...values]) });
  const ruleSet = ruleSetInForce(ruleSets, { program, region: organization.region, on: today });
  const auditId = await insertAudit(context, { input, ruleSet, today }, manager);
  const items = auditItems(ruleSet, locations).map((item, position) => ({ ...item, tenantId, id: context.newId(), auditId, position, result: AuditResult.NOT_ASSESSED, updatedAt: context.now() }));
  await manager.insert(AuditItem, items);
  const eventId = await noteAuditEvent(context, manager, { tenantId, auditId, action: 'PLANNED', details: { plannedOn: input.plannedOn, dueOn: input.dueOn, items: items.length } });
  entry.isAbout({ type: 'Audit', id: auditId });
  entry.changes({ status: { to: AuditStatus.PLANNED }, plannedOn: { to: input.plannedOn }, dueOn: { to: input.dueOn } });
  entry.keptIn('AuditEvent', eventId);
  return { auditId };
}

interface NewAudit {
  input: AuditToPlan;
  ruleSet: HashedRuleSet;
  today: LocalDate;
}

async function insertAudit(context: ActionContext, { input, ruleSet, today }: NewAudit, manager: EntityManager): Promise<string> {
  const { organizationId: tenantId, plannedOn, dueOn, auditorName } = input;
  const id = context.newId();
  const number = await nextAuditNumber(Number(today.slice(0, 4)), manager);
  const terms = { program: ProgramCode.AASP, region: ruleSet.region, ruleSetVersion: ruleSet.version };
  await manager.insert(Audit, { ...number, ...terms, tenantId, id, status: AuditStatus.PLANNED, plannedOn, dueOn, auditorName, createdAt: context.now() });
  return id;
}
