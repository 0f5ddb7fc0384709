import type { ReadSession } from '@platform/kit/database/session.js';
import { readWhere } from '@platform/kit/list/read-list.js';
import type { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { serviceAccountSource } from './sources.js';

const accountsMax = 10_000;

/** The accounts of each organisation by their numbers; each says in `parentId` whose it is. */
export async function readAccountsOfOrganizations(
  reads: Pick<ReadSession, 'query'>,
  { organizationIds, selection }: { organizationIds: readonly string[]; selection: Selection },
): Promise<(Thing & { parentId: string })[]> {
  const rows = await readWhere(reads, {
    source: serviceAccountSource,
    selection,
    where: (parameters) => [`a.tenant_id = any(${parameters.add(organizationIds)}::uuid[])`],
    orderBy: 'a.sold_to',
    max: accountsMax,
  });
  return rows as (Thing & { parentId: string })[];
}
