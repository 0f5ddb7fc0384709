import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'programs';

export class CreateEvidence1700000002301 implements MigrationInterface {
  name = 'CreateEvidence1700000002301';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const hash = `~ '^[0-9a-f]{64}$'`;

const statements = [
  `create table evidence_file (
    tenant_id uuid not null references organization,
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
    erased_at timestamptz,
    erased_by text,
    erased_by_name text,
    erase_reason text,
    bytes_removed_at timestamptz check (bytes_removed_at is null or erased_at is not null),
    version int not null,
    primary key (tenant_id, id),
    constraint evidence_file_size_of_picture check ((media_type like 'image/%') = (width is not null and height is not null)),
    constraint evidence_file_erased_whole check (num_nulls(erased_at, erased_by, erased_by_name, erase_reason) in (0, 4))
  )`,
  `create unique index evidence_file_id on evidence_file (id)`,
  // The same bytes sent twice are one file, until they are erased.
  `create unique index evidence_file_content on evidence_file (tenant_id, sent_sha256) where erased_at is null`,
  `create unique index evidence_file_upload on evidence_file (tenant_id, upload_id)`,
  `create index evidence_file_to_remove on evidence_file (erased_at) where erased_at is not null and bytes_removed_at is null`,
  ...secureTenantTable({ schema, table: 'evidence_file' }),
  `create table evidence (
    tenant_id uuid not null,
    id uuid not null,
    file_id uuid not null,
    kind text not null check (kind in ('PHOTO', 'PROOF_OF_PURCHASE', 'DEVICE_LIST', 'CERTIFICATE', 'AGREEMENT', 'FINANCIAL_STATEMENT', 'REGISTRATION', 'UNDERTAKING', 'OTHER')),
    location_id uuid,
    audit_item_id uuid,
    criteria text[] not null,
    note text,
    captured_at timestamptz,
    valid_from date,
    valid_until date check (valid_until >= valid_from),
    attached_at timestamptz not null,
    attached_by text not null,
    attached_by_name text not null,
    review text not null check (review in ('PENDING', 'ACCEPTED', 'REJECTED')),
    review_reason text check (review_reason is not null or review <> 'REJECTED'),
    reviewed_at timestamptz,
    reviewed_by text,
    reviewed_by_name text,
    detached_at timestamptz,
    detached_by text,
    detached_by_name text,
    detach_reason text,
    version int not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, file_id) references evidence_file,
    foreign key (tenant_id, location_id) references service_location,
    foreign key (tenant_id, audit_item_id) references audit_item,
    constraint evidence_reviewed_whole check ((review <> 'PENDING') = (num_nulls(reviewed_at, reviewed_by, reviewed_by_name) = 0)),
    constraint evidence_detached_whole check (num_nulls(detached_at, detached_by, detached_by_name, detach_reason) in (0, 4))
  )`,
  `create unique index evidence_id on evidence (id)`,
  `create index evidence_by_attached_at on evidence (attached_at, id)`,
  `create index evidence_by_file on evidence (tenant_id, file_id)`,
  `create index evidence_by_location on evidence (tenant_id, location_id) where location_id is not null`,
  `create index evidence_by_audit_item on evidence (tenant_id, audit_item_id) where audit_item_id is not null`,
  ...secureTenantTable({ schema, table: 'evidence' }),
  `create table evidence_citation (
    tenant_id uuid not null,
    evidence_id uuid not null,
    cited_by text not null check (cited_by in ('AUDIT', 'DECISION')),
    cited_by_id uuid not null,
    cited_at timestamptz not null,
    primary key (tenant_id, evidence_id, cited_by, cited_by_id),
    foreign key (tenant_id, evidence_id) references evidence
  )`,
  ...secureTenantTable({ schema, table: 'evidence_citation', grants: ['SELECT', 'INSERT'] }),
  `create function keep_cited_evidence() returns trigger language plpgsql as $$
  begin
    if old.erased_at is null and new.erased_at is not null and exists (
      select 1 from ${schema}.evidence e join ${schema}.evidence_citation c on c.tenant_id = e.tenant_id and c.evidence_id = e.id
      where e.tenant_id = new.tenant_id and e.file_id = new.id
    ) then
      raise exception 'A file that a decision or a closed audit cites is kept.' using errcode = 'restrict_violation';
    end if;
    if (old.sha256, old.sent_sha256, old.media_type, old.size_bytes) is distinct from (new.sha256, new.sent_sha256, new.media_type, new.size_bytes) then
      raise exception 'What a file holds never changes.' using errcode = 'restrict_violation';
    end if;
    return new;
  end $$`,
  `create trigger evidence_file_is_kept before update on evidence_file for each row execute function keep_cited_evidence()`,
];
