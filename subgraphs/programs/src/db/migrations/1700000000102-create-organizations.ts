import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'programs';

export class CreateOrganizations1700000000102 implements MigrationInterface {
  name = 'CreateOrganizations1700000000102';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create table organization (
    tenant_id uuid not null primary key,
    display_name text not null,
    legal_name text not null,
    country text not null check (country ~ '^[A-Z]{2}$'),
    region text not null check (region ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$' and left(region, 2) = country),
    organization_number text,
    website text,
    created_at timestamptz not null,
    version int not null
  )`,
  `create unique index organization_number on organization (country, organization_number)`,
  `create index organization_by_name on organization (display_name, tenant_id)`,
  `create index organization_by_region on organization (region)`,
  ...secureTenantTable({ schema, table: 'organization' }),
  `create table service_location (
    tenant_id uuid not null references organization,
    id uuid not null,
    ship_to text not null,
    name text not null,
    street text not null,
    postal_code text not null,
    city text not null,
    country text not null check (country ~ '^[A-Z]{2}$'),
    region text not null check (region ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$' and left(region, 2) = country),
    time_zone text not null,
    address_kind text check (address_kind in ('COMMERCIAL', 'HOME', 'HOME_OFFICE', 'PO_BOX')),
    phone text,
    created_at timestamptz not null,
    version int not null,
    primary key (tenant_id, id)
  )`,
  `create unique index service_location_id on service_location (id)`,
  `create unique index service_location_ship_to on service_location (ship_to)`,
  ...secureTenantTable({ schema, table: 'service_location' }),
  `create table premises_facts (
    tenant_id uuid not null,
    id uuid not null,
    location_id uuid not null,
    dedicated_staff boolean,
    commercial_visits boolean,
    easy_to_reach boolean,
    reception_clean boolean,
    reception_presentable boolean,
    secured_repair_area boolean,
    secured_parts_storage boolean,
    secured_intake boolean,
    observed_at timestamptz not null,
    observed_by text not null,
    observed_by_name text not null,
    recorded_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, location_id) references service_location
  )`,
  `create index premises_facts_latest on premises_facts (tenant_id, location_id, observed_at desc, recorded_at desc, id desc)`,
  ...secureTenantTable({ schema, table: 'premises_facts', grants: ['SELECT', 'INSERT'] }),
  `create table enrollment (
    tenant_id uuid not null references organization,
    id uuid not null,
    program text not null check (program in ('IDS', 'SSA', 'AASP', 'ERS')),
    status text not null check (status in ('APPLIED', 'APPROVED', 'SUSPENDED', 'ENDED')),
    approved_on date check (approved_on is not null or status = 'APPLIED'),
    region text not null check (region ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'),
    created_at timestamptz not null,
    version int not null,
    primary key (tenant_id, id),
    unique (tenant_id, program)
  )`,
  `create unique index enrollment_id on enrollment (id)`,
  ...secureTenantTable({ schema, table: 'enrollment' }),
];
