import type { ActionContext } from '@platform/kit/graphql/context.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';

import { mayFollow } from '../../domain/express/express-moves.js';
import { changeExpress } from './change-express.js';
import { type Moved, moveExpress } from './move-express.js';
import { publishExpress } from './publish-express.js';

/** What a carrier's scan shows. */
export const ExpressScan = { DELIVERED: 'DELIVERED', HANDED_OVER: 'HANDED_OVER', RECEIVED: 'RECEIVED' } as const;
export type ExpressScan = keyof typeof ExpressScan;

export interface ScanToRecord {
  expressReplacementId: string;
  scan: ExpressScan;
  /** When the carrier scanned, not when it is entered. */
  scannedAt: Date;
}

export type ScanRecorded = Moved<{ refused: 'IN_THE_FUTURE' | 'BEFORE_SHIPMENT' } | { refused: 'MOVE_NOT_OPEN'; state: string }>;

const fields = { DELIVERED: 'deliveredAt', HANDED_OVER: 'handedOverAt', RECEIVED: 'receivedAt' } as const;
const next = { DELIVERED: 'AWAITING_RETURN', HANDED_OVER: null, RECEIVED: 'RECEIVED' } as const;

/** Records a carrier's scan at the time of the scan; the first of its kind holds, and one that comes again changes nothing. */
export function recordExpressScan(context: ActionContext, { expressReplacementId, scan, scannedAt }: ScanToRecord): Promise<ScanRecorded> {
  const move = { action: 'recordExpressScan', expressReplacementId, expectedVersion: null };
  return moveExpress<Extract<ScanRecorded, { refused: 'IN_THE_FUTURE' | 'BEFORE_SHIPMENT' | 'MOVE_NOT_OPEN' }>>(context, move, async (request, { manager, entry }) => {
    if (request[fields[scan]] !== null) return null;
    if (request.shippedAt === null) return { refused: 'MOVE_NOT_OPEN', state: request.state };
    if (scannedAt > context.now()) return { refused: 'IN_THE_FUTURE' };
    if (scannedAt < request.shippedAt) return { refused: 'BEFORE_SHIPMENT' };
    // The replacement may be told to be delivered after the original is back.
    const state = next[scan] !== null && mayFollow(request.state, next[scan]) ? next[scan] : null;
    if (scan === 'RECEIVED' && state === null) return { refused: 'MOVE_NOT_OPEN', state: request.state };
    const received = scan === 'RECEIVED' ? { receivedOn: localDateAt(scannedAt, request.timeZone) } : {};
    await changeExpress(manager, entry, { request, state, values: { [fields[scan]]: scannedAt, ...received } });
    if (scan === 'RECEIVED') await publishExpress(context, manager, { type: 'express.received', requestId: request.id, organizationId: request.tenantId, payload: { receivedAt: scannedAt.toISOString() } });
    return null;
  });
}
