import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'programs';

export class CreateDeviceProofs1700000002303 implements MigrationInterface {
  name = 'CreateDeviceProofs1700000002303';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create table device_proof (
    tenant_id uuid not null,
    application_id uuid not null,
    serial_number text not null,
    product text not null check (product in ('IPHONE', 'IPAD', 'IPOD', 'MAC')),
    purchased_on date not null,
    document text not null,
    evidence_id uuid not null,
    list_id uuid not null,
    primary key (tenant_id, application_id, serial_number),
    foreign key (tenant_id, application_id) references application,
    foreign key (tenant_id, evidence_id) references evidence,
    foreign key (tenant_id, list_id) references evidence_file
  )`,
  `create index device_proof_by_evidence on device_proof (tenant_id, evidence_id)`,
  ...secureTenantTable({ schema, table: 'device_proof' }),
];
