import pg from 'pg';

/** Two parts for every repair of the bench. */
export async function loadParts(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    await client.query(`insert into repairs.repair_part (tenant_id, id, repair_id, line, number, description, coverage)
      select r.tenant_id, gen_random_uuid(), r.id, line, '661-' || (10000 + line), 'Part ' || line, 'LI' from repairs.repair r, generate_series(1, 2) line`);
    await client.query('vacuum (analyze) repairs.repair_part');
  } finally {
    await client.end();
  }
}
