import type { DataSource } from 'typeorm';
import { v7 as newId } from 'uuid';

import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';
import type { Bus } from '@platform/kit/bus/bus.js';

import type { CardHold } from '../../db/holds/card-hold.entity.js';
import { HoldEvent } from '../../db/holds/hold-event.entity.js';
import { holdNews } from '../../domain/holds/hold-news.js';
import { readAcross } from '../read-across.js';
import { keepOfHold, lockedHold } from './keep-of-hold.js';
import { authorizationsOf, liveAuthorization } from './plan-payment.js';
import { usualTimes } from './hold-work.js';
import { renewalAt } from '../../domain/holds/next-hold-move.js';

export interface HoldAnnouncer {
  dataSource: DataSource;
  bus: Pick<Bus, 'publish'>;
}

const worker = { subject: 'system:accounts', roles: [], requestId: 'announce-holds' } as const;
const atOnce = 100;

/** Tells the other subgraphs of moves of holds, each once and in their order; a consumer of events cannot publish any. Answers how many holds it was. */
export async function announceHolds({ dataSource, bus }: HoldAnnouncer): Promise<number> {
  const moved = await readAcross<{ tenantId: string; id: string }>(dataSource, { text: `select tenant_id as "tenantId", id from card_hold where announced_version < version order by requested_at limit $1`, values: [atOnce] });
  for (const { tenantId, id: holdId } of moved) {
    await unrecorded(dataSource, { ...worker, tenant: tenantId, scope: 'tenant' }, async (manager) => {
      const hold = await lockedHold(manager, { tenantId, holdId });
      const events = await manager.find(HoldEvent, { where: { tenantId, holdId }, order: { sequence: 'ASC' } });
      const live = liveAuthorization(await authorizationsOf({ manager }, hold));
      const secureUntil = renewalAt({ captureBefore: live?.captureBefore ?? null, isRenewalRefused: false }, usualTimes);
      for (const event of events.filter(({ sequence }) => sequence > hold.announcedVersion)) {
        const news = holdNews(event, { ...hold, secureUntil });
        if (news !== null) await bus.publish(manager, { id: newId(), version: 1, tenant: tenantId, aggregate: { type: 'CardHold', id: holdId, sequence: event.sequence }, occurredAt: event.at.toISOString(), causation: worker.requestId, type: news.type, payload: { ...whose(hold), ...news.payload } });
      }
      await keepOfHold(manager, hold, { announcedVersion: hold.version });
    });
  }
  return moved.length;
}

function whose({ id: holdId, requestId, tenantId: organizationId }: CardHold): { holdId: string; requestId: string; organizationId: string } {
  return { holdId, requestId, organizationId };
}
