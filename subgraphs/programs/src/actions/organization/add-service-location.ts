import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform } from '@platform/kit/audit-trail/perform.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';

import { Organization } from '../../db/organization/organization.entity.js';
import { ServiceLocation } from '../../db/organization/service-location.entity.js';
import type { AddressKind } from '../../domain/premises/premises-facts.js';
import { announce } from '../announce.js';
import { markForReview } from '../decisions/mark-for-review.js';
import { locationChanged, toldLocation } from './told-organization.js';

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
  const deed = { action: 'addServiceLocation', tenant: input.organizationId, subject: { type: 'Organization', id: input.organizationId } };
  return perform<AdditionOfLocation>(context, deed, (manager, entry) => add(context, input, { manager, entry }));
}

interface Writing {
  manager: EntityManager;
  entry: Entry;
}

async function add(context: ActionContext, { organizationId, ...location }: LocationToAdd, { manager, entry }: Writing): Promise<AdditionOfLocation> {
  if (!(await manager.existsBy(Organization, { id: organizationId }))) {
    entry.isNobodys();
    return { refused: 'ORGANIZATION_UNKNOWN' };
  }
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
  const { shipTo, country, region, timeZone } = location;
  entry.isAbout({ type: 'ServiceLocation', id });
  entry.changes({ shipTo: { to: shipTo }, country: { to: country }, region: { to: region }, timeZone: { to: timeZone } });
  await markForReview(manager, { organizationId, because: 'FACT_CHANGED', now: context.now() });
  await announce(context, manager, { type: locationChanged, ...toldLocation({ ...location, tenantId: organizationId, id, version: 1 }) });
  return { locationId: id };
}
