import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import { KnownLocation } from '../../../db/known/known-location.entity.js';
import { BulkReturn } from '../../../db/returns/bulk-return.entity.js';
import { againAfterARace } from '../../again-after-a-race.js';

export type Opening = { bulkReturnId: string } | { refused: 'LOCATION_UNKNOWN' } | { refused: 'ALREADY_OPEN'; bulkReturnId: string };

/** Begins a shipment of returns at a place; a place packs one at a time. */
export async function openBulkReturn(context: ActionContext, { locationId }: { locationId: string }): Promise<Opening> {
  const tenant = context.viewer.tenant ?? (await ownerOf(context, locationId));
  const deed = { action: 'openBulkReturn', tenant, subject: { type: 'ServiceLocation', id: locationId } };
  if (tenant === null) return refuse(context, deed, { refused: 'LOCATION_UNKNOWN' });
  return againAfterARace(() =>
    perform<Opening>(context, deed, async (manager, entry) => {
      if (!(await manager.existsBy(KnownLocation, { tenantId: tenant, id: locationId }))) return { refused: 'LOCATION_UNKNOWN' };
      const open = await manager.findOneBy(BulkReturn, { tenantId: tenant, locationId, state: 'OPEN' });
      if (open !== null) return { refused: 'ALREADY_OPEN', bulkReturnId: open.id };
      const [{ counter }] = await manager.query<[{ counter: string }]>(`select nextval('bulk_return_number') as counter`);
      const id = context.newId();
      const begun = { tenantId: tenant, id, number: `BR${counter.padStart(8, '0')}`, locationId, state: 'OPEN' as const, openedAt: context.now() };
      await manager.insert(BulkReturn, { ...begun, submittedAt: null, handedOverAt: null, carrierCode: null, trackingNumber: null, note: null, version: 1 });
      entry.isAbout({ type: 'BulkReturn', id });
      entry.changes({ locationId: { to: locationId } });
      return { bulkReturnId: id };
    }),
  );
}

async function ownerOf(context: ActionContext, locationId: string): Promise<string | null> {
  const location = await look(context, (manager) => manager.findOneBy(KnownLocation, { id: locationId }));
  return location?.tenantId ?? null;
}
