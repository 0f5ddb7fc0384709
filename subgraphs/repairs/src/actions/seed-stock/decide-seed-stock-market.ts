import { perform } from '@platform/kit/audit-trail/perform.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';

import { SeedStockMarket } from '../../db/seed-stock/seed-stock-market.entity.js';

/** Says whether seed stock is sold in a country, from now on; orders that were taken stand. */
export function decideSeedStockMarket(context: ActionContext, { country, isOffered }: { country: string; isOffered: boolean }): Promise<SeedStockMarket> {
  return perform<SeedStockMarket>(context, { action: 'decideSeedStockMarket', tenant: null, subject: { type: 'SeedStockMarket', id: null } }, async (manager, entry) => {
    const known = await manager.findOneBy(SeedStockMarket, { country });
    const market = { country, isOffered, decidedAt: context.now() };
    entry.changes({ country: { to: country }, isOffered: { from: known?.isOffered ?? null, to: isOffered } });
    await manager.upsert(SeedStockMarket, market, ['country']);
    return market;
  });
}
