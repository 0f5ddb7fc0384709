import type pg from 'pg';

import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';
import { endVisit } from '@platform/repairs/actions/repairs/trips/end-visit.js';
import { noteArrival } from '@platform/repairs/actions/repairs/trips/note-arrival.js';
import { planVisit } from '@platform/repairs/actions/repairs/trips/plan-visit.js';
import { sendDevice } from '@platform/repairs/actions/repairs/trips/send-device.js';

import { must } from '../accounts-desk.js';
import type { DemoPartner } from '../partners.js';
import { type RepairsDesk, asRepairs } from '../parts/repairs-desk.js';
import { idOf } from '../random.js';

/** Repairs that are not carried in: by mail there, by mail on its way to the customer, and on site. */
const repairs = [
  { name: 'by mail', type: 'MINS', dispatchId: 'G990000011', serialNumber: 'ZZ9TRIP00001', product: 'iPad Air', line: 'IPAD' },
  { name: 'to the customer', type: 'MINC', dispatchId: 'G990000012', serialNumber: 'ZZ9TRIP00002', product: 'iPhone 15', line: 'IPHONE' },
  { name: 'on site', type: 'INON', dispatchId: 'G990000013', serialNumber: 'ZZ9TRIP00003', product: 'iMac (24-inch, 2023)', line: 'MAC' },
] as const;
type Named = (typeof repairs)[number]['name'];
const repairIdOf = (name: Named): string => idOf(`repair ${name}`);

/** Shows where devices are that were sent away, and a visit that is planned after one that was missed. */
export async function loadTrips(client: pg.Client, { adminUrl, partner, today }: { adminUrl: string; partner: DemoPartner; today: LocalDate }): Promise<void> {
  const { id: tenant, locations } = partner;
  const { rowCount } = await client.query('select 1 from repairs.repair where tenant_id = $1 and id = $2', [tenant, repairIdOf('on site')]);
  if (rowCount === 1) return;
  for (const { name, type, dispatchId, serialNumber, product, line } of repairs) {
    const deviceId = idOf(`device ${name}`);
    await client.query(`insert into repairs.device (tenant_id, id, serial_number, product_name, product_line, relation, registered_at) values ($1, $2, $3, $4, $5, 'CUSTOMER', $6::date - 7)`, [tenant, deviceId, serialNumber, product, line, today]);
    await client.query(
      `insert into repairs.repair (tenant_id, id, dispatch_id, location_id, device_id, repair_type, status, coverage_status, created_at, status_since, version) values ($1, $2, $3, $4, $5, $6, 'OPEN', 'G9', $7::date - 6, $7::date - 6, 1)`,
      [tenant, repairIdOf(name), dispatchId, locations[0]!.id, deviceId, type, today],
    );
  }
  await asRepairs({ adminUrl, today }, (desk) => travel(desk, { tenant, today }));
}

async function travel(desk: RepairsDesk, { tenant, today }: { tenant: string; today: LocalDate }): Promise<void> {
  const on = (daysAgo: number, hour = 9) => desk.asPartner(tenant, { daysAgo, hour });
  const there = { leg: 'TO_REPAIR_CENTRE', tracking: { carrierCode: 'XUPSN', trackingNumber: '1Z999AA10123456784' }, sentAt: null } as const;
  const back = { leg: 'FROM_REPAIR_CENTRE', tracking: { carrierCode: 'XDHL', trackingNumber: '1234567891' }, sentAt: null } as const;
  must(await sendDevice(on(5), { ...there, repairId: repairIdOf('by mail'), expectedVersion: 1 }));
  must(await noteArrival(on(3), { repairId: repairIdOf('by mail'), expectedVersion: 2, arrivedAt: null }));
  must(await sendDevice(on(6, 12), { ...there, tracking: null, repairId: repairIdOf('to the customer'), expectedVersion: 1 }));
  must(await sendDevice(on(1), { ...back, repairId: repairIdOf('to the customer'), expectedVersion: 2 }));
  const visit = (days: number) => ({ from: new Date(`${addDays(today, days)}T10:00:00Z`), to: new Date(`${addDays(today, days)}T12:00:00Z`) });
  const repairId = repairIdOf('on site');
  must(await planVisit(on(5), { repairId, expectedVersion: 1, ...visit(-2) }));
  must(await endVisit(on(2, 12), { repairId, expectedVersion: 2, outcome: 'MISSED' }));
  must(await planVisit(on(1), { repairId, expectedVersion: 3, ...visit(1) }));
}
