import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'repairs';

export class KeepFilesOfRepairs1700000045001 implements MigrationInterface {
  name = 'KeepFilesOfRepairs1700000045001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const hash = `~ '^[0-9a-f]{64}$'`;

const statements = [
  `create table attachment_file (
    tenant_id uuid not null,
    id uuid not null,
    upload_id uuid,
    file_name text,
    media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'text/csv', 'text/plain')),
    size_bytes int not null check (size_bytes > 0),
    sha256 text not null check (sha256 ${hash}),
    sent_sha256 text not null check (sent_sha256 ${hash}),
    width int,
    height int,
    uploaded_at timestamptz not null,
    uploaded_by text not null,
    uploaded_by_name text not null,
    primary key (tenant_id, id),
    constraint attachment_file_size_of_picture check ((media_type like 'image/%') = (width is not null and height is not null))
  )`,
  `create unique index attachment_file_id on attachment_file (id)`,
  // The same bytes sent twice are one file.
  `create unique index attachment_file_content on attachment_file (tenant_id, sent_sha256)`,
  `create unique index attachment_file_upload on attachment_file (tenant_id, upload_id)`,
  `create index attachment_file_by_upload_time on attachment_file (uploaded_at)`,
  // Deleted where it was sent and attached nowhere. Never changed: who holds a row while attaching it needs the grant all the same.
  ...secureTenantTable({ schema, table: 'attachment_file', grants: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] }),
  `create function keep_attachment_file() returns trigger language plpgsql as $$
  begin
    raise exception 'What a file holds never changes.' using errcode = 'restrict_violation';
  end $$`,
  `create trigger attachment_file_never_changes before update on attachment_file for each row execute function keep_attachment_file()`,
  `create table attachment (
    tenant_id uuid not null,
    id uuid not null,
    file_id uuid not null,
    repair_id uuid,
    express_replacement_id uuid,
    kind text not null check (kind in ('PHOTO', 'PROOF_OF_PURCHASE', 'DIAGNOSTICS', 'SIGNED_FORM', 'OTHER')),
    note text check (length(note) between 1 and 400),
    attached_at timestamptz not null,
    attached_by text not null,
    attached_by_name text not null,
    detached_at timestamptz,
    detached_by text,
    detached_by_name text,
    detach_reason text check (length(detach_reason) between 1 and 400),
    version int not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, file_id) references attachment_file (tenant_id, id),
    foreign key (tenant_id, repair_id) references repair (tenant_id, id),
    foreign key (tenant_id, express_replacement_id) references express_replacement (tenant_id, id),
    constraint attachment_belongs_to_one check (num_nonnulls(repair_id, express_replacement_id) = 1),
    constraint attachment_detached_whole check (num_nulls(detached_at, detached_by, detached_by_name, detach_reason) in (0, 4)),
    -- What an inspection rests on is not taken off.
    constraint attachment_of_inspection_stays check (express_replacement_id is null or detached_at is null)
  )`,
  `create unique index attachment_id on attachment (id)`,
  `create index attachment_by_file on attachment (tenant_id, file_id)`,
  `create index attachment_by_repair on attachment (repair_id, attached_at, id) where repair_id is not null`,
  `create index attachment_by_express_replacement on attachment (express_replacement_id, attached_at, id) where express_replacement_id is not null`,
  `create unique index attachment_once on attachment (tenant_id, file_id, repair_id, express_replacement_id) nulls not distinct where detached_at is null`,
  ...secureTenantTable({ schema, table: 'attachment' }),
  // Made for this and never written to.
  `drop table repair_attachment`,
];
