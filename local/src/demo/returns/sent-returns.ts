import { closeReturn } from '@platform/repairs/actions/returns/depot/close-return.js';
import { inspectReturn } from '@platform/repairs/actions/returns/depot/inspect-return.js';
import { receiveReturn } from '@platform/repairs/actions/returns/depot/receive-return.js';
import { openBulkReturn } from '@platform/repairs/actions/returns/packing/open-bulk-return.js';
import { packReturns } from '@platform/repairs/actions/returns/packing/pack-returns.js';
import { submitBulkReturn } from '@platform/repairs/actions/returns/packing/submit-bulk-return.js';
import { BulkReturn } from '@platform/repairs/db/returns/bulk-return.entity.js';
import { ReturnOrder } from '@platform/repairs/db/returns/return-order.entity.js';

import { look } from '@platform/kit/graphql/context.js';

import { must } from '../accounts-desk.js';
import { idOf } from '../random.js';
import { type Owing, ship } from './ship.js';

/** One shipment that arrived and was closed, what of it was not under warranty after all, one that came late, one on its way, and one that is being packed. */
export async function sendAndReceive(owing: Owing): Promise<void> {
  const { partner, contextOf } = owing;
  const arrived = await ship(owing, { name: `arrived ${partner.index}`, daysAgo: 34, count: 3 });
  await send(owing, { name: 'arrived', daysAgo: 29, returns: arrived });
  for (const [index, { number, priceCategory }] of arrived.entries()) await receive(owing, { number, daysAgo: 26, isInspected: true, isClosed: index < 2, outOfWarranty: index > 0 && priceCategory === 'WARRANTY' });

  const late = await ship(owing, { name: `late ${partner.index}`, daysAgo: 30, count: 1 });
  await receive(owing, { number: late[0]!.number, daysAgo: 3, isInspected: partner.index % 2 === 0, isClosed: false, outOfWarranty: false });

  const sent = await ship(owing, { name: `sent ${partner.index}`, daysAgo: 8, count: 2 });
  await send(owing, { name: 'sent', daysAgo: 2, returns: sent });

  const packed = await ship(owing, { name: `packed ${partner.index}`, daysAgo: 6, count: 2 });
  const { bulkReturnId } = must(await openBulkReturn(contextOf(1), { locationId: partner.locations[0]!.id }));
  must(await packReturns(contextOf(1), { bulkReturnId, lines: packed.map(({ number }) => ({ returnOrderNumber: number, serialNumber: null, boxNumber: 1 })) }));
}

async function send({ partner, contextOf }: Owing, { name, daysAgo, returns }: { name: string; daysAgo: number; returns: readonly ReturnOrder[] }): Promise<void> {
  const context = contextOf(daysAgo);
  const { bulkReturnId } = must(await openBulkReturn(context, { locationId: partner.locations[0]!.id }));
  must(await packReturns(context, { bulkReturnId, lines: returns.map(({ number }, index) => ({ returnOrderNumber: number, serialNumber: null, boxNumber: index === 0 ? 0 : 1 })) }));
  const { version: expectedVersion } = await look(context, (manager) => manager.findOneByOrFail(BulkReturn, { id: bulkReturnId }));
  const trackingNumber = idOf(`tracking ${name} ${partner.index}`).replaceAll('-', '').slice(0, 11).toUpperCase();
  const boxes = [{ number: 1, lengthMm: 400, widthMm: 300, heightMm: 250, weightGrams: 2_400 }];
  must(await submitBulkReturn(context, idOf(`submit ${name} ${partner.index}`), { bulkReturnId, expectedVersion, carrierCode: 'XGLS', trackingNumber, handedOverAt: null, boxes, note: null }));
}

interface Arrival {
  number: string;
  daysAgo: number;
  isInspected: boolean;
  isClosed: boolean;
  outOfWarranty: boolean;
}

async function receive({ contextOf }: Owing, { number, daysAgo, isInspected, isClosed, outOfWarranty }: Arrival): Promise<void> {
  const context = contextOf(daysAgo);
  const { returnId } = must(await receiveReturn(context, idOf(`receive ${number}`), { returnOrderNumber: number, receivedAt: null, scannedBy: 'DOCK', foundSerial: null }));
  const versionNow = async (): Promise<number> => (await look(context, (manager) => manager.findOneByOrFail(ReturnOrder, { id: returnId }))).version;
  if (!isInspected) return;
  must(await inspectReturn(contextOf(daysAgo - 1), { returnId, expectedVersion: await versionNow(), verdict: 'ACCEPTED', extent: 'NONE', discrepancies: [], photoFileIds: [], photoReferences: [], note: outOfWarranty ? 'Liquid inside: no manufacturing fault.' : null, outOfWarranty }));
  if (isClosed) must(await closeReturn(contextOf(daysAgo - 1), idOf(`close ${number}`), { returnId, expectedVersion: await versionNow() }));
}
