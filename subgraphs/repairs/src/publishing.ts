import { MoreThan } from 'typeorm';

import { platformTenant } from '@platform/kit/bus/event.js';
import type { Publishing, Snapshot } from '@platform/kit/bus/snapshot.js';

import { installedBaseChanged, toldInstalledBase } from './actions/devices/publish-installed-base.js';
import { returnSnapshots } from './actions/returns/tell-returns-again.js';
import { entities } from './db/database.js';
import { InstalledBaseCell, InstalledBaseKept } from './db/devices/installed-base.entity.js';

/** Whoever changes a base changes its version too: while that is held, its sums are those of its version. */
const installedBases: Snapshot = {
  type: installedBaseChanged,
  quiet: 'installed_base',
  read: async (manager, { after, limit }) => {
    const kept = await manager.find(InstalledBaseKept, { where: { tenantId: MoreThan(after ?? platformTenant) }, order: { tenantId: 'ASC' }, take: limit });
    const told = kept.map(async ({ tenantId, version }) => {
      const cells = await manager.findBy(InstalledBaseCell, { tenantId });
      return { key: tenantId, occurredAt: new Date(), ...toldInstalledBase({ organizationId: tenantId, version, cells }) };
    });
    return Promise.all(told);
  },
};

/** What this subgraph can tell again: states, and facts that whoever hears them keeps once. */
export const publishing: Publishing = {
  entities,
  snapshots: [
    installedBases,
    ...returnSnapshots,
  ],
};
