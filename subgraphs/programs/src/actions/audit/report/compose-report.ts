import type { EntityManager } from 'typeorm';

import type { Audit } from '../../../db/audit/audit.entity.js';
import { AuditAnswer } from '../../../db/audit/audit-answer.entity.js';
import type { AuditItem } from '../../../db/audit/audit-item.entity.js';
import { Organization } from '../../../db/organization/organization.entity.js';
import { ServiceLocation } from '../../../db/organization/service-location.entity.js';
import type { StandingCheck } from '../../../domain/audit/checks/standing-checks.js';
import { type AuditReport, auditReport, type CitedEvidence, type ReportedLocation } from '../audit-report.js';

export interface ReportParts {
  audit: Audit;
  /** In their order, with the facts that are to stand beside them. */
  items: readonly AuditItem[];
  evidence: readonly CitedEvidence[];
  standingChecks: readonly StandingCheck[];
  ruleSetSha256: string;
}

/** Composes the report of an audit from what is kept of it now. */
export async function composeReport(manager: EntityManager, { audit, items, evidence, standingChecks, ruleSetSha256 }: ReportParts): Promise<AuditReport> {
  const { tenantId, id: auditId } = audit;
  const organization = await manager.findOneByOrFail(Organization, { id: tenantId });
  const answers = await manager.findBy(AuditAnswer, { tenantId, auditId });
  const locations = await locationsOf(manager, tenantId);
  const used = locations.filter(({ id }) => items.some(({ locationId }) => locationId === id));
  return auditReport({ audit, organization, items, answers, locations: used, evidence, standingChecks, ruleSetSha256 });
}

export async function locationsOf(manager: EntityManager, tenantId: string): Promise<ReportedLocation[]> {
  const locations = await manager.find(ServiceLocation, { where: { tenantId }, order: { name: 'ASC', id: 'ASC' } });
  return locations.map(({ id, name, street, postalCode, city }) => ({ id, name, address: `${street}, ${postalCode} ${city}` }));
}
