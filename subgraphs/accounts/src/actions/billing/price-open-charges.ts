import { perform } from '@platform/kit/audit-trail/perform.js';

import { readPrice } from '../../db/prices/read-prices.js';
import type { Sweeper } from '../credit/end-credit-raises.js';
import { readAcross } from '../read-across.js';
import { serviceDoer } from '../service-doer.js';
import { bookCharge } from './add-charge.js';
import { countryOf, readerOf } from './charge-events.js';

interface Unpriced {
  tenantId: string;
  id: string;
  kind: 'EXAM';
  subjectType: string;
  subjectId: string;
  occurredOn: string;
}

const atOnce = 100;

/** Only those that a published list prices by now: the others wait, and cost nothing to look at. */
const unpriced = `
  select c.tenant_id as "tenantId", c.id, c.kind, c.subject_type as "subjectType", c.subject_id as "subjectId", c.occurred_on::text as "occurredOn"
  from accounts.charge c join accounts.known_organization o on o.tenant_id = c.tenant_id
  where c.priced_at is null and c.kind = 'EXAM' and c.paid_by is null and exists (
    select 1 from accounts.price_list l join accounts.price_item i on i.tenant_id = l.tenant_id and i.price_list_id = l.id
    where l.status = 'PUBLISHED' and l.country = left(o.region, 2) and l.effective_from <= c.occurred_on and i.item = 'EXAM' and i.program = 'SSA')
  order by c.occurred_on limit $1`;

/** Prices what was charged before it was priced, by the list in force on its day, and books it. Answers how many. */
export async function priceOpenCharges({ dataSource, now }: Pick<Sweeper, 'dataSource' | 'now'>): Promise<number> {
  const found = await readAcross<Unpriced>(dataSource, { text: unpriced, values: [atOnce] });
  const doer = serviceDoer(dataSource, { because: 'price-open-charges', now });
  for (const { tenantId, id, kind, subjectType, subjectId, occurredOn } of found) {
    const subject = { type: subjectType, id: subjectId };
    await perform(doer, { action: 'priceCharge', tenant: tenantId, subject }, async (manager, entry) => {
      const price = await readPrice(readerOf(manager), { country: await countryOf(manager, tenantId), item: 'EXAM', program: 'SSA', on: occurredOn });
      if (price === null) return {};
      const priced = await manager.query<[unknown[], number]>(
        'update charge set amount_minor = $3, currency = $4, vat_included = $5, priced_at = $6 where tenant_id = $1 and id = $2 and priced_at is null',
        [tenantId, id, String(price.amountMinor), price.currency, price.vatIncluded, now()],
      );
      if (priced[1] === 0) return {};
      await bookCharge(manager, doer, { tenantId, id, kind, subject, price });
      entry.changes({ amountMinor: { to: String(price.amountMinor) }, currency: { to: price.currency } });
      return {};
    });
  }
  return found.length;
}
