import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';
import { createIdempotencyKeys } from '@platform/kit/idempotency/idempotency-keys.js';

const schema = 'certification';

export class CreateExams1700000002605 implements MigrationInterface {
  name = 'CreateExams1700000002605';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create table exam (
    tenant_id uuid not null,
    id uuid not null,
    technician_id uuid not null,
    exam_code text not null,
    product text not null check (product in ('MAC', 'IPHONE', 'IPAD', 'IPOD', 'WATCH')),
    track text not null check (track in ('ACMT', 'IOS_QUALIFICATION')),
    taken_on date not null,
    outcome text not null check (outcome in ('PASS', 'FAIL', 'VOID')),
    test_centre_id uuid not null references test_centre,
    reference text,
    corrects_id uuid,
    reason text,
    fee text not null check (fee in ('WAIVED', 'VOUCHER', 'CHARGED', 'NOT_STATED')),
    voucher_id uuid,
    import_id uuid,
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, technician_id) references technician (tenant_id, id),
    foreign key (tenant_id, corrects_id) references exam (tenant_id, id),
    check ((corrects_id is null) = (reason is null)),
    check ((fee = 'VOUCHER') = (voucher_id is not null))
  )`,
  `create unique index exam_id on exam (id)`,
  `create unique index exam_reference on exam (test_centre_id, reference)`,
  `create unique index exam_correction on exam (tenant_id, corrects_id)`,
  `create index exam_by_technician on exam (technician_id, taken_on desc)`,
  `create index exam_by_date on exam (taken_on desc, id)`,
  ...secureTenantTable({ schema, table: 'exam', grants: ['SELECT', 'INSERT'] }),
  `create table exam_voucher (
    tenant_id uuid not null,
    id uuid not null,
    account_id uuid not null,
    number int not null check (number > 0),
    status text not null check (status in ('ISSUED', 'RESERVED', 'USED', 'EXPIRED')),
    issued_on date not null,
    expires_on date,
    reserved_for uuid,
    exam_id uuid,
    version int not null,
    primary key (tenant_id, id),
    unique (tenant_id, account_id, number),
    foreign key (tenant_id, account_id) references known_account (tenant_id, id),
    foreign key (tenant_id, reserved_for) references technician (tenant_id, id),
    check ((status = 'RESERVED') = (reserved_for is not null)),
    check ((status = 'USED') = (exam_id is not null))
  )`,
  `create unique index exam_voucher_id on exam_voucher (id)`,
  `create index exam_voucher_by_account on exam_voucher (account_id, number)`,
  ...secureTenantTable({ schema, table: 'exam_voucher' }),
  ...createIdempotencyKeys(schema),
];
