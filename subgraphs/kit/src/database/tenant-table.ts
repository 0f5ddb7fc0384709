export interface TenantTable {
  schema: string;
  table: string;
  /** What the subgraph's login role may do; an append-only table leaves out UPDATE and DELETE. */
  grants?: readonly ('SELECT' | 'INSERT' | 'UPDATE' | 'DELETE')[];
}

/**
 * Statements that close a table to every other tenant: row-level security is enabled and forced, a row is visible and
 * writable only under its own tenant, and the manufacturer's staff may read (never write) across tenants.
 * The settings stand in scalar subselects so that they are read once per statement and not once per row.
 */
export function tenantPolicies({ schema, table }: Omit<TenantTable, 'grants'>): string[] {
  const name = `"${schema}"."${table}"`;
  const own = `tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)`;
  // The comparison stands inside the subselect: PostgreSQL then expects staff to see half of a table, not one row in 200, and plans for it.
  const staff = `(select current_setting('app.scope', true) = 'program')`;
  return [
    `alter table ${name} enable row level security`,
    `alter table ${name} force row level security`,
    `create policy own_tenant on ${name} using (${own}) with check (${own})`,
    `create policy program_staff_read on ${name} for select using (${staff})`,
  ];
}

/** The policies of a tenant table, and what its subgraph's login role may do. */
export function secureTenantTable({ grants = ['SELECT', 'INSERT', 'UPDATE'], ...table }: TenantTable): string[] {
  return [...tenantPolicies(table), `grant ${grants.join(', ')} on "${table.schema}"."${table.table}" to ${table.schema}_app`];
}
