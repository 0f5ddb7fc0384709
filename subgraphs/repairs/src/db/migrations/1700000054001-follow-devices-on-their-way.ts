import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'repairs';

export class FollowDevicesOnTheirWay1700000054001 implements MigrationInterface {
  name = 'FollowDevicesOnTheirWay1700000054001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create table repair_journey (
    tenant_id uuid not null,
    id uuid not null,
    repair_id uuid not null,
    place int not null check (place > 0),
    leg text not null check (leg in ('TO_REPAIR_CENTRE', 'FROM_REPAIR_CENTRE')),
    carrier_code text collate "C",
    tracking_number text collate "C",
    sent_at timestamptz not null,
    arrived_at timestamptz check (arrived_at >= sent_at),
    primary key (tenant_id, id),
    foreign key (tenant_id, repair_id) references repair (tenant_id, id),
    check ((carrier_code is null) = (tracking_number is null))
  )`,
  `create unique index repair_journey_id on repair_journey (id)`,
  `create unique index repair_journey_by_place on repair_journey (repair_id, place)`,
  ...secureTenantTable({ schema, table: 'repair_journey' }),

  `create table repair_visit (
    tenant_id uuid not null,
    id uuid not null,
    repair_id uuid not null,
    place int not null check (place > 0),
    state text not null check (state in ('PLANNED', 'HELD', 'MISSED', 'CANCELLED')),
    planned_from timestamptz not null,
    planned_to timestamptz not null check (planned_to > planned_from),
    ended_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, repair_id) references repair (tenant_id, id),
    check ((state = 'PLANNED') = (ended_at is null))
  )`,
  `create unique index repair_visit_id on repair_visit (id)`,
  `create unique index repair_visit_by_place on repair_visit (repair_id, place)`,
  `create unique index repair_visit_planned on repair_visit (repair_id) where state = 'PLANNED'`,
  ...secureTenantTable({ schema, table: 'repair_visit' }),
];
