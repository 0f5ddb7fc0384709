import type { EntityManager } from 'typeorm';

import type { Bus } from '@platform/kit/bus/bus.js';
import type { LocalQuarter } from '../../domain/repairs/local-quarter.js';

/** What sending an event needs; an action's context has it, and so has an import. */
export interface Sender {
  bus: Bus;
  requestId: string;
  now: () => Date;
  newId: () => string;
}

/** That a repair was opened or completed, on the calendar of its location. */
export interface RepairTold extends LocalQuarter {
  repairId: string;
  locationId: string;
}

const repairsPerEvent = 500;

/** Tells the other subgraphs that repairs of one organisation were opened, each with the quarter of its creation. */
export function publishOpened(sender: Sender, manager: EntityManager, news: { organizationId: string; repairs: readonly RepairTold[] }): Promise<void> {
  const repairs = news.repairs.map(({ repairId, locationId, on, quarter }) => ({ repairId, locationId, openedOn: on, quarter }));
  return publish(sender, manager, { type: 'repair.opened', organizationId: news.organizationId, repairs });
}

/** Tells the other subgraphs that repairs of one organisation were completed, each with the quarter it counts for. */
export function publishCompleted(sender: Sender, manager: EntityManager, news: { organizationId: string; repairs: readonly RepairTold[] }): Promise<void> {
  const repairs = news.repairs.map(({ repairId, locationId, on, quarter }) => ({ repairId, locationId, completedOn: on, quarter }));
  return publish(sender, manager, { type: 'repair.completed', organizationId: news.organizationId, repairs });
}

/** Tells the other subgraphs that completions of one organisation were taken back, each with the quarter it had counted for. */
export function publishReopened(sender: Sender, manager: EntityManager, news: { organizationId: string; repairs: readonly RepairTold[] }): Promise<void> {
  const repairs = news.repairs.map(({ repairId, locationId, on, quarter }) => ({ repairId, locationId, completedOn: on, quarter }));
  return publish(sender, manager, { type: 'repair.reopened', organizationId: news.organizationId, repairs });
}

interface News {
  type: string;
  organizationId: string;
  repairs: readonly object[];
}

async function publish({ bus, requestId, now, newId }: Sender, manager: EntityManager, { type, organizationId, repairs }: News): Promise<void> {
  const at = now();
  for (let from = 0; from < repairs.length; from += repairsPerEvent) {
    await bus.publish(manager, {
      id: newId(),
      type,
      version: 1,
      tenant: organizationId,
      aggregate: { type: 'Organization', id: organizationId, sequence: at.getTime() },
      occurredAt: at.toISOString(),
      causation: requestId,
      payload: { organizationId, repairs: repairs.slice(from, from + repairsPerEvent) },
    });
  }
}
