import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TieTechniciansToSignIns1700000002610 implements MigrationInterface {
  name = 'TieTechniciansToSignIns1700000002610';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

/** Who is a technician and nothing else sees, and writes, what is the own person's alone. */
const ownPersonAlone = `(select current_setting('app.roles', true) is distinct from 'TECHNICIAN') or technician_id = (
  select t.id from technician t where t.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid and t.sign_in = current_setting('app.actor', true))`;

const statements = [
  `alter table technician add column sign_in text check (length(sign_in) between 1 and 255)`,
  `create unique index technician_by_sign_in on technician (tenant_id, sign_in)`,
  `create policy own_person on exam as restrictive using (${ownPersonAlone})`,
  `create policy own_person on course_progress as restrictive using (${ownPersonAlone})`,
];
