import type { QueryDeepPartialEntity } from 'typeorm';
import type { EntityManager } from 'typeorm';

import { CardHold } from '../../db/holds/card-hold.entity.js';

type Kept = Partial<Omit<CardHold, 'tenantId' | 'id' | 'requestId' | 'state' | 'interrupted' | 'paused' | 'version'>>;

/** Notes something of a hold, which the caller has locked, apart from its state. */
export async function keepOfHold(manager: EntityManager, hold: CardHold, kept: Kept): Promise<void> {
  await manager.update(CardHold, { tenantId: hold.tenantId, id: hold.id }, kept as QueryDeepPartialEntity<CardHold>);
  Object.assign(hold, kept);
}

/** The hold, locked: whoever else would change it waits. */
export function lockedHold(manager: EntityManager, { tenantId, holdId }: { tenantId: string; holdId: string }): Promise<CardHold> {
  return manager.findOneOrFail(CardHold, { where: { tenantId, id: holdId }, lock: { mode: 'pessimistic_write' } });
}
