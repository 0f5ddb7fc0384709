import type { Event } from '@platform/kit/bus/event.js';
import type { EntityManager } from 'typeorm';

import { OrganizationFact } from '../../db/quota/organization-fact.entity.js';
import { markForReview } from '../decisions/mark-for-review.js';

export interface TechniciansCounted {
  organizationId: string;
  employedCertifiedTechnicians: number;
  contractedCertifiedTechnicians: number;
}

export interface AccountChanged {
  accountId: string;
  organizationId: string;
  type: string;
  status: string;
  standing: string;
  /** Where it was told; the days of a self-servicing account run from it. */
  createdOn?: string | null;
}

export interface InstalledBaseChanged {
  organizationId: string;
  ownedIosDevices: number;
  leasedIosDevices: number;
  iosDevicesInDeployment: number;
  iosDevicesWithAppleExtendedCoverage: number;
  iosDevicesCoverageUnknown: number;
  productsWithProofOfPurchase: number;
  /** Owned and leased, by family of products. */
  products: Record<string, number>;
}

/** Notes how many certified technicians an organisation has. */
export function noteTechnicians(event: Event<TechniciansCounted>, manager: EntityManager): Promise<void> {
  const { employedCertifiedTechnicians, contractedCertifiedTechnicians } = event.payload;
  return note(event, { source: 'certification', facts: { employedCertifiedTechnicians, contractedCertifiedTechnicians } }, manager);
}

/** Notes how one of an organisation's service accounts stands. */
export function noteAccountStanding(event: Event<AccountChanged>, manager: EntityManager): Promise<void> {
  const { accountId, type, status, standing, createdOn = null } = event.payload;
  return note(event, { source: 'accounts', facts: { accountStanding: { accountId, type, status, standing, createdOn } } }, manager);
}

export interface CreditLineChanged {
  creditLineId: string;
  organizationId: string;
  status: string;
}

/** Notes how far the credit line of an organisation has come. */
export function noteCreditLine(event: Event<CreditLineChanged>, manager: EntityManager): Promise<void> {
  return note(event, { source: 'accounts', facts: { creditLine: event.payload.status } }, manager);
}

/** Notes how an organisation's installed base is counted; what it keeps here holds in place of what it declared. */
export function noteInstalledBase(event: Event<InstalledBaseChanged>, manager: EntityManager): Promise<void> {
  const { organizationId: _, ...facts } = event.payload;
  const { products, ...counts } = facts;
  return note(event, { source: 'repairs', facts: { ...counts, installedProducts: products } }, manager);
}

export interface ServicedLinesDeclared {
  organizationId: string;
  accountId: string;
  lines: readonly string[];
}

/** Notes which product lines a self-servicing account services; they hold in place of those of its application. */
export function noteServicedLines(event: Event<ServicedLinesDeclared>, manager: EntityManager): Promise<void> {
  return note(event, { source: 'certification', facts: { enrolledLines: [...event.payload.lines] } }, manager);
}

async function note({ id, tenant, occurredAt }: Event, { source, facts }: { source: string; facts: Record<string, object | number | string> }, manager: EntityManager): Promise<void> {
  const rows = Object.entries(facts).map(([fact, value]) => ({ tenantId: tenant, fact, observedAt: new Date(occurredAt), eventId: id, value, source }));
  await manager.insert(OrganizationFact, rows);
  await markForReview(manager, { organizationId: tenant, because: 'FACT_CHANGED', now: new Date() });
}
