import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'repairs';

export class FollowRepairSteps1700000003302 implements MigrationInterface {
  name = 'FollowRepairSteps1700000003302';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const steps = [
  ...['OPEN>AWTP', 'OPEN>AWTR', 'OPEN>BEGR', 'OPEN>RFPU', 'OPEN>SPCM', 'OPEN>CANCELLED'],
  ...['AWTP>AWTR', 'AWTP>BEGR', 'AWTP>SPCM', 'AWTP>CANCELLED'],
  ...['AWTR>AWTP', 'AWTR>BEGR', 'AWTR>SPCM', 'AWTR>CANCELLED'],
  ...['BEGR>AWTP', 'BEGR>AWTR', 'BEGR>RFPU', 'BEGR>SPCM', 'BEGR>CANCELLED'],
  ...['RFPU>BEGR', 'RFPU>SPCM', 'RFPU>CANCELLED', 'SPCM>BEGR'],
].map((step) => `'${step}'`).join(', ');

const statements = [

  `alter table repair add column program text check (program in ('IDS', 'SSA', 'AASP'))`,
  `alter table repair add column status_since timestamptz`,
  `update repair set status_since = case when completed_at is null then created_at else completed_at end`,
  `alter table repair alter column status_since set default now(), alter column status_since set not null`,
  `alter table repair add column no_trouble_class text check (no_trouble_class in ('N01', 'N02', 'N03', 'N05', 'N06', 'N07', 'N99'))`,
  `alter table repair add column replacement_serial_number text collate "C" check (replacement_serial_number ~ '^[A-Z0-9]{8,18}$')`,
  `alter table repair add column replacement_device_id uuid, add foreign key (tenant_id, replacement_device_id) references device (tenant_id, id)`,
  `alter table repair add column service_warranty_until date`,
  `alter table repair add column elapsed_minutes int check (elapsed_minutes >= 0), add column waiting_minutes int check (waiting_minutes between 0 and elapsed_minutes),
    add column working_minutes int check (working_minutes between 0 and elapsed_minutes)`,
  `alter table repair add column times_reopened int not null default 0 check (times_reopened >= 0)`,
  `create index repair_queue on repair (tenant_id, status, status_since, id) where status not in ('SPCM', 'CANCELLED')`,
  `create index repair_queue_of_all on repair (status, status_since, id) where status not in ('SPCM', 'CANCELLED')`,
  `create index repair_queue_of_technician on repair (tenant_id, technician_id, status_since, id) where status not in ('SPCM', 'CANCELLED')`,

  `create table repair_step (
    tenant_id uuid not null,
    id uuid not null,
    repair_id uuid not null,
    place int not null check (place > 0),
    from_status text not null,
    to_status text not null check (to_status <> from_status),
    at timestamptz not null,
    taken_by text not null,
    reason text,
    is_reported boolean not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, repair_id) references repair (tenant_id, id)
  )`,
  `create unique index repair_step_id on repair_step (id)`,
  `create unique index repair_step_by_repair on repair_step (repair_id, place)`,
  ...secureTenantTable({ schema, table: 'repair_step', grants: ['SELECT', 'INSERT'] }),

  // A step is one of the table, or, where an export of another system tells of a repair, where the table's steps lead.
  `create function check_repair_step() returns trigger language plpgsql as $$
  begin
    if old.status || '>' || new.status = any(array[${steps}]) then return new; end if;
    if current_setting('app.reported_steps', true) = 'on' and old.status <> all(array['SPCM', 'CANCELLED']) and new.status <> 'OPEN' then return new; end if;
    raise exception 'A repair does not go from % to %.', old.status, new.status using errcode = 'check_violation', constraint = 'repair_step_is_legal';
  end $$`,
  `create trigger repair_step_is_legal before update of status on repair for each row when (old.status is distinct from new.status) execute function check_repair_step()`,

  // How many repairs took how many working hours, so that a median reads some dozens of rows, however many repairs there are.
  `create table turnaround_count (
    tenant_id uuid not null,
    quarter text collate "C" not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
    location_id uuid not null,
    working_hours int not null check (working_hours between 0 and 2000),
    completed int not null check (completed >= 0),
    primary key (tenant_id, quarter, location_id, working_hours),
    foreign key (tenant_id, location_id) references known_location (tenant_id, id)
  )`,
  `create index turnaround_count_of_all on turnaround_count (quarter, tenant_id, location_id, working_hours)`,
  ...secureTenantTable({ schema, table: 'turnaround_count' }),
];
