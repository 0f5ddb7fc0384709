import type { ReadSession } from '@platform/kit/database/session.js';

/** The region of an organisation, as Programs & Eligibility told it; null when it is not known here. */
export async function readOrganizationRegion(reads: Pick<ReadSession, 'query'>, organizationId: string): Promise<string | null> {
  const [organization] = await reads.query<{ region: string | null }>('select region from repairs.known_organization where tenant_id = $1', [organizationId]);
  return organization?.region ?? null;
}
