import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDepotStock1700000003402 implements MigrationInterface {
  name = 'CreateDepotStock1700000003402';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

// The manufacturer's own: orders of all organisations are filled from one stock.
const statements = [
  `create table depot (
    id uuid not null primary key,
    code text not null unique check (code ~ '^[A-Z0-9-]{2,24}$'),
    name text not null,
    countries text[] not null check (cardinality(countries) > 0),
    calendar_region text not null,
    time_zone text not null,
    cut_off_hour int not null check (cut_off_hour between 0 and 24),
    dispatch_business_days int not null check (dispatch_business_days between 0 and 30)
  )`,
  `grant select, insert, update on depot to repairs_app`,

  // What is reserved is there, and is in no other order: no statement that breaks this commits.
  `create table depot_stock (
    depot_id uuid not null references depot,
    part_id uuid not null references part,
    on_hand int not null check (on_hand between 0 and 10000000),
    reserved int not null check (reserved between 0 and on_hand),
    waiting int not null check (waiting >= 0),
    primary key (depot_id, part_id)
  )`,
  `create index depot_stock_to_allocate on depot_stock (depot_id, part_id) where waiting > 0 and on_hand > reserved`,
  `grant select, insert, update on depot_stock to repairs_app`,

  // Appended to and never changed: the balance can be computed anew from it.
  `create table depot_movement (
    id uuid not null primary key,
    depot_id uuid not null,
    part_id uuid not null,
    kind text not null check (kind in ('RECEIVED', 'ORDERED', 'ALLOCATED', 'RELEASED', 'SHIPPED', 'COUNTED')),
    on_hand_change int not null,
    reserved_change int not null,
    waiting_change int not null,
    order_line_id uuid,
    reference text,
    at timestamptz not null,
    foreign key (depot_id, part_id) references depot_stock (depot_id, part_id),
    check (on_hand_change <> 0 or reserved_change <> 0 or waiting_change <> 0)
  )`,
  `create index depot_movement_by_part on depot_movement (depot_id, part_id, at, id)`,
  `create index depot_movement_by_order_line on depot_movement (order_line_id) where order_line_id is not null`,
  `grant select, insert on depot_movement to repairs_app`,
];
