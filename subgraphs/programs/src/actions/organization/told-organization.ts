import type { News } from '../announce.js';
import type { Organization } from '../../db/organization/organization.entity.js';
import type { ServiceLocation } from '../../db/organization/service-location.entity.js';

export const organizationRegistered = 'organization.registered';
export const locationChanged = 'location.changed';

export function toldOrganization({ id, displayName, country, region }: Pick<Organization, 'id' | 'displayName' | 'country' | 'region'>): Omit<News, 'type'> {
  return { tenant: id, aggregate: { type: 'Organization', id, sequence: 1 }, payload: { organizationId: id, displayName, country, region } };
}

type LocationTold = Pick<ServiceLocation, 'tenantId' | 'id' | 'shipTo' | 'name' | 'country' | 'region' | 'timeZone' | 'version'>;

export function toldLocation({ tenantId, id, shipTo, name, country, region, timeZone, version }: LocationTold): Omit<News, 'type'> {
  return {
    tenant: tenantId,
    aggregate: { type: 'ServiceLocation', id, sequence: version },
    payload: { locationId: id, organizationId: tenantId, shipTo, name, country, region, timeZone },
  };
}
