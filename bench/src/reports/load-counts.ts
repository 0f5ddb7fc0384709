import pg from 'pg';

// What the consumer of completed repairs has counted by then, made of the repairs at once; and the partners as Programs & Eligibility knows them.
const statements = [
  `insert into programs.organization (tenant_id, display_name, legal_name, country, region, created_at, version)
   select tenant_id, display_name, display_name, country, region, registered_at, 1 from repairs.known_organization`,
  `insert into programs.service_location (tenant_id, id, ship_to, name, street, postal_code, city, country, region, time_zone, address_kind, created_at, version)
   select tenant_id, id, ship_to, name, 'Storgata 1', '0155', 'Oslo', country, region, time_zone, 'COMMERCIAL', '2020-01-01Z', 1 from repairs.known_location`,
  `insert into programs.enrollment (tenant_id, id, program, status, approved_on, region, created_at, version)
   select tenant_id, md5('enrollment ' || tenant_id)::uuid, 'AASP', 'APPROVED', '2020-06-01', region, '2020-01-01Z', 1 from repairs.known_organization`,
  // Each count of its own would be locked against its quarter's close.
  'set session_replication_role = replica',
  `insert into programs.quarter_repair_count (tenant_id, quarter, location_id, completed, opened)
   select tenant_id, completed_quarter, location_id, count(*), count(*) from repairs.repair where completed_quarter is not null group by 1, 2, 3`,
  'vacuum (analyze) programs.organization, programs.service_location, programs.enrollment, programs.quarter_repair_count',
];

/** Arranges the partners of the bench for Programs & Eligibility with what was counted of their repairs. */
export async function loadCounts(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
