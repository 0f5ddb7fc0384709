import type { DataSource } from 'typeorm';

/** The database would let one tenant see another's rows; the service must not start. */
export class IsolationNotEnforced extends Error {
  override name = 'IsolationNotEnforced';
}

const roleProblems = `
  select case
    when r.rolsuper then 'is a superuser'
    when r.rolbypassrls then 'bypasses row-level security'
    when exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname = $1 and pg_has_role(current_user, c.relowner, 'USAGE')) then 'owns tables'
  end as problem
  from pg_roles r where r.rolname = current_user`;

const openTables = `
  select c.relname as "table"
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = $1 and c.relkind in ('r', 'p')
    and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)
    and not (c.relrowsecurity and c.relforcerowsecurity
             and exists (select 1 from pg_policy p where p.polrelid = c.oid))
    and not c.relispartition
  order by 1`;

const openViews = `
  select c.relname as "table" from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = $1 and c.relkind = 'v'
    and not coalesce('security_invoker=true' = any(c.reloptions), false)`;

/** Refuses a role that could step over row-level security, a tenant table without it, and a view that reads as its owner. */
export async function assertIsolation(dataSource: DataSource, schema: string): Promise<void> {
  const [role] = await dataSource.query<{ problem: string | null }[]>(roleProblems, [schema]);
  const tables = await dataSource.query<{ table: string }[]>(openTables, [schema]);
  const views = await dataSource.query<{ table: string }[]>(openViews, [schema]);
  const problems = [
    ...(role?.problem == null ? [] : [`the login role ${role.problem}`]),
    ...tables.map(({ table }) => `table ${schema}.${table} is not closed by row-level security`),
    ...views.map(({ table }) => `view ${schema}.${table} reads as its owner`),
  ];
  if (problems.length > 0) throw new IsolationNotEnforced(`Tenant isolation does not hold: ${problems.join('; ')}`);
}
