import { inTransaction } from '@platform/kit/database/session.js';
import { type ActionContext, actorOf } from '@platform/kit/graphql/context.js';

import { PremisesFacts } from '../../db/organization/premises-facts.entity.js';
import { ServiceLocation } from '../../db/organization/service-location.entity.js';
import type { PremisesFacts as Facts } from '../../domain/premises/premises-facts.js';

export interface PremisesObserved extends Omit<Facts, 'addressKind'> {
  locationId: string;
  observedAt: Date;
}

export type RecordingOfPremises = { locationId: string } | { refused: 'LOCATION_UNKNOWN' | 'OBSERVED_IN_THE_FUTURE' };

/** Adds what was observed at a location to its history; the latest observation counts as a whole. */
export async function recordPremisesFacts(context: ActionContext, { locationId, ...observed }: PremisesObserved): Promise<RecordingOfPremises> {
  const { subject, name } = context.viewer;
  const location = await inTransaction(context.dataSource, actorOf(context), (manager) => manager.findOneBy(ServiceLocation, { id: locationId }));
  if (location === null) return { refused: 'LOCATION_UNKNOWN' };
  if (observed.observedAt > context.now()) return { refused: 'OBSERVED_IN_THE_FUTURE' };
  const { tenantId } = location;
  await inTransaction(context.dataSource, actorOf(context, tenantId), (manager) =>
    manager.insert(PremisesFacts, { ...observed, tenantId, id: context.newId(), locationId, observedBy: subject, observedByName: name, recordedAt: context.now() }),
  );
  return { locationId };
}
