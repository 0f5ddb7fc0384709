import type { EntityManager } from 'typeorm';

import type { Event } from '@platform/kit/bus/event.js';

import { writeToOrganization } from './write-to-organization.js';

export interface CertificationExpiring {
  organizationId: string;
  certificationId: string;
  product: string;
  validUntil: string;
  daysBefore: number;
}

/** Writes that a certification ends, once for each day on which that is told. */
export async function writeOfExpiry({ payload, occurredAt }: Event<CertificationExpiring>, manager: EntityManager): Promise<void> {
  const { organizationId: tenantId, certificationId: id, product, validUntil, daysBefore } = payload;
  const about = { key: `certification ${id} ${validUntil} ${daysBefore}`, subject: { type: 'Certification', id }, parameters: { product: productNames[product] ?? product, validUntil } };
  await writeToOrganization(manager, { tenantId, template: 'CERTIFICATION_EXPIRING', ...about, now: new Date(occurredAt) });
}

const productNames: Readonly<Record<string, string>> = { MAC: 'Mac', IPHONE: 'iPhone', IPAD: 'iPad', IPOD: 'iPod', WATCH: 'Watch' };

export interface ApplicationChanged {
  organizationId: string;
  applicationId: string;
  status: string;
}

const toldStatuses = new Set(['APPROVED', 'REFUSED', 'NOT_CONSIDERED', 'INFORMATION_REQUESTED']);

/** Writes to an applicant whom the programme has answered; what it answered stands in the console alone. */
export async function writeOfDecision({ id: eventId, payload, occurredAt }: Event<ApplicationChanged>, manager: EntityManager): Promise<void> {
  const { organizationId: tenantId, applicationId: id, status } = payload;
  if (!toldStatuses.has(status)) return;
  await writeToOrganization(manager, { tenantId, template: 'APPLICATION_DECIDED', key: `application ${eventId}`, subject: { type: 'Application', id }, parameters: {}, now: new Date(occurredAt) });
}

export interface ActionReminded {
  organizationId: string;
  actionId: string;
  dueOn: string;
  reminders: number;
}

/** Writes that something an audit found has to be put right, each time the programme reminds of it. */
export async function writeOfAction({ payload, occurredAt }: Event<ActionReminded>, manager: EntityManager): Promise<void> {
  const { organizationId: tenantId, actionId: id, dueOn, reminders } = payload;
  await writeToOrganization(manager, { tenantId, template: 'CORRECTIVE_ACTION_DUE', key: `action ${id} ${reminders}`, subject: { type: 'AuditAction', id }, parameters: { dueOn }, now: new Date(occurredAt) });
}
