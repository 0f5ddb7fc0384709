import type { EntityManager } from 'typeorm';

import type { News } from '@platform/kit/bus/event.js';

import { InstalledBaseCell } from '../../db/devices/installed-base.entity.js';
import { installedBase, type CountedCell } from '../../domain/devices/installed-base.js';
import type { Sender } from '../repairs/publish-repairs.js';

export const installedBaseChanged = 'installed-base.changed';

/**
 * Tells the other subgraphs how an installed base is counted now, from sums that the table of devices keeps: however many devices
 * there are, none of them is read. Told once for a change of many.
 */
export async function publishInstalledBase({ bus, requestId, now, newId }: Sender, manager: EntityManager, organizationId: string): Promise<void> {
  const at = now();
  // Taken before the sums are read: of two changes of one organisation, the one told last has seen both.
  const [{ version }] = await manager.query<[{ version: number }]>(
    `insert into installed_base as kept (tenant_id, version, changed_at) values ($1, 1, $2)
     on conflict (tenant_id) do update set version = kept.version + 1, changed_at = excluded.changed_at returning version`,
    [organizationId, at],
  );
  const cells = await manager.findBy(InstalledBaseCell, { tenantId: organizationId });
  const told = toldInstalledBase({ organizationId, version, cells });
  await bus.publish(manager, { ...told, id: newId(), type: installedBaseChanged, version: 1, occurredAt: at.toISOString(), causation: requestId });
}

export function toldInstalledBase({ organizationId, version, cells }: { organizationId: string; version: number; cells: readonly CountedCell[] }): Pick<News, 'tenant' | 'aggregate' | 'payload'> {
  const { products, ...counts } = installedBase(cells);
  return { tenant: organizationId, aggregate: { type: 'InstalledBase', id: organizationId, sequence: version }, payload: { organizationId, ...counts, products } };
}
