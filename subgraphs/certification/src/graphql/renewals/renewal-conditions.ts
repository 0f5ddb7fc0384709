import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { ownRows } from '@platform/kit/list/own-rows.js';
import type { Parameters } from '@platform/kit/list/parameters.js';
import { addDays, addYears } from '@platform/kit/pure/local-date.js';

import { today } from '../../actions/today.js';
import { renewalDays } from '../../domain/renewal/product-standing.js';
import type { RenewalFilter } from './renewal.list.js';

/** What is to be renewed: the longest certification of each product of those who still work, lapsed in the last year or ending soon. */
export function renewalConditions(context: RequestContext, filter?: RenewalFilter | null): (parameters: Parameters) => string[] {
  const on = today(context);
  const within = filter?.withinDays ?? renewalDays;
  if (within < 0 || within > 366) throw badUserInput('filter.withinDays', 'is not 0 to 366');
  const [from, to] = [filter?.lapsed === false ? on : addYears(on, -1), filter?.lapsed === true ? addDays(on, -1) : addDays(on, within)];
  return (parameters) => {
    const date = parameters.add(on);
    const location = filter?.locationId ? ` and t.location_id = ${parameters.add(requireId('filter.locationId', filter.locationId))}` : '';
    return [
      ...ownRows(context, 'c.tenant_id')(parameters),
      'c.withdrawn_at is null',
      `c.valid_until between ${parameters.add(from)}::date and ${parameters.add(to)}::date`,
      `exists (select 1 from certification.technician t where t.tenant_id = c.tenant_id and t.id = c.technician_id and coalesce(t.ended_on, 'infinity') >= ${date}::date${location})`,
      `not exists (select 1 from certification.certification n where n.technician_id = c.technician_id and n.product = c.product and n.withdrawn_at is null
        and (n.valid_until, n.id) > (c.valid_until, c.id))`,
    ];
  };
}
