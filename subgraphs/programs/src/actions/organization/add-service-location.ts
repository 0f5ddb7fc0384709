import type { EntityManager } from 'typeorm';

import { inTransaction } from '@platform/kit/database/session.js';
import { type ActionContext, actorOf } from '@platform/kit/graphql/context.js';

import { Organization } from '../../db/organization/organization.entity.js';
import { ServiceLocation } from '../../db/organization/service-location.entity.js';
import type { AddressKind } from '../../domain/premises/premises-facts.js';
import { announce } from '../announce.js';

export interface LocationToAdd {
  organizationId: string;
  shipTo: string;
  name: string;
  street: string;
  postalCode: string;
  city: string;
  country: string;
  region: string;
  timeZone: string;
  addressKind: AddressKind | null;
  phone: string | null;
}

export type AdditionOfLocation = { locationId: string } | { refused: 'ORGANIZATION_UNKNOWN' | 'SHIP_TO_TAKEN' };

/** Adds a place where an organisation serves; a Ship-To code is used once. */
export function addServiceLocation(context: ActionContext, input: LocationToAdd): Promise<AdditionOfLocation> {
  return inTransaction(context.dataSource, actorOf(context, input.organizationId), (manager) => add(context, input, manager));
}

async function add(context: ActionContext, { organizationId, ...location }: LocationToAdd, manager: EntityManager): Promise<AdditionOfLocation> {
  if (!(await manager.existsBy(Organization, { id: organizationId }))) return { refused: 'ORGANIZATION_UNKNOWN' };
  const id = context.newId();
  const inserted = await manager
    .createQueryBuilder()
    .insert()
    .into(ServiceLocation)
    .values({ ...location, tenantId: organizationId, id, createdAt: context.now() })
    .orIgnore()
    .returning('id')
    .execute();
  if ((inserted.raw as unknown[]).length === 0) return { refused: 'SHIP_TO_TAKEN' };
  const { shipTo, name, country, region, timeZone } = location;
  await announce(context, manager, {
    type: 'location.changed',
    tenant: organizationId,
    aggregate: { type: 'ServiceLocation', id, sequence: 1 },
    payload: { locationId: id, organizationId, shipTo, name, country, region, timeZone },
  });
  return { locationId: id };
}
