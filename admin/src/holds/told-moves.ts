import type { HoldPageQuery } from '../generated/operations.js';

type Hold = Pick<NonNullable<HoldPageQuery['cardHold']>, 'timeline' | 'messages'>;
type Move = Hold['timeline'][number];
type Mail = Hold['messages'][number];

export type Told = { kind: 'MOVE'; id: string; at: string } & Pick<Move, 'move' | 'toState' | 'reason' | 'by'> | { kind: 'MAIL'; id: string; at: string } & Pick<Mail, 'template' | 'state'>;

/** Moves and e-mails in one order, the latest first; of what happened at one instant, the later move first and its e-mail above it. */
export function toldMoves({ timeline, messages }: Hold): Told[] {
  const moves: Told[] = timeline.map(({ id, at, move, toState, reason, by }) => ({ kind: 'MOVE', id, at, move, toState, reason, by }));
  const mails: Told[] = messages.map(({ id, queuedAt, template, state }) => ({ kind: 'MAIL', id, at: queuedAt, template, state }));
  return [...moves, ...mails].map((told, place) => ({ told, place })).sort((one, other) => other.told.at.localeCompare(one.told.at) || other.place - one.place).map(({ told }) => told);
}
