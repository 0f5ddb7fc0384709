import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'repairs';

export class KeepWhatLocationsHold1700000003404 implements MigrationInterface {
  name = 'KeepWhatLocationsHold1700000003404';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create index shipment_line_by_serial_number on shipment_line using gin (serial_numbers)`,

  `create table location_stock (
    tenant_id uuid not null,
    id uuid not null,
    location_id uuid not null,
    part_id uuid not null references part,
    on_hand int not null check (on_hand between 0 and 10000000),
    primary key (tenant_id, id),
    foreign key (tenant_id, location_id) references known_location (tenant_id, id)
  )`,
  `create unique index location_stock_id on location_stock (id)`,
  `create unique index location_stock_by_part on location_stock (tenant_id, location_id, part_id)`,
  ...secureTenantTable({ schema, table: 'location_stock' }),

  // Appended to and never changed: the balance can be computed anew from it.
  `create table location_movement (
    tenant_id uuid not null,
    id uuid not null,
    location_id uuid not null,
    part_id uuid not null,
    kind text not null check (kind in ('DELIVERED', 'TAKEN')),
    change int not null check (change <> 0),
    shipment_id uuid,
    repair_id uuid,
    at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, location_id, part_id) references location_stock (tenant_id, location_id, part_id),
    foreign key (tenant_id, repair_id) references repair (tenant_id, id)
  )`,
  `create unique index location_movement_id on location_movement (id)`,
  `create index location_movement_by_part on location_movement (tenant_id, location_id, part_id, at, id)`,
  ...secureTenantTable({ schema, table: 'location_movement', grants: ['SELECT', 'INSERT'] }),

  // What another system tells of a parcel, once for each event's id; what comes before its time waits.
  `create table shipment_event (
    tenant_id uuid not null,
    id uuid not null,
    source text not null,
    event_id text collate "C" not null,
    kind text not null check (kind in ('SHIPPED', 'DELIVERED')),
    order_id uuid not null,
    carrier text not null,
    tracking_number text not null,
    occurred_at timestamptz not null,
    received_at timestamptz not null,
    outcome text not null check (outcome in ('APPLIED', 'WAITING', 'REFUSED')),
    reason text,
    shipment_id uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, order_id) references part_order (tenant_id, id),
    foreign key (tenant_id, shipment_id) references shipment (tenant_id, id)
  )`,
  `create unique index shipment_event_id on shipment_event (id)`,
  `create unique index shipment_event_once on shipment_event (tenant_id, source, event_id)`,
  `create index shipment_event_waiting on shipment_event (tenant_id, order_id) where outcome = 'WAITING'`,
  ...secureTenantTable({ schema, table: 'shipment_event' }),
];
