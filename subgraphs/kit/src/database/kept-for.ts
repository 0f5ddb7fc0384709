export interface KeptTable {
  schema: string;
  table: string;
  /** The column that tells a row's age. */
  since: string;
  days: number;
}

/**
 * Statements that let a service delete rows of a tenant table once they are old enough, of every tenant. The table itself
 * holds the age: no mistake of the service's can delete a younger one.
 */
export function keptFor({ schema, table, since, days }: KeptTable): string[] {
  const name = `"${schema}"."${table}"`;
  const isOld = `${since} < now() - interval '${days} days'`;
  return [
    `create policy forget_old on ${name} for delete using (${isOld})`,
    `create policy keep_young on ${name} as restrictive for delete using (${isOld})`,
    `grant delete on ${name} to ${schema}_app`,
  ];
}
