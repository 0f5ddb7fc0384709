import type { ReadSession } from '@platform/kit/database/session.js';

/** The region whose terms apply to an organisation; null when it is not known here. */
export async function readOrganizationRegion(reads: ReadSession, organizationId: string): Promise<string | null> {
  const [organization] = await reads.query<{ region: string }>('select region from programs.organization where tenant_id = $1', [organizationId]);
  return organization?.region ?? null;
}
