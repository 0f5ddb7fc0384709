import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePartCatalogue1700000003401 implements MigrationInterface {
  name = 'CreatePartCatalogue1700000003401';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

// None of these is a tenant's: the catalogue is the manufacturer's, every organisation reads it and staff alone change it.
const statements = [
  `create table part (
    id uuid not null primary key,
    number text collate "C" not null unique check (number ~ '^[A-Z0-9][A-Z0-9/-]{2,17}$'),
    type text not null check (type in ('ADJUSTMENT', 'MODULE', 'REPLACEMENT', 'SERVICE', 'SERVICE_CONTRACT', 'OTHER')),
    description jsonb not null check (description ?& array['en', 'nb', 'sv', 'de']),
    is_serialized boolean not null,
    condition text not null check (condition in ('NEW', 'PREVIOUSLY_USED')),
    genuine boolean not null,
    functional_test text not null check (functional_test in ('PASSED', 'FAILED', 'NOT_TESTED')),
    substitute_id uuid references part check (substitute_id <> id),
    version int not null
  )`,
  `create index part_by_substitute on part (substitute_id) where substitute_id is not null`,
  `grant select, insert, update on part to repairs_app`,

  `create table part_fit (
    part_id uuid not null references part,
    product_line text not null check (product_line in ('MAC', 'IPHONE', 'IPAD', 'IPOD', 'WATCH', 'OTHER')),
    component_group text not null check (component_group ~ '^[0-9A-Z]$'),
    primary key (part_id, product_line, component_group)
  )`,
  `create index part_fit_by_issue on part_fit (product_line, component_group, part_id)`,
  `grant select, insert, delete on part_fit to repairs_app`,

  // A price is never changed: a later version of it takes its place. Under warranty a part costs nothing and has no row.
  `create table part_price (
    id uuid not null primary key,
    part_id uuid not null references part,
    category text not null check (category in ('EXCHANGE', 'STOCK')),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    version int not null check (version > 0),
    valid_from date not null,
    amount_minor bigint not null check (amount_minor > 0),
    vat_included boolean not null,
    entered_at timestamptz not null,
    unique (part_id, category, currency, version)
  )`,
  `create index part_price_in_force on part_price (part_id, category, currency, valid_from desc, version desc)`,
  `grant select, insert on part_price to repairs_app`,
];
