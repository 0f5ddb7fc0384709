import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform } from '@platform/kit/audit-trail/perform.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';

import { Organization } from '../../db/organization/organization.entity.js';
import { announce } from '../announce.js';
import { idOfRequest } from './id-of-request.js';
import { organizationRegistered, toldOrganization } from './told-organization.js';

export interface OrganizationToRegister {
  displayName: string;
  legalName: string;
  country: string;
  region: string;
  organizationNumber: string | null;
  website: string | null;
}

export type RegistrationOfOrganization = { organizationId: string } | { refused: 'NUMBER_TAKEN' };

/**
 * Registers an organisation: a new tenant, known to every subgraph. A number of a business register is used once. With a
 * key the request registers one organisation however often it arrives, also one without a number.
 */
export function registerOrganization(context: ActionContext, key: string | null, input: OrganizationToRegister): Promise<RegistrationOfOrganization> {
  const id = key === null ? context.newId() : idOfRequest({ subject: context.viewer.subject, key });
  const subject = { type: 'Organization', id };
  const work = (manager: EntityManager, entry: Entry) => register(context, { ...input, id }, { manager, entry });
  if (key === null) return perform<RegistrationOfOrganization>(context, { action: 'registerOrganization', tenant: id, subject }, work);
  return once<RegistrationOfOrganization>(context, { key, operation: 'registerOrganization', input, tenant: id, subject }, work);
}

interface Writing {
  manager: EntityManager;
  entry: Entry;
}

async function register(context: ActionContext, input: OrganizationToRegister & { id: string }, { manager, entry }: Writing): Promise<RegistrationOfOrganization> {
  const { id, country, region } = input;
  const inserted = await manager.createQueryBuilder().insert().into(Organization).values({ ...input, createdAt: context.now() }).orIgnore().returning('tenant_id').execute();
  if ((inserted.raw as unknown[]).length === 0) return { refused: 'NUMBER_TAKEN' };
  entry.changes({ country: { to: country }, region: { to: region } });
  await announce(context, manager, { type: organizationRegistered, ...toldOrganization(input) });
  return { organizationId: id };
}
