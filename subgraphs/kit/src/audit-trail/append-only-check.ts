import type { DataSource } from 'typeorm';

import { assertIsolation } from '../database/isolation-check.js';

/** The trail could be altered by the role that is to add to it; the service must not start. */
export class TrailNotProtected extends Error {
  override name = 'TrailNotProtected';
}

const tables = `
  select t.name as "table",
    has_table_privilege(c.oid, 'SELECT') and (has_table_privilege(c.oid, 'INSERT') or t.name = 'block') as "isOpen",
    has_table_privilege(c.oid, 'UPDATE') or has_any_column_privilege(c.oid, 'UPDATE')
      or has_table_privilege(c.oid, 'DELETE') or has_table_privilege(c.oid, 'TRUNCATE') or has_table_privilege(c.oid, 'TRIGGER')
      or pg_has_role(current_user, c.relowner, 'MEMBER') as "isAlterable",
    exists (select 1 from pg_trigger g where g.tgrelid = c.oid and g.tgenabled in ('O', 'A') and g.tgname = t.guard) as "isGuarded"
  from (values ('entry', 'only_added_to'), ('wording', 'never_changed'), ('block', 'only_added_to')) as t (name, guard)
  left join pg_class c on c.oid = to_regclass('audit.' || t.name)`;

interface TrailTable {
  table: string;
  isOpen: boolean | null;
  isAlterable: boolean;
  isGuarded: boolean;
}

/** Refuses a trail that is missing, that this role cannot add to, that it could alter, or that another tenant could read. */
export async function assertTrailIsAppendOnly(dataSource: DataSource): Promise<void> {
  const problems = (await dataSource.query<TrailTable[]>(tables)).flatMap(problemsOf);
  if (problems.length > 0) throw new TrailNotProtected(`The audit trail is not protected: ${problems.join('; ')}`);
  await assertIsolation(dataSource, 'audit');
}

function problemsOf({ table, isOpen, isAlterable, isGuarded }: TrailTable): string[] {
  if (isOpen === null) return [`audit.${table} is missing`];
  return [
    ...(isOpen ? [] : [`the login role cannot add to audit.${table}`]),
    ...(isAlterable ? [`the login role could alter audit.${table}`] : []),
    ...(isGuarded ? [] : [`audit.${table} lacks the trigger that refuses changes`]),
  ];
}
