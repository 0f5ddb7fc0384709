import { randomUUID } from 'node:crypto';

import type pg from 'pg';

import { look } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { acknowledgeDelivery } from '@platform/repairs/actions/depot/acknowledge-delivery.js';
import { pickPartOrder } from '@platform/repairs/actions/depot/pick-part-order.js';
import { shipParcel } from '@platform/repairs/actions/depot/ship-parcel.js';
import { noteCreditReserved } from '@platform/repairs/actions/orders/note-credit.js';
import { submitPartOrder } from '@platform/repairs/actions/orders/submit-part-order.js';
import { swapFromSeedStock } from '@platform/repairs/actions/seed-stock/swap-from-seed-stock.js';
import { PartOrder } from '@platform/repairs/db/orders/part-order.entity.js';
import { SeedStockUnit } from '@platform/repairs/db/seed-stock/seed-stock-unit.entity.js';

import { must } from '../accounts-desk.js';
import { demoInstitutions } from '../certification/self-servicing.js';
import { idOf } from '../random.js';
import { asRepairs } from './repairs-desk.js';

const accountId = idOf('institution ids account');
const deviceId = idOf('institution seed device');
const serialNumber = 'ZZ9SEEDOLD01';

/** The Limited Billing Service Account of the first institution, and an iPhone of its own that has broken: covered, and screened. */
export async function copySeedStockOwner(client: pg.Client, today: LocalDate): Promise<void> {
  const { id } = demoInstitutions(today)[0]!;
  const day = today as string;
  await client.query(`insert into accounts.service_account (tenant_id, id, sold_to, type, status, standing, created_on, version) values ($1, $2, '0000091290', 'LIMITED_BILLING_SERVICE_ACCOUNT', 'ACTIVE', 'GOOD', $3::date - 60, 1)`, [id, accountId, day]);
  await client.query(`insert into repairs.known_account (tenant_id, id, type, status, standing, sequence) values ($1, $2, 'LIMITED_BILLING_SERVICE_ACCOUNT', 'ACTIVE', 'GOOD', 1)`, [id, accountId]);
  await client.query(`insert into repairs.device (tenant_id, id, serial_number, product_name, product_line, relation, registered_at) values ($1, $2, $3, 'iPhone 14', 'IPHONE', 'OWNED', $4::date - 50)`, [id, deviceId, serialNumber, day]);
  await client.query(
    `insert into repairs.coverage (tenant_id, id, device_id, kind, starts_on, ends_on, agreement_number, source, recorded_at, changed_at, version)
     values ($1, $2, $3, 'PROTECTION_PLAN', $4::date - 300, $4::date + 700, 'AG-DEMO-0001', 'TOLD', $4::date - 50, $4::date - 50, 1)`,
    [id, idOf('institution seed coverage'), deviceId, day],
  );
  await client.query(
    `insert into repairs.device_screening (tenant_id, id, serial_number, result, fault_code, table_version, screened_by, screened_on, recorded_at)
     values ($1, $2, $3, 'FAULT_FOUND', 'B83', '1', 'technician', $4::date - 3, $4::date - 3)`,
    [id, idOf('institution seed screening'), serialNumber, day],
  );
}

/** Four iPhones bought in advance; one of them stands in for a broken one already. */
export async function loadSeedStock({ adminUrl, today }: { adminUrl: string; today: LocalDate }): Promise<void> {
  const { id, place } = demoInstitutions(today)[0]!;
  await asRepairs({ adminUrl, today }, async (desk) => {
    if (await look(desk.asDepot({ daysAgo: 0 }), (manager) => manager.existsBy(PartOrder, { tenantId: id, kind: 'SEED_STOCK' }))) return;
    const lines = [{ partNumber: 'XN14A/A', quantity: 4, priceCategory: 'STOCK' as const }];
    const order = { locationId: place.id, program: 'IDS' as const, seedStock: true, repairId: null, purchaseOrderNumber: 'IKT-2026-118', lines };
    const { orderId } = must(await submitPartOrder(desk.asPartner(id, { daysAgo: 20 }), randomUUID(), order));
    const depot = desk.asDepot({ daysAgo: 19 });
    await desk.tell(id, desk.asDepot({ daysAgo: 20, hour: 11 }).now(), { payload: { orderId, organizationId: id, accountId }, apply: noteCreditReserved });
    const { version } = await look(depot, (manager) => manager.findOneByOrFail(PartOrder, { id: orderId }));
    const { shipmentId } = must(await pickPartOrder(depot, randomUUID(), { orderId, expectedVersion: version }));
    const serials = [{ line: 1, serialNumbers: ['ZZ9SEED00101', 'ZZ9SEED00102', 'ZZ9SEED00103', 'ZZ9SEED00104'] }];
    must(await shipParcel(depot, randomUUID(), { shipmentId, expectedVersion: 1, carrierCode: 'XTNT', trackingNumber: 'DEMOSEED0001', shippedAt: null, serials }));
    must(await acknowledgeDelivery(desk.asPartner(id, { daysAgo: 17 }), randomUUID(), { shipmentId, deliveredAt: null }));
    const swapping = desk.asPartner(id, { daysAgo: 2, hour: 13 });
    const unit = await look(swapping, (manager) => manager.findOneByOrFail(SeedStockUnit, { tenantId: id, serialNumber: 'ZZ9SEED00101' }));
    must(await swapFromSeedStock(swapping, randomUUID(), { unitId: unit.id, expectedVersion: 1, deviceId }));
  });
}
