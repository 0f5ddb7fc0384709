import type { ActionContext } from '@platform/kit/graphql/context.js';

import { BulkReturnBox } from '../../../db/returns/bulk-return-box.entity.js';
import { BulkReturn } from '../../../db/returns/bulk-return.entity.js';
import { againAfterARace } from '../../again-after-a-race.js';
import { enterSteps } from '../enter-steps.js';
import { changeBulkReturn, type Packing, saveBulkReturn, type ShipmentNotChanged } from './change-bulk-return.js';

export interface MeasuredBox {
  number: number;
  lengthMm: number;
  widthMm: number;
  heightMm: number;
  weightGrams: number;
}

export interface ShipmentToSubmit {
  bulkReturnId: string;
  expectedVersion: number;
  carrierCode: string;
  trackingNumber: string;
  /** Null stands for now. */
  handedOverAt: Date | null;
  boxes: readonly MeasuredBox[];
  note: string | null;
}

export type Submission =
  | { bulkReturnId: string }
  | ShipmentNotChanged
  | { refused: 'EMPTY' | 'HANDED_OVER_IN_THE_FUTURE' | 'HANDED_OVER_BEFORE_PACKING' }
  | { refused: 'BOXES_DIFFER'; unmeasured: number[]; empty: number[] }
  | { refused: 'TRACKING_NUMBER_TAKEN'; bulkReturnId: string };

/** Enters once per key that a shipment was handed over to its carrier: what lies in it is on its way, and its boxes are as measured. */
export function submitBulkReturn(context: ActionContext, key: string, input: ShipmentToSubmit): Promise<Submission> {
  return againAfterARace(() => submit(context, key, input));
}

function submit(context: ActionContext, key: string, input: ShipmentToSubmit): Promise<Submission> {
  const { bulkReturnId, expectedVersion } = input;
  return changeBulkReturn<Submission>(context, { action: 'submitBulkReturn', bulkReturnId, expectedVersion, input, key }, async (packing) => {
    const { manager, shipment } = packing;
    const handedOverAt = input.handedOverAt ?? context.now();
    if (handedOverAt > context.now()) return { refused: 'HANDED_OVER_IN_THE_FUTURE' };
    // A partner's own word cannot put the handing over before the packing.
    if (handedOverAt < shipment.openedAt) return { refused: 'HANDED_OVER_BEFORE_PACKING' };
    const packed = await manager.query<{ box: number }[]>(`select distinct box_number as box from return_order where tenant_id = $1 and bulk_return_id = $2 order by 1`, [shipment.tenantId, bulkReturnId]);
    if (packed.length === 0) return { refused: 'EMPTY' };
    const differing = differingBoxes(packed.map(({ box }) => box), input.boxes);
    if (differing !== null) return { refused: 'BOXES_DIFFER', ...differing };
    const { carrierCode, trackingNumber } = input;
    const namesake = await manager.findOneBy(BulkReturn, { tenantId: shipment.tenantId, carrierCode, trackingNumber });
    if (namesake !== null) return { refused: 'TRACKING_NUMBER_TAKEN', bulkReturnId: namesake.id };
    await send(context, packing, { ...input, handedOverAt });
    return { bulkReturnId };
  });
}

/** Every box that holds something is measured, and none that holds nothing; what travels for itself lies in no box. */
function differingBoxes(packed: readonly number[], boxes: readonly MeasuredBox[]): { unmeasured: number[]; empty: number[] } | null {
  const measured = new Set(boxes.map(({ number }) => number));
  const unmeasured = packed.filter((box) => box !== 0 && !measured.has(box));
  const empty = [...measured].filter((box) => !packed.includes(box));
  return unmeasured.length + empty.length === 0 ? null : { unmeasured, empty };
}

async function send(context: ActionContext, packing: Packing, { carrierCode, trackingNumber, handedOverAt, boxes, note }: ShipmentToSubmit & { handedOverAt: Date }): Promise<void> {
  const { manager, entry, shipment } = packing;
  const { tenantId, id: bulkReturnId } = shipment;
  if (boxes.length > 0) await manager.insert(BulkReturnBox, boxes.map((box) => ({ ...box, tenantId, bulkReturnId })));
  // Whoever handed over in time is not reminded any more, and cannot be overdue.
  const [sent] = await manager.query<[{ id: string }[], number]>(
    `update return_order set state = 'IN_TRANSIT', handed_over_at = $3, version = version + 1,
       next_watch_at = case when ($3::timestamptz at time zone time_zone)::date <= due_on then null else next_watch_at end
     where tenant_id = $1 and bulk_return_id = $2 and state = 'PACKED' returning id`,
    [tenantId, bulkReturnId, handedOverAt],
  );
  await enterSteps(context, manager, sent.map(({ id }) => ({ tenantId, returnOrderId: id, kind: 'HANDED_OVER', at: handedOverAt, detail: trackingNumber })));
  await saveBulkReturn(packing, { state: 'SUBMITTED', submittedAt: context.now(), handedOverAt, carrierCode, trackingNumber, note });
  entry.changes({ shipmentState: { from: 'OPEN', to: 'SUBMITTED' }, carrierCode: { to: carrierCode }, trackingNumber: { to: trackingNumber }, packedReturns: { to: sent.length } });
}
