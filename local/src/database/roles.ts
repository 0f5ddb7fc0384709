import pg from 'pg';

/** A subgraph's two roles: the owner of its tables, who cannot log in, and the login, who owns nothing. */
export interface SubgraphRoles {
  owner: string;
  role: string;
  password: string;
}

/** Row-level security always applies to a login made here: it owns no table and has no attribute that steps over it. */
export async function ensureRoles(client: pg.Client, logins: readonly SubgraphRoles[]): Promise<void> {
  for (const { owner, role, password } of logins) {
    await ensureRole(client, owner, 'nologin');
    await ensureRole(client, role, `login password ${pg.escapeLiteral(password)}`);
    await letAdministratorBecome(client, owner);
  }
}

async function ensureRole(client: pg.Client, role: string, login: string): Promise<void> {
  const { rows } = await client.query<{ privileged: boolean }>(
    'select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication as privileged from pg_roles where rolname = $1',
    [role],
  );
  // Only a superuser may name these attributes, and a new role has none of them: so they are named only when one has to go.
  const fewer = rows[0]?.privileged === true ? 'nosuperuser nobypassrls nocreatedb nocreaterole noreplication' : '';
  await client.query(`${rows.length === 0 ? 'create' : 'alter'} role ${role} ${fewer} ${login}`);
}

/** An administrator who is no superuser has to be a member of the owner to create its schema and migrate as it. */
async function letAdministratorBecome(client: pg.Client, role: string): Promise<void> {
  const { rows } = await client.query<{ needed: boolean }>(`select not pg_has_role(current_user, $1, 'SET') as needed`, [role]);
  if (rows[0]!.needed) await client.query(`grant ${role} to current_user with set true, inherit true`);
}
