import { In } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import { ReturnOrder } from '../../../db/returns/return-order.entity.js';
import { expectedSerial } from '../../../domain/returns/packages/expected-serial.js';
import { packedMax, packingRefusal, type PackingRefusal } from '../../../domain/returns/packages/packing-refusal.js';
import { enterSteps } from '../enter-steps.js';
import { changeBulkReturn, type Packing, saveBulkReturn, type ShipmentNotChanged } from './change-bulk-return.js';

export interface LineToPack {
  returnOrderNumber: string;
  /** What was read off the part; null when nothing was. */
  serialNumber: string | null;
  boxNumber: number;
}

export interface ReturnsToPack {
  bulkReturnId: string;
  lines: readonly LineToPack[];
}

export interface RefusedLine {
  returnOrderNumber: string;
  reason: PackingRefusal;
}

export type PackedReturns = { bulkReturnId: string } | ShipmentNotChanged | { refused: 'NOT_PACKABLE'; lines: RefusedLine[] } | { refused: 'TOO_MANY_LINES' };

/** Puts returns into boxes of a shipment, all of them or none; one that lies in the same box already stays there. */
export function packReturns(context: ActionContext, input: ReturnsToPack): Promise<PackedReturns> {
  const { bulkReturnId, lines } = input;
  return changeBulkReturn<PackedReturns>(context, { action: 'packReturns', bulkReturnId, expectedVersion: null, input, key: null }, async (packing) => {
    const { manager, shipment } = packing;
    const { tenantId } = shipment;
    const numbers = [...new Set(lines.map(({ returnOrderNumber }) => returnOrderNumber))];
    // In one order, so that two who pack the same parts wait for each other.
    const found = await manager.find(ReturnOrder, { where: { tenantId, number: In(numbers) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
    const returns = new Map(found.map((owed) => [owed.number, owed]));
    const refused = refusedLines(lines, { returns, shipment });
    if (refused.length > 0) return { refused: 'NOT_PACKABLE', lines: refused };
    const moved = lines.map((line) => ({ ...line, owed: returns.get(line.returnOrderNumber)! })).filter(({ owed, boxNumber }) => owed.bulkReturnId !== bulkReturnId || owed.boxNumber !== boxNumber);
    const already = await manager.countBy(ReturnOrder, { tenantId, bulkReturnId });
    if (already + moved.filter(({ owed }) => owed.bulkReturnId === null).length > packedMax) return { refused: 'TOO_MANY_LINES' };
    if (moved.length > 0) await pack(context, packing, moved);
    return { bulkReturnId };
  });
}

function refusedLines(lines: readonly LineToPack[], { returns, shipment }: { returns: ReadonlyMap<string, ReturnOrder>; shipment: Packing['shipment'] }): RefusedLine[] {
  const seen = new Set<string>();
  return lines.flatMap(({ returnOrderNumber, serialNumber }) => {
    const owed = returns.get(returnOrderNumber);
    const found = owed === undefined ? null : { ...owed, expectedSerial: expectedSerial(owed) };
    const reason = packingRefusal({ found, foundSerial: serialNumber, isRepeated: seen.has(returnOrderNumber) }, { bulkReturnId: shipment.id, locationId: shipment.locationId });
    seen.add(returnOrderNumber);
    return reason === null ? [] : [{ returnOrderNumber, reason }];
  });
}

async function pack(context: ActionContext, packing: Packing, moved: readonly { owed: ReturnOrder; boxNumber: number }[]): Promise<void> {
  const { manager, entry, shipment } = packing;
  const { tenantId, id: bulkReturnId } = shipment;
  await manager.query(
    `update return_order r set state = 'PACKED', bulk_return_id = $2, box_number = told.box, version = version + 1
     from unnest($3::uuid[], $4::int[]) as told (id, box) where r.tenant_id = $1 and r.id = told.id`,
    [tenantId, bulkReturnId, moved.map(({ owed }) => owed.id), moved.map(({ boxNumber }) => boxNumber)],
  );
  await enterSteps(context, manager, moved.map(({ owed, boxNumber }) => ({ tenantId, returnOrderId: owed.id, kind: 'PACKED', detail: String(boxNumber) })));
  entry.changes({ packedReturns: { to: moved.length } });
  await saveBulkReturn(packing, {});
}
