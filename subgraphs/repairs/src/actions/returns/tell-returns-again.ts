import { type FindOptionsWhere, In, IsNull, MoreThan, Not } from 'typeorm';

import { platformTenant } from '@platform/kit/bus/event.js';
import type { Snapshot } from '@platform/kit/bus/snapshot.js';

import { ReturnOrder } from '../../db/returns/return-order.entity.js';
import { returnAggregate } from './publish-returns.js';
import { type ReturnNews, toldReturns } from './told-returns.js';

const has = Not(IsNull());

/**
 * What was told of returns, told once more to whoever comes later, each fact with the time at which it came true. Whoever has it already
 * has it by the id of its return. A reminder is of its day, and is not told again.
 */
export const returnSnapshots: readonly Snapshot[] = [
  again('return.opened', { tell: toldReturns.opened, of: {}, at: ({ shippedAt }) => shippedAt }),
  again('return.received', { tell: toldReturns.received, of: { receivedAt: has }, at: ({ receivedAt }) => receivedAt! }),
  again('return.overdue', { tell: toldReturns.overdue, of: { overdueAt: has }, at: ({ overdueAt }) => overdueAt! }),
  again('return.excused', { tell: toldReturns.excused, of: { lateDecision: 'EXCUSED', overdueAt: has }, at: ({ lateDecidedAt }) => lateDecidedAt! }),
  again('return.out-of-warranty', { tell: toldReturns.outOfWarranty, of: { uncoveredAt: has }, at: ({ uncoveredAt }) => uncoveredAt! }),
  again('return.warranty-restored', { tell: toldReturns.warrantyRestored, of: { warrantyRestoredAt: has }, at: ({ warrantyRestoredAt }) => warrantyRestoredAt! }),
  again('return.closed', { tell: toldReturns.closed, of: { outcome: In(['ACCEPTED', 'REJECTED', 'CONVERTED_TO_STOCK', 'NEVER_RECEIVED']) }, at: ({ closedAt }) => closedAt! }),
];

interface Fact {
  tell: (owed: ReturnOrder) => ReturnNews;
  /** The returns it is true of. */
  of: FindOptionsWhere<ReturnOrder>;
  at: (owed: ReturnOrder) => Date;
}

function again(type: ReturnNews['type'], { tell, of, at }: Fact): Snapshot {
  return {
    type,
    read: async (manager, { after, limit }) => {
      const page = await manager.find(ReturnOrder, { where: { ...of, id: MoreThan(after ?? platformTenant) }, order: { id: 'ASC' }, take: limit });
      return page.map((owed) => {
        const { returnId, organizationId, payload } = tell(owed);
        return { key: owed.id, tenant: organizationId, aggregate: returnAggregate(returnId, at(owed)), occurredAt: at(owed), payload: { returnId, organizationId, ...payload } };
      });
    },
  };
}
