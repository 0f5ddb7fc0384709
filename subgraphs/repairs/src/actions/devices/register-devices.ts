import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import { KnownOrganization } from '../../db/known/known-organization.entity.js';
import type { DeviceRow } from '../../domain/devices/device-row.js';
import { againAfterARace } from '../again-after-a-race.js';
import { publishInstalledBase } from './publish-installed-base.js';
import { takeRows } from './take-rows.js';
import type { TakenRow } from './taken-row.js';

export interface DevicesToRegister {
  /** Null stands for the viewer's own. */
  organizationId: string | null;
  rows: readonly DeviceRow[];
}

export type DevicesRegistered = { organizationId: string; taken: readonly TakenRow[] } | { refused: 'ORGANIZATION_UNKNOWN' };

/** Registers the devices of many rows, changes what they tell of known ones, and records their coverages: row by row, in one transaction. */
export function registerDevices(context: ActionContext, input: DevicesToRegister): Promise<DevicesRegistered> {
  return takeInstalledBase(context, { ...input, action: 'registerDevices' });
}

/** Records coverages of devices that are known: row by row, in one transaction. */
export function recordCoverages(context: ActionContext, input: DevicesToRegister): Promise<DevicesRegistered> {
  return takeInstalledBase(context, { ...input, action: 'recordCoverages' });
}

async function takeInstalledBase(context: ActionContext, { organizationId, rows, action }: DevicesToRegister & { action: string }): Promise<DevicesRegistered> {
  const tenant = context.viewer.tenant ?? organizationId;
  const subject = { type: 'Organization', id: tenant ?? 'unknown' };
  const isKnown = tenant !== null && (organizationId ?? tenant) === tenant && (await look(context, (manager) => manager.existsBy(KnownOrganization, { tenantId: tenant })));
  if (!isKnown) return refuse(context, { action, tenant: null, subject }, { refused: 'ORGANIZATION_UNKNOWN' });
  return againAfterARace(() =>
    perform<DevicesRegistered>(context, { action, tenant, subject }, async (manager, entry) => {
      const taken = await takeRows(context, manager, { tenantId: tenant, rows });
      const count = (outcome: TakenRow['outcome']): number => taken.filter((row) => row.outcome === outcome).length;
      entry.changes({ rowsRegistered: { to: count('REGISTERED') }, rowsChanged: { to: count('CHANGED') }, rowsUnchanged: { to: count('UNCHANGED') }, rowsRejected: { to: count('REJECTED') } });
      if (taken.some(({ outcome }) => outcome === 'REGISTERED' || outcome === 'CHANGED')) await publishInstalledBase(context, manager, tenant);
      return { organizationId: tenant, taken };
    }),
  );
}
