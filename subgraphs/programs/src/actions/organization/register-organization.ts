import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform } from '@platform/kit/audit-trail/perform.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';

import { Organization } from '../../db/organization/organization.entity.js';
import { announce } from '../announce.js';
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

/** Registers an organisation: a new tenant, known to every subgraph. A number of a business register is used once. */
export function registerOrganization(context: ActionContext, input: OrganizationToRegister): Promise<RegistrationOfOrganization> {
  const id = context.newId();
  const deed = { action: 'registerOrganization', tenant: id, subject: { type: 'Organization', id } };
  return perform<RegistrationOfOrganization>(context, deed, (manager, entry) => register(context, { ...input, id }, { manager, entry }));
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
