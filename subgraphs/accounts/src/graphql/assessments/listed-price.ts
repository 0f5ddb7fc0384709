import type { RequestContext } from '@platform/kit/graphql/context.js';
import type { Money } from '@platform/kit/pure/money/money.js';

import { readPrice } from '../../db/prices/read-prices.js';
import { readOrganizationRegion } from '../../db/read-organization-region.js';
import type { PriceItem } from '../../domain/prices/price-list-refusal.js';

/** What something costs the viewer's own organisation, by the list of its country; null where it is not priced, and for staff, who are of no country. */
export async function listedPrice({ viewer, reads }: RequestContext, { item, program, on }: { item: PriceItem; program: string; on: string }): Promise<Money | null> {
  if (viewer.tenant === null) return null;
  const region = await readOrganizationRegion(reads, viewer.tenant);
  return region === null ? null : readPrice(reads, { country: region.slice(0, 2), item, program, on });
}
