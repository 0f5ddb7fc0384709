import type { EntityManager } from 'typeorm';

import { inTransaction } from '@platform/kit/database/session.js';
import { type ActionContext, actorOf } from '@platform/kit/graphql/context.js';

import { Organization } from '../../db/organization/organization.entity.js';
import { announce } from '../announce.js';

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
  return inTransaction(context.dataSource, actorOf(context, id), (manager) => register(context, { ...input, id }, manager));
}

async function register(context: ActionContext, input: OrganizationToRegister & { id: string }, manager: EntityManager): Promise<RegistrationOfOrganization> {
  const { id, displayName, country, region } = input;
  const inserted = await manager.createQueryBuilder().insert().into(Organization).values({ ...input, createdAt: context.now() }).orIgnore().returning('tenant_id').execute();
  if ((inserted.raw as unknown[]).length === 0) return { refused: 'NUMBER_TAKEN' };
  await announce(context, manager, {
    type: 'organization.registered',
    tenant: id,
    aggregate: { type: 'Organization', id, sequence: 1 },
    payload: { organizationId: id, displayName, country, region },
  });
  return { organizationId: id };
}
