import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'repairs';

export class CreateExpressReplacements1700000003204 implements MigrationInterface {
  name = 'CreateExpressReplacements1700000003204';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  // What tells of a person stands apart, so that it can be erased.
  `create table express_customer (
    tenant_id uuid not null,
    id uuid not null,
    name text not null,
    email text not null,
    locale text not null check (locale in ('en', 'nb', 'sv', 'de')),
    street text not null,
    postal_code text not null,
    city text not null,
    country text not null,
    created_at timestamptz not null,
    primary key (tenant_id, id)
  )`,
  ...secureTenantTable({ schema, table: 'express_customer' }),

  `create table express_replacement (
    tenant_id uuid not null,
    id uuid not null,
    device_id uuid not null,
    location_id uuid not null,
    customer_id uuid not null,
    agreement_id uuid not null,
    product_name text not null,
    state text not null check (state in ('REQUESTED', 'HOLD_PLACED', 'DECLINED', 'CANCELLED', 'SHIPPED', 'AWAITING_RETURN', 'RECEIVED', 'INSPECTED', 'SETTLED')),
    region text not null,
    time_zone text not null,
    requested_at timestamptz not null,
    requested_by text not null,
    hold_id uuid,
    hold_amount_minor text,
    hold_currency text,
    hold_vat_included boolean,
    hold_secure_until timestamptz,
    declined_reason text,
    replacement_device_id uuid,
    carrier_code text,
    tracking_number text,
    return_carrier_code text,
    return_tracking_number text,
    return_packaging_included boolean,
    shipped_at timestamptz,
    return_due_on date,
    calendar_version text,
    delivered_at timestamptz,
    handed_over_at timestamptz,
    received_at timestamptz,
    received_on date,
    inspected_at timestamptz,
    covered_by text check (covered_by in ('LIMITED_WARRANTY', 'APPLECARE_PLUS', 'CONSUMER_LAW')),
    damage text check (damage in ('NONE', 'ACCIDENTAL', 'UNCOVERED', 'ACCIDENTAL_AND_UNCOVERED')),
    out_of_warranty_eligible boolean,
    extent text check (extent in ('OUT_OF_WARRANTY_FEE', 'RETAIL_PRICE')),
    returned_device text check (returned_device in ('RIGHT', 'WRONG')),
    photo_references text[] not null default '{}',
    inspection_note text,
    settled_at timestamptz,
    hold_outcome text,
    taken_minor text,
    ended_at timestamptz,
    version int not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, device_id) references device (tenant_id, id),
    foreign key (tenant_id, replacement_device_id) references device (tenant_id, id),
    foreign key (tenant_id, location_id) references known_location (tenant_id, id),
    foreign key (tenant_id, customer_id) references express_customer (tenant_id, id),
    foreign key (tenant_id, agreement_id) references coverage (tenant_id, id),
    check (num_nulls(shipped_at, return_due_on, calendar_version, replacement_device_id, carrier_code, tracking_number, return_packaging_included) in (0, 7)),
    check (num_nulls(received_at, received_on) in (0, 2)),
    check (received_at >= shipped_at),
    check (num_nulls(inspected_at, damage, returned_device) in (0, 3))
  )`,
  `create unique index express_replacement_id on express_replacement (id)`,
  // A device has one under way.
  `create unique index express_replacement_under_way on express_replacement (tenant_id, device_id) where state not in ('DECLINED', 'CANCELLED', 'SETTLED')`,
  `create index express_replacement_by_request on express_replacement (tenant_id, requested_at, id)`,
  `create index express_replacement_of_all_by_request on express_replacement (requested_at, id)`,
  `create index express_replacement_by_state on express_replacement (tenant_id, state, requested_at, id)`,
  `create index express_replacement_of_all_by_state on express_replacement (state, requested_at, id)`,
  ...secureTenantTable({ schema, table: 'express_replacement' }),
];
