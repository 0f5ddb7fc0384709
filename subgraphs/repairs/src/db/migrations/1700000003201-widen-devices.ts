import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'repairs';

export class WidenDevices1700000003201 implements MigrationInterface {
  name = 'WidenDevices1700000003201';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  // Columns with constant defaults: nothing of the table is rewritten.
  `alter table device
    add column imei2 text collate "C" check (imei2 ~ '^[0-9]{15}$'),
    add column meid text collate "C" check (meid ~ '^[A-F][0-9A-F]{13}$'),
    add column part_number text collate "C" check (part_number ~ '^[A-Z0-9][A-Z0-9/-]{2,17}$'),
    add column manufacturer text not null default 'APPLE' check (manufacturer in ('APPLE', 'OTHER')),
    add column purchased_on date,
    add column purchase_country text,
    add column proof_reference text,
    add column proof_dated_on date,
    add column is_vintage boolean not null default false,
    add column activation_lock text not null default 'UNKNOWN' check (activation_lock in ('ON', 'OFF', 'UNKNOWN')),
    add column is_loaner boolean not null default false,
    add column enlisted_at timestamptz,
    add column retired_on date,
    add column retirement_reason text check (retirement_reason in ('SOLD', 'LOST', 'RECYCLED', 'LEASE_ENDED', 'REPLACED', 'OTHER')),
    add column replaces_id uuid,
    add column replaced_on date,
    add column replacement_ground text check (replacement_ground in ('WHOLE_UNIT', 'SEED_STOCK', 'EXPRESS')),
    add column plan_state text not null default 'UNKNOWN' check (plan_state in ('COVERED', 'UNCOVERED', 'UNKNOWN')),
    add column plan_changes_on date,
    add column version int not null default 1,
    add constraint device_replaces foreign key (tenant_id, replaces_id) references device (tenant_id, id),
    add check ((retired_on is null) = (retirement_reason is null)),
    add check (num_nulls(replaces_id, replaced_on, replacement_ground) in (0, 3))`,
  `create unique index device_by_original on device (tenant_id, replaces_id) where replaces_id is not null`,
  `create index device_by_imei2 on device (imei2) where imei2 is not null`,
  `create index device_by_meid on device (meid) where meid is not null`,
  // A search by the beginning of an IMEI within one organisation.
  `create index device_of_tenant_by_imei on device (tenant_id, imei) where imei is not null`,
  `create index device_of_tenant_by_imei2 on device (tenant_id, imei2) where imei2 is not null`,
  `create index device_of_tenant_by_meid on device (tenant_id, meid) where meid is not null`,
  `create index device_by_plan on device (tenant_id, plan_state, serial_number, id) where enlisted_at is not null`,
  `create index device_of_all_by_plan on device (plan_state, serial_number, id) where enlisted_at is not null`,
  `create index device_by_retirement on device (tenant_id, serial_number, id) where retired_on is not null`,
  `create index device_of_all_by_retirement on device (serial_number, id) where retired_on is not null`,
  // What the clock changes.
  `create index device_by_plan_change on device (plan_changes_on, tenant_id) where plan_changes_on is not null`,

  `create table installed_base (
    tenant_id uuid not null primary key,
    version int not null,
    changed_at timestamptz not null
  )`,
  ...secureTenantTable({ schema, table: 'installed_base' }),

  `create table installed_base_cell (
    tenant_id uuid not null,
    product_line text not null,
    relation text not null,
    plan_state text not null,
    has_proof boolean not null,
    devices int not null check (devices >= 0),
    primary key (tenant_id, product_line, relation, plan_state, has_proof)
  )`,
  ...secureTenantTable({ schema, table: 'installed_base_cell' }),
  // Counted by whatever statement changes devices, of whichever part of this subgraph it is: the sums cannot drift from the rows.
  `create function count_installed_base() returns trigger language plpgsql as $$
  begin
    insert into repairs.installed_base_cell as cell (tenant_id, product_line, relation, plan_state, has_proof, devices)
    select tenant_id, coalesce(product_line, 'OTHER'), relation, plan_state, proof_reference is not null, 0
    from after_it where enlisted_at is not null and retired_on is null
    group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
    on conflict do nothing;
    update repairs.installed_base_cell cell set devices = cell.devices + moved.devices
    from (
      select tenant_id, coalesce(product_line, 'OTHER') as product_line, relation, plan_state, proof_reference is not null as has_proof, sum(step)::int as devices
      from (select 1 as step, * from after_it union all select -1, * from before_it) stepped
      where enlisted_at is not null and retired_on is null
      group by 1, 2, 3, 4, 5 having sum(step) <> 0
    ) moved
    where cell.tenant_id = moved.tenant_id and cell.product_line = moved.product_line and cell.relation = moved.relation
      and cell.plan_state = moved.plan_state and cell.has_proof = moved.has_proof;
    return null;
  end $$`,
  `create function count_new_devices() returns trigger language plpgsql as $$
  begin
    insert into repairs.installed_base_cell as cell (tenant_id, product_line, relation, plan_state, has_proof, devices)
    select tenant_id, coalesce(product_line, 'OTHER'), relation, plan_state, proof_reference is not null, count(*)
    from after_it where enlisted_at is not null and retired_on is null
    group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
    on conflict (tenant_id, product_line, relation, plan_state, has_proof) do update set devices = cell.devices + excluded.devices;
    return null;
  end $$`,
  `create trigger device_counted after insert on device referencing new table as after_it for each statement execute function count_new_devices()`,
  `create trigger device_recounted after update on device referencing old table as before_it new table as after_it for each statement execute function count_installed_base()`,
];
