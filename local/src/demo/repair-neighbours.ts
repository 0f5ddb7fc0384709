import type pg from 'pg';

const copies = [
  `insert into repairs.known_enrollment (tenant_id, id, program, status, state, approved_on, sequence)
   select tenant_id, id, program, status, state, approved_on, version from programs.enrollment
   where exists (select 1 from repairs.known_organization o where o.tenant_id = enrollment.tenant_id) on conflict do nothing`,
  `insert into repairs.known_account (tenant_id, id, type, status, standing, sequence)
   select tenant_id, id, type, status, standing, version from accounts.service_account
   where exists (select 1 from repairs.known_organization o where o.tenant_id = service_account.tenant_id) on conflict do nothing`,
  `insert into repairs.known_certified_technician (tenant_id, id, started_on, ended_on, certifications, sequence)
   select t.tenant_id, t.id, t.started_on, t.ended_on, jsonb_agg(jsonb_build_object('product', c.product, 'track', c.track, 'passedOn', c.passed_on, 'validUntil', c.valid_until)
     order by c.product, c.passed_on), t.version
   from certification.technician t join certification.certification c on c.tenant_id = t.tenant_id and c.technician_id = t.id and c.withdrawn_at is null
   group by t.tenant_id, t.id on conflict do nothing`,
];

/** What Repairs & Parts would have been told of enrolments, accounts and certifications while the network came to be. */
export async function copyRepairNeighbours(client: pg.Client): Promise<void> {
  for (const copy of copies) await client.query(copy);
}
