import type { EntityManager } from 'typeorm';

import type { DepotMovement } from './depot-movement.entity.js';

/** One change of a depot's stock; what it does not name does not change. */
export interface Movement extends Pick<DepotMovement, 'partId' | 'kind'> {
  onHand?: number;
  reserved?: number;
  waiting?: number;
  orderLineId?: string | null;
  reference?: string | null;
  /** Why, and who: of a count and of what goes to another depot. */
  reason?: string;
  byName?: string;
}

export interface Moves {
  depotId: string;
  at: Date;
  newId: () => string;
  movements: readonly Movement[];
}

const change = `
  update depot_stock s set on_hand = s.on_hand + c.on_hand, reserved = s.reserved + c.reserved, waiting = s.waiting + c.waiting
  from (select part_id, sum(on_hand)::int as on_hand, sum(reserved)::int as reserved, sum(waiting)::int as waiting
    from unnest($2::uuid[], $3::int[], $4::int[], $5::int[]) m (part_id, on_hand, reserved, waiting) group by part_id) c
  where s.depot_id = $1 and s.part_id = c.part_id`;
const append = `
  insert into depot_movement (id, depot_id, part_id, kind, on_hand_change, reserved_change, waiting_change, order_line_id, reference, reason, by_name, at)
  select m.id, $1, m.part_id, m.kind, m.on_hand, m.reserved, m.waiting, m.order_line_id, m.reference, m.reason, m.by_name, $2
  from unnest($3::uuid[], $4::uuid[], $5::text[], $6::int[], $7::int[], $8::int[], $9::uuid[], $10::text[], $11::text[], $12::text[]) m (id, part_id, kind, on_hand, reserved, waiting, order_line_id, reference, reason, by_name)`;

/** Changes what the depot has and appends why, in two statements however many there are. The stock is locked by the caller. */
export async function moveStock(manager: EntityManager, { depotId, at, newId, movements }: Moves): Promise<void> {
  const real = movements.filter(({ onHand = 0, reserved = 0, waiting = 0 }) => onHand !== 0 || reserved !== 0 || waiting !== 0);
  if (real.length === 0) return;
  const parts = real.map(({ partId }) => partId);
  const changes = [real.map(({ onHand = 0 }) => onHand), real.map(({ reserved = 0 }) => reserved), real.map(({ waiting = 0 }) => waiting)];
  await manager.query(change, [depotId, parts, ...changes]);
  const lines = real.map(({ orderLineId = null }) => orderLineId);
  const references = real.map(({ reference = null }) => reference);
  await manager.query(append, [depotId, at, real.map(() => newId()), parts, real.map(({ kind }) => kind), ...changes, lines, references, real.map(({ reason = null }) => reason), real.map(({ byName = null }) => byName)]);
}
