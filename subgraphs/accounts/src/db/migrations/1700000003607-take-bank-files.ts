import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the bank tells is the manufacturer's: whose payment it is turns out when it is matched. */
export class TakeBankFiles1700000003607 implements MigrationInterface {
  name = 'TakeBankFiles1700000003607';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create table bank_entry (
    id uuid not null primary key,
    /* What the bank calls it, hashed: the same entry in another file is the same. */
    entry_sha256 text not null unique check (entry_sha256 ~ '^[0-9a-f]{64}$'),
    file_sha256 text not null,
    amount_minor bigint not null check (amount_minor > 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    booked_on date not null,
    reference text,
    remittance text not null check (length(remittance) <= 500),
    debtor_name text check (length(debtor_name) <= 140),
    status text not null check (status in ('MATCHED', 'UNMATCHED', 'SET_ASIDE')),
    matched_minor bigint not null default 0 check (matched_minor between 0 and amount_minor),
    decided_by_name text,
    decision_reason text,
    imported_at timestamptz not null,
    check ((status = 'MATCHED') = (matched_minor = amount_minor))
  )`,
  `create index bank_entry_by_day on bank_entry (booked_on desc, id desc)`,
  `create index bank_entry_unmatched on bank_entry (booked_on) where status = 'UNMATCHED'`,
  `grant select, insert on bank_entry to accounts_app`,
  `grant update (status, matched_minor, decided_by_name, decision_reason) on bank_entry to accounts_app`,
];
