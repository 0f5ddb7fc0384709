import type { RepairStatus } from '../repair-codes.js';

/** From each status, the statuses a repair may take next. */
export const repairStatusMoves: Readonly<Record<RepairStatus, readonly RepairStatus[]>> = {
  OPEN: ['AWTP', 'AWTR', 'BEGR', 'RFPU', 'SPCM', 'CANCELLED'],
  AWTP: ['AWTR', 'BEGR', 'SPCM', 'CANCELLED'],
  AWTR: ['AWTP', 'BEGR', 'SPCM', 'CANCELLED'],
  BEGR: ['AWTP', 'AWTR', 'RFPU', 'SPCM', 'CANCELLED'],
  RFPU: ['BEGR', 'SPCM', 'CANCELLED'],
  SPCM: [],
  CANCELLED: [],
};

/**
 * A repair moves from one status to the next only along the table; completed and cancelled are final.
 * @source AASP-17
 */
export function mayMove(from: RepairStatus, to: RepairStatus): boolean {
  return repairStatusMoves[from].includes(to);
}

/**
 * A report that does not show every step may only bring a repair to a status that legal steps lead to.
 * @source AASP-17
 */
export function mayBecome(from: RepairStatus, to: RepairStatus, passed: readonly RepairStatus[] = []): boolean {
  if (from === to) return true;
  return repairStatusMoves[from].some((next) => !passed.includes(next) && mayBecome(next, to, [...passed, from]));
}

/** A repair is open until it is completed or cancelled. */
export function isOpen(status: RepairStatus): boolean {
  return status !== 'SPCM' && status !== 'CANCELLED';
}
