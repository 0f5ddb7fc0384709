import type { RepairStatus, RepairType } from '../repair-codes.js';
import { type MoveDemand, type Mover, repairMoves } from './repair-moves.js';
import { isFetched, usesParts } from './types/repair-types.js';

export type MoveRefusal = 'NOT_LEGAL' | 'NOT_YOURS' | MoveDemand;

/** What stands behind a repair's next step. */
export interface MoveFacts {
  status: RepairStatus;
  repairType: RepairType;
  /** How many part lines it has. */
  parts: number;
  /** Whether the named technician may repair the product today, as far as the programme asks for it. */
  technicianMay: boolean;
  /** A quote that the customer has not answered and that is still valid. */
  hasOpenQuote: boolean;
  /** The device is at the repair centre, or on its way there or back. */
  isAway: boolean;
  /** Somebody has been where the device stands, or is there, as far as its type asks for it. */
  isVisited: boolean;
}

export interface MoveWish {
  to: RepairStatus;
  roles: readonly string[];
  /** A reason was given. */
  hasReason: boolean;
}

/**
 * Everything that stands in the way of a step, at once: that it is not legal, not the mover's, or what it still lacks.
 * @source AASP-17 AASP-28
 */
export function moveRefusals(facts: MoveFacts, { to, roles, hasReason }: MoveWish): MoveRefusal[] {
  const move = repairMoves.find((candidate) => candidate.from === facts.status && candidate.to === to);
  if (move === undefined) return ['NOT_LEGAL'];
  const isTheirs = move.by.some((mover: Mover) => roles.includes(mover));
  const isMet: Readonly<Record<MoveDemand, boolean>> = {
    TECHNICIAN: facts.technicianMay,
    PARTS: facts.parts > 0,
    PARTS_OF_TYPE: usesParts(facts.repairType),
    FETCHED: isFetched(facts.repairType),
    BACK: !facts.isAway,
    VISIT: facts.isVisited,
    QUOTE_ANSWERED: !facts.hasOpenQuote,
    COMPLETION: false,
    REASON: hasReason,
  };
  return [...(isTheirs ? [] : ['NOT_YOURS' as const]), ...move.demands.filter((demand) => !isMet[demand])];
}
