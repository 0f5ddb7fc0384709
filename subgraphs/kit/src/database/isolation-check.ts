import type { DataSource } from 'typeorm';

import { policyProblem, type TenantPolicy } from './tenant-policy.js';

/** The database would let one tenant see another's rows; the service must not start. */
export class IsolationNotEnforced extends Error {
  override name = 'IsolationNotEnforced';
}

const loginRole = `
  select 'the login role ' || case
    when r.rolsuper then 'is a superuser'
    when r.rolbypassrls then 'bypasses row-level security'
    when exists (select 1 from pg_class c where c.relnamespace = $1::regnamespace and pg_has_role(current_user, c.relowner, 'MEMBER')) then 'owns tables'
  end as problem
  from pg_roles r where r.rolname = current_user`;

/** Whatever has a tenant's column or a policy is a tenant's table. A partition counts by itself where the login may reach it past its parent. */
const tenantTables = `
  with tenant_table as (
    select c.oid, format('%s.%s', $1::text, c.relname) as name, c.relispartition as is_partition,
      c.relrowsecurity and c.relforcerowsecurity and exists (select 1 from pg_policy p where p.polrelid = c.oid) as is_closed,
      has_table_privilege(c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES') as is_reachable,
      (select a.attnum from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped) as tenant
    from pg_class c
    where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p')
  )`;

const openTables = `${tenantTables}
  select format('%s %s is not closed by row-level security', case when is_partition then 'partition' else 'table' end, name) as problem
  from tenant_table t
  where not is_closed and (not is_partition or is_reachable)
    and (tenant is not null or exists (select 1 from pg_policy p where p.polrelid = t.oid))
  order by 1`;

const keysWithoutTenant = `${tenantTables}
  select format('the key of table %s does not begin with the tenant', name) as problem
  from tenant_table t
  where tenant is not null and not is_partition
    and not exists (select 1 from pg_index i where i.indrelid = t.oid and i.indisprimary and i.indkey[0] = tenant)
  order by 1`;

/** PostgreSQL checks a foreign key past row-level security: without the tenant in it, a row could point into another tenant's. */
const referencesWithoutTenant = `${tenantTables}
  select format('foreign key %s of table %s does not hold the tenant', f.conname, t.name) as problem
  from pg_constraint f join tenant_table t on t.oid = f.conrelid join tenant_table u on u.oid = f.confrelid
  where f.contype = 'f' and t.tenant is not null and u.tenant is not null and f.conparentid = 0
    and not exists (select 1 from unnest(f.conkey, f.confkey) as pair (own, theirs) where pair.own = t.tenant and pair.theirs = u.tenant)
  order by 1`;

const openViews = `
  select case c.relkind
    when 'v' then format('view %s.%s reads as its owner', $1::text, c.relname)
    else format('materialised view %s.%s keeps rows without row-level security', $1::text, c.relname)
  end as problem
  from pg_class c
  where c.relnamespace = $1::regnamespace
    and (c.relkind = 'v' and not coalesce(c.reloptions && array['security_invoker=true', 'security_invoker=on', 'security_invoker=1'], false)
      or c.relkind = 'm' and has_table_privilege(c.oid, 'SELECT'))
  order by 1`;

const powerfulFunctions = `
  select format('function %s.%s runs as a role that bypasses row-level security', $1::text, f.proname) as problem
  from pg_proc f join pg_roles r on r.oid = f.proowner
  where f.pronamespace = $1::regnamespace and f.prosecdef and (r.rolsuper or r.rolbypassrls)
  order by 1`;

const policies = `
  select schemaname || '.' || tablename as "table", policyname as name, permissive = 'PERMISSIVE' as widens, cmd as command, qual as using, with_check as "withCheck"
  from pg_policies where schemaname = $1 order by tablename, policyname`;

/**
 * Refuses a role that could step over row-level security, a tenant table or partition without it, a policy of another form,
 * keys and references that do not hold the tenant, and views and functions that read as somebody else.
 */
export async function assertIsolation(dataSource: DataSource, schema: string): Promise<void> {
  const problems: string[] = [];
  for (const query of [loginRole, openTables, keysWithoutTenant, referencesWithoutTenant, openViews, powerfulFunctions]) {
    const rows = await dataSource.query<{ problem: string | null }[]>(query, [schema]);
    for (const { problem } of rows) if (problem !== null) problems.push(problem);
  }
  for (const policy of await dataSource.query<TenantPolicy[]>(policies, [schema])) {
    const problem = policyProblem(policy);
    if (problem !== null) problems.push(`policy ${policy.name} of table ${policy.table} ${problem}`);
  }
  if (problems.length > 0) throw new IsolationNotEnforced(`Tenant isolation does not hold: ${problems.join('; ')}`);
}
