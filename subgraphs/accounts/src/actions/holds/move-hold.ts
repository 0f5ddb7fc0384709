import type { CardHold } from '../../db/holds/card-hold.entity.js';
import { HoldEvent } from '../../db/holds/hold-event.entity.js';
import { type HoldMove, movedHold } from '../../domain/holds/hold-moves.js';
import type { HoldWork } from './hold-work.js';

export interface WhyMoved {
  reason?: string | null;
  providerReference?: string | null;
}

/** Moves a hold, which the caller has locked: its event is what changes its state, and the database lets only the graph's edges happen. */
export async function moveHold({ manager, actor, actorName, now, newId }: HoldWork, hold: CardHold, { move, reason = null, providerReference = null }: WhyMoved & { move: HoldMove }): Promise<void> {
  const moved = movedHold(move, hold);
  if (moved === null) throw new Error(`A hold that is ${hold.state} cannot ${move}.`);
  await manager.insert(HoldEvent, {
    tenantId: hold.tenantId,
    id: newId(),
    holdId: hold.id,
    sequence: hold.version + 1,
    fromState: hold.state,
    move,
    toState: moved.state,
    actor,
    actorName,
    reason: reason?.slice(0, 500) ?? null,
    providerReference,
    at: now,
  });
  Object.assign(hold, moved, { version: hold.version + 1 });
}
