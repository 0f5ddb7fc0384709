import type { ReadSession } from '@platform/kit/database/session.js';

export interface CertifiedTechnicians {
  /** The organisation. */
  id: string;
  employed: number;
  contracted: number;
}

const statement = `
  select t.tenant_id as id,
    count(distinct t.id) filter (where t.employment = 'EMPLOYED')::int as employed,
    count(distinct t.id) filter (where t.employment = 'CONTRACTED')::int as contracted
  from certification.technician t
  join certification.certification c on c.tenant_id = t.tenant_id and c.technician_id = t.id
  where t.tenant_id = any($1::uuid[]) and c.passed_on <= $2::date and c.valid_until >= $2::date and c.withdrawn_at is null
    and coalesce(t.started_on, '-infinity') <= $2::date and coalesce(t.ended_on, 'infinity') >= $2::date
  group by t.tenant_id`;

/** Technicians who work for the organisation and hold a certification current on the date, by organisation; an organisation without any is absent. */
export function countCertifiedTechnicians(
  reads: Pick<ReadSession, 'query'>,
  { organizationIds, on }: { organizationIds: readonly string[]; on: string },
): Promise<CertifiedTechnicians[]> {
  return reads.query<CertifiedTechnicians>(statement, [organizationIds, on]);
}
