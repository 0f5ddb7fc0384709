import type pg from 'pg';

interface Index {
  name: string;
  definition: string;
}

/**
 * Does the work while the tables have no index but those that hold a constraint, then makes the others anew: sorting a
 * whole column once is many times quicker than finding the place of each of its values.
 */
export async function withoutIndexes(client: pg.Client, { schema, tables }: { schema: string; tables: readonly string[] }, work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<Index>(
    `select i.indexname as name, i.indexdef as definition from pg_indexes i
     where i.schemaname = $1 and i.tablename = any($2)
       and not exists (select 1 from pg_constraint c where c.conindid = format('%I.%I', i.schemaname, i.indexname)::regclass)`,
    [schema, tables],
  );
  for (const { name } of rows) await client.query(`drop index ${schema}.${name}`);
  await work();
  await client.query(`set maintenance_work_mem = '512MB'`);
  for (const { definition } of rows) await client.query(definition);
}
