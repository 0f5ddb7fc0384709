import type { RepairStatus } from '../repair-codes.js';
import { repairStatusMoves } from './repair-status-moves.js';

/** What must be there before a repair may take a step. */
export const moveDemands = ['TECHNICIAN', 'PARTS', 'QUOTE_ANSWERED', 'COMPLETION', 'REASON', 'PARTS_OF_TYPE', 'FETCHED', 'BACK', 'VISIT'] as const;
export type MoveDemand = (typeof moveDemands)[number];

export type Mover = 'PROGRAM_MANAGER' | 'PARTNER_ADMIN' | 'TECHNICIAN';

export interface RepairMove {
  from: RepairStatus;
  to: RepairStatus;
  by: readonly Mover[];
  demands: readonly MoveDemand[];
}

const workshop: readonly Mover[] = ['PROGRAM_MANAGER', 'PARTNER_ADMIN', 'TECHNICIAN'];
const answerable: readonly Mover[] = ['PROGRAM_MANAGER', 'PARTNER_ADMIN'];

const byTarget: Readonly<Record<RepairStatus, Pick<RepairMove, 'by' | 'demands'>>> = {
  OPEN: { by: [], demands: [] },
  AWTP: { by: workshop, demands: ['PARTS_OF_TYPE', 'PARTS'] },
  AWTR: { by: workshop, demands: ['PARTS_OF_TYPE', 'PARTS'] },
  BEGR: { by: workshop, demands: ['TECHNICIAN', 'QUOTE_ANSWERED', 'VISIT'] },
  RFPU: { by: workshop, demands: ['FETCHED', 'BACK', 'TECHNICIAN', 'QUOTE_ANSWERED'] },
  SPCM: { by: workshop, demands: ['COMPLETION'] },
  CANCELLED: { by: answerable, demands: ['REASON'] },
};

/**
 * The one table of a repair's steps: which are legal, who may take them and what they demand. A completed repair goes
 * back to work only by being reopened, for a reason; a cancelled one never does.
 * @source AASP-17 AASP-28
 */
export const repairMoves: readonly RepairMove[] = [
  ...Object.entries(repairStatusMoves).flatMap(([from, targets]) => targets.map((to) => ({ from: from as RepairStatus, to, ...byTarget[to] }))),
  { from: 'SPCM', to: 'BEGR', by: ['PROGRAM_MANAGER'], demands: ['REASON'] },
];
