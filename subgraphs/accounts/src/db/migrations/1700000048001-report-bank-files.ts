import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A bank's file and what became of each of its entries: the manufacturer's, as the payments are. */
export class ReportBankFiles1700000048001 implements MigrationInterface {
  name = 'ReportBankFiles1700000048001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create table bank_file (
    id uuid not null primary key,
    sha256 text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
    file_name text check (length(file_name) <= 255),
    size_bytes bigint not null check (size_bytes > 0),
    entries_total int not null check (entries_total >= 0),
    imported_by text not null,
    imported_by_name text not null,
    started_at timestamptz not null,
    progressed_at timestamptz not null,
    finished_at timestamptz
  )`,
  `create index bank_file_by_time on bank_file (started_at desc, id desc)`,
  `grant select, insert on bank_file to accounts_app`,
  `grant update (progressed_at, finished_at) on bank_file to accounts_app`,
  `create table bank_file_entry (
    bank_file_id uuid not null references bank_file,
    place int not null check (place > 0),
    outcome text not null check (outcome in ('MATCHED', 'PARTLY_MATCHED', 'UNMATCHED', 'KNOWN', 'PASSED_OVER', 'REFUSED')),
    reason text check (reason ~ '^[A-Z_]{1,40}$'),
    bank_reference text check (length(bank_reference) <= 200),
    amount_minor bigint check (amount_minor > 0),
    currency text check (currency ~ '^[A-Z]{3}$'),
    booked_on text check (length(booked_on) <= 40),
    bank_entry_id uuid references bank_entry,
    primary key (bank_file_id, place),
    constraint an_amount_has_a_currency check ((amount_minor is null) = (currency is null))
  )`,
  `create index bank_file_entry_by_outcome on bank_file_entry (bank_file_id, outcome, place)`,
  `grant select, insert on bank_file_entry to accounts_app`,
  `grant update (outcome, reason, bank_entry_id) on bank_file_entry to accounts_app`,
];
