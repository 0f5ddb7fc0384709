import { randomUUID } from 'node:crypto';

import { holdMoves, HoldState, type HoldMove, holdTransitions, movedHold } from '../../domain/holds/hold-moves.js';
import { type HoldGround, inTheNameOf, type Statement, type Told } from './hold-ground.js';
import type { Probe } from './hold-table-probes.js';

interface Stand {
  state: HoldState;
  interrupted: HoldState | null;
  paused: HoldState | null;
}

interface Moving {
  from: HoldState;
  move: HoldMove;
  to: HoldState;
  sequence: number;
}

function event({ tenant, hold }: Pick<HoldGround, 'tenant' | 'hold'>, { from, move, to, sequence }: Moving, more: Record<string, unknown> = {}): Statement {
  const row = { tenant_id: tenant, id: randomUUID(), hold_id: hold, sequence, from_state: from, move, to_state: to, actor: 'probe', at: '2026-03-12T00:00:00Z', ...more };
  return [`insert into accounts.hold_event (${Object.keys(row).join(', ')}) values (${Object.keys(row).map((_, place) => `$${place + 1}`).join(', ')})`, Object.values(row)];
}

/** A hold as it stands in a state; one of which nothing else is missing. */
function standing(hold: string, { state, interrupted, paused }: Stand): Statement {
  return [`update accounts.card_hold set state = $2, interrupted = $3, paused = $4, settle_taking = 'FEES', settle_minor = 1000, settle_decided_at = '2026-03-12T00:00:00Z' where id = $1`, [hold, state, interrupted, paused]];
}

/** What a move starts from: with what was left, where it leads back to that. */
function standBefore({ from, move, to }: { from: HoldState; move: HoldMove; to: HoldState }): Stand {
  const interrupted = from === 'OUTCOME_UNKNOWN' ? (move === 'LEARN_OUTCOME' ? to : 'CAPTURING') : null;
  const isPaused = from === 'REAUTHORIZING' || from === 'UNSECURED' || interrupted === 'REAUTHORIZING';
  return { state: from, interrupted, paused: isPaused ? (move === 'SECURE' ? to : 'RECEIVED') : null };
}

/** Each edge of the domain's graph moves a hold of the database as the domain says; the first that does not, or null. */
export async function brokenMove(ground: HoldGround): Promise<Told> {
  const { admin, hold, tenant, version } = ground;
  await admin.query('savepoint moves');
  try {
    await inTheNameOf(admin, tenant);
    for (const edge of holdTransitions()) {
      const before = standBefore(edge);
      await admin.query('savepoint one');
      const [stand, values] = standing(hold, before);
      await admin.query(stand, [...(values ?? [])]);
      await admin.query('set local role accounts_app');
      const [text, row] = event(ground, { ...edge, sequence: version + 1 });
      await admin.query(text, [...(row ?? [])]);
      const { rows: [after] } = await admin.query<Stand & { version: number }>('select state, interrupted, paused, version from accounts.card_hold where id = $1', [hold]);
      if (JSON.stringify(after) !== JSON.stringify({ ...movedHold(edge.move, before), version: version + 1 })) return `${edge.from} ${edge.move} ${edge.to} leads to ${JSON.stringify(after)}`;
      await admin.query('rollback to one');
    }
    return null;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await admin.query('rollback to moves');
  }
}

/** What is no move of where a hold stands, and whatever else an event must not be. */
export function moveProbes(ground: HoldGround): Probe[] {
  const { hold, version } = ground;
  const states = Object.keys(HoldState) as HoldState[];
  const noEdges = (Object.keys(holdMoves) as HoldMove[]).flatMap((move) => {
    const { from: starts, to: ends }: { from: readonly HoldState[]; to: readonly HoldState[] } = holdMoves[move];
    return states.filter((from) => !starts.includes(from)).map((from): Probe => ({ refusedBy: 'hold_event_follows_the_graph', of: `edge ${move}`, statements: [standing(hold, standBefore({ from, move, to: ends[0]! })), event(ground, { from, move, to: ends[0]!, sequence: version + 1 })] }));
  });
  const inReview: Stand = { state: 'REVIEW', interrupted: null, paused: null };
  const release: Moving = { from: 'REVIEW', move: 'RELEASE', to: 'RELEASING', sequence: version + 1 };
  const tried = (refusedBy: string | null, statements: readonly Statement[], of = 'moves'): Probe => ({ refusedBy, statements: [standing(hold, inReview), ...statements], of });
  const stranger = randomUUID();
  return [
    tried('hold_event_moves_its_hold', [event(ground, { ...release, from: 'INSPECTED' })]),
    tried('hold_event_moves_its_hold', [event(ground, { ...release, sequence: version + 2 })]),
    tried('hold_event_sequence', [event(ground, { ...release, sequence: version })], 'hold_event_sequence'),
    tried('hold_event_moves_its_hold', [standing(hold, { state: 'OUTCOME_UNKNOWN', interrupted: 'RELEASING', paused: null }), event(ground, { from: 'OUTCOME_UNKNOWN', move: 'LEARN_OUTCOME', to: 'CAPTURING', sequence: version + 1 })]),
    tried('hold_event_moves_its_hold', [standing(hold, { state: 'REAUTHORIZING', interrupted: null, paused: 'REVIEW' }), event(ground, { from: 'REAUTHORIZING', move: 'SECURE', to: 'RECEIVED', sequence: version + 1 })]),
    // The first state that was left is kept, however often the next authorisation is asked for.
    tried('hold_event_moves_its_hold', [
      standing(hold, { state: 'UNSECURED', interrupted: null, paused: 'RECEIVED' }),
      event(ground, { from: 'UNSECURED', move: 'REAUTHORIZE', to: 'REAUTHORIZING', sequence: version + 1 }),
      event(ground, { from: 'REAUTHORIZING', move: 'SECURE', to: 'REVIEW', sequence: version + 2 }),
    ]),
    tried('hold_event_follows_the_graph', [event(ground, { ...release, to: 'RELEASED' })], 'hold_event_follows_the_graph'),
    tried('hold_event_tenant_id_hold_id_fkey', [event(ground, { ...release, sequence: 1 }, { hold_id: stranger })], 'hold_event_tenant_id_hold_id_fkey'),
    ...['', 'x'.repeat(501)].map((reason) => tried('hold_event_reason', [event(ground, release, { reason })], 'hold_event_reason')),
    ...['x', 'x'.repeat(500)].map((reason) => tried(null, [event(ground, release, { reason })], 'hold_event_reason')),
    ...['', 'x'.repeat(201)].map((name) => tried('hold_event_actor_name', [event(ground, release, { actor_name: name })], 'hold_event_actor_name')),
    ...['x', 'x'.repeat(200)].map((name) => tried(null, [event(ground, release, { actor_name: name })], 'hold_event_actor_name')),
    tried('hold_event_id', [againAsStranger(ground, stranger)], 'hold_event_id'),
    tried('hold_event_pkey', [[`insert into accounts.hold_event select (jsonb_populate_record(t, jsonb_build_object('sequence', 900))).* from accounts.hold_event t where hold_id = $1 and sequence = 1`, [hold]]], 'hold_event_pkey'),
    ...noEdges,
  ];
}

function againAsStranger({ hold }: HoldGround, stranger: string): Statement {
  return [`insert into accounts.hold_event select (jsonb_populate_record(t, jsonb_build_object('tenant_id', $2::text))).* from accounts.hold_event t where hold_id = $1 and sequence = 1`, [hold, stranger]];
}
