import { randomUUID } from 'node:crypto';

import type pg from 'pg';

import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { receiveEarlyReturn } from '@platform/repairs/actions/depot/receive-early-return.js';
import { noteCreditReserved } from '@platform/repairs/actions/orders/note-credit.js';
import { submitPartOrder } from '@platform/repairs/actions/orders/submit-part-order.js';

import { must } from '../accounts-desk.js';
import type { DemoPartner } from '../partners.js';
import { idOf } from '../random.js';
import { asRepairs } from './repairs-desk.js';

const repairId = idOf('return first repair');

/** A repair whose defective parts come before their replacement: of its two, the depot has one, rejected another that was not the part, and waits for the right one. */
export async function loadReturnFirst(client: pg.Client, { adminUrl, partner, today }: { adminUrl: string; partner: DemoPartner; today: LocalDate }): Promise<void> {
  const { id: tenant, index, locations } = partner;
  const { rowCount } = await client.query('select 1 from repairs.repair where tenant_id = $1 and id = $2', [tenant, repairId]);
  if (rowCount === 1) return;
  const locationId = locations[0]!.id;
  const deviceId = idOf('return first device');
  await client.query(`insert into repairs.device (tenant_id, id, serial_number, product_name, product_line, relation, registered_at) values ($1, $2, 'ZZ9FIRST0001', 'iPhone 15', 'IPHONE', 'CUSTOMER', $3::date - 6)`, [tenant, deviceId, today]);
  await client.query(`insert into repairs.repair (tenant_id, id, dispatch_id, location_id, device_id, repair_type, status, created_at, status_since, version) values ($1, $2, 'G990000001', $3, $4, 'CRBR', 'AWTP', $5::date - 6, $5::date - 5, 1)`, [tenant, repairId, locationId, deviceId, today]);
  await asRepairs({ adminUrl, today }, async (desk) => {
    const lines = ['661-30373', '661-30363'].map((partNumber) => ({ partNumber, quantity: 1, priceCategory: 'EXCHANGE' as const }));
    const order = { locationId, program: 'AASP' as const, seedStock: false, repairId, purchaseOrderNumber: 'PO-RETURN-FIRST', lines };
    const { orderId } = must(await submitPartOrder(desk.asPartner(tenant, { daysAgo: 5 }), randomUUID(), order));
    await desk.tell(tenant, desk.asDepot({ daysAgo: 5, hour: 10 }).now(), { payload: { orderId, organizationId: tenant, accountId: idOf(`account ${index}`) }, apply: noteCreditReserved });
    must(await receiveEarlyReturn(desk.asDepot({ daysAgo: 2 }), randomUUID(), { orderId, line: 1, serialNumber: 'ZZ9FIRSTBAD01', receivedAt: null }));
    const found = { verdict: 'REJECTED', extent: 'NONE', discrepancies: ['NOT_THE_PART'], note: 'A battery of another model lay in the box.' } as const;
    must(await receiveEarlyReturn(desk.asDepot({ daysAgo: 1 }), randomUUID(), { orderId, line: 2, serialNumber: null, receivedAt: null, inspection: found }));
  });
}
