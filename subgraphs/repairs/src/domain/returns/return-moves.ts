import type { ReturnState } from './return-words.js';

/** What can be done to a return: packing and sending by its partner, receiving, inspecting and closing by the depot. */
export type ReturnMove = 'declare' | 'pack' | 'unpack' | 'handOver' | 'receive' | 'inspect' | 'close' | 'writeOff' | 'convert';

const moves: Readonly<Record<ReturnMove, { from: readonly ReturnState[]; to: ReturnState | null }>> = {
  declare: { from: ['OPEN'], to: null },
  pack: { from: ['OPEN'], to: 'PACKED' },
  unpack: { from: ['PACKED'], to: 'OPEN' },
  handOver: { from: ['PACKED'], to: 'IN_TRANSIT' },
  // What was sent without being packed here arrives all the same.
  receive: { from: ['OPEN', 'PACKED', 'IN_TRANSIT'], to: 'RECEIVED' },
  inspect: { from: ['RECEIVED'], to: 'INSPECTED' },
  close: { from: ['INSPECTED'], to: 'CLOSED' },
  writeOff: { from: ['OPEN', 'IN_TRANSIT'], to: 'CLOSED' },
  convert: { from: ['OPEN'], to: 'CLOSED' },
};

/**
 * The state a return has after a move; null when it cannot be made from where the return is.
 * @source IDS-05 IDS-16
 */
export function stateAfter(state: ReturnState, move: ReturnMove): ReturnState | null {
  const { from, to } = moves[move];
  return from.includes(state) ? (to ?? state) : null;
}

/**
 * A return is owed until it was received, or closed without coming back.
 * @source IDS-05 IDS-16
 */
export function isStillOwed(state: ReturnState): boolean {
  return stateAfter(state, 'receive') !== null;
}
