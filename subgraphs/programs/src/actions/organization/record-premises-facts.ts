import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import { PremisesFacts } from '../../db/organization/premises-facts.entity.js';
import { ServiceLocation } from '../../db/organization/service-location.entity.js';
import type { PremisesFacts as Facts } from '../../domain/premises/premises-facts.js';
import { markForReview } from '../decisions/mark-for-review.js';

export interface PremisesObserved extends Omit<Facts, 'addressKind'> {
  locationId: string;
  observedAt: Date;
}

export type RecordingOfPremises = { locationId: string } | { refused: 'LOCATION_UNKNOWN' | 'OBSERVED_IN_THE_FUTURE' };

/** Adds what was observed at a location to its history; the latest observation counts as a whole. */
export async function recordPremisesFacts(context: ActionContext, { locationId, ...observed }: PremisesObserved): Promise<RecordingOfPremises> {
  const { subject, name } = context.viewer;
  const location = await look(context, (manager) => manager.findOneBy(ServiceLocation, { id: locationId }));
  const deed = { action: 'recordPremisesFacts', tenant: location?.tenantId ?? null, subject: { type: 'ServiceLocation', id: locationId } };
  if (location === null) return refuse(context, deed, { refused: 'LOCATION_UNKNOWN' });
  if (observed.observedAt > context.now()) return refuse(context, deed, { refused: 'OBSERVED_IN_THE_FUTURE' });
  const { tenantId } = location;
  return perform<RecordingOfPremises>(context, deed, async (manager, entry) => {
    const id = context.newId();
    await manager.insert(PremisesFacts, { ...observed, tenantId, id, locationId, observedBy: subject, observedByName: name, recordedAt: context.now() });
    await markForReview(manager, { organizationId: tenantId, because: 'FACT_CHANGED', now: context.now() });
    entry.changes({ observedAt: { to: observed.observedAt.toISOString() } });
    entry.keptIn('PremisesFacts', id);
    return { locationId };
  });
}
