import type { EntityManager } from 'typeorm';
import type { Doer } from '@platform/kit/audit-trail/deed.js';
import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { enter } from '@platform/kit/audit-trail/perform.js';

import type { CardHold } from '../../db/holds/card-hold.entity.js';
import { advanceHold } from './advance-hold.js';
import { type HoldWork, holdWork } from './hold-work.js';
import { lockedHold } from './keep-of-hold.js';

export interface HoldChange {
  action: string;
  tenantId: string;
  holdId: string;
}

/** Changes a hold in the open transaction: locked, advanced as far as it goes, and entered into the trail. */
export function changeHold(
  manager: EntityManager,
  doer: Doer,
  { action, tenantId, holdId, work }: HoldChange & { work: (work: HoldWork, hold: CardHold, entry: Entry) => Promise<void> },
): Promise<{ hold: CardHold }> {
  const deed = { action, tenant: tenantId, subject: { type: 'CardHold', id: holdId } };
  return enter(manager, doer, {
    deed,
    work: async (_, entry) => {
      const hold = await lockedHold(manager, { tenantId, holdId });
      const from = hold.state;
      const open = holdWork(manager, doer);
      await work(open, hold, entry);
      await advanceHold(open, hold);
      entry.changes({ holdState: { from, to: hold.state } });
      return { hold };
    },
  });
}
