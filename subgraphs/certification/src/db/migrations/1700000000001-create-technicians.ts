import type { MigrationInterface, QueryRunner } from 'typeorm';

import { createInbox } from '@platform/kit/bus/inbox.js';
import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'certification';

export class CreateTechnicians1700000000001 implements MigrationInterface {
  name = 'CreateTechnicians1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create table known_organization (
    tenant_id uuid not null primary key,
    registered_at timestamptz not null,
    counts_published int not null default 0
  )`,
  ...secureTenantTable({ schema, table: 'known_organization' }),
  `create table technician (
    tenant_id uuid not null references known_organization,
    id uuid not null,
    technician_id text not null check (technician_id ~ '^[A-Za-z0-9]{8,15}$'),
    display_name text not null,
    employment text not null check (employment in ('EMPLOYED', 'CONTRACTED')),
    location_id uuid,
    created_at timestamptz not null,
    version int not null,
    primary key (tenant_id, id),
    unique (tenant_id, technician_id)
  )`,
  `create unique index technician_id on technician (id)`,
  ...secureTenantTable({ schema, table: 'technician' }),
  `create table certification (
    tenant_id uuid not null,
    id uuid not null,
    technician_id uuid not null,
    product text not null check (product in ('MAC', 'IPHONE', 'IPAD', 'IPOD', 'WATCH')),
    track text not null check (track in ('ACMT', 'IOS_QUALIFICATION')),
    passed_on date not null,
    valid_until date not null check (valid_until > passed_on),
    test_centre text not null,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, technician_id) references technician (tenant_id, id)
  )`,
  `create unique index certification_id on certification (id)`,
  `create index certification_by_technician on certification (technician_id, valid_until desc)`,
  `create index certification_by_end on certification (valid_until, tenant_id)`,
  ...secureTenantTable({ schema, table: 'certification', grants: ['SELECT', 'INSERT'] }),
  // Not a tenant's: one row, the date up to which expiries have been told.
  `create table expiry_sweep (
    only_one boolean not null primary key default true check (only_one),
    swept_on date not null
  )`,
  `insert into expiry_sweep (swept_on) values ('0001-01-01')`,
  `grant select, update on expiry_sweep to certification_app`,
  ...createInbox(schema),
];
