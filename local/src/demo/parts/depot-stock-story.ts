import { look } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { correctDepotCount } from '@platform/repairs/actions/depot/correct-depot-count.js';
import { transferDepotStock } from '@platform/repairs/actions/depot/transfer-depot-stock.js';
import { DepotMovement } from '@platform/repairs/db/parts/depot-movement.entity.js';
import { DepotStock } from '@platform/repairs/db/parts/depot-stock.entity.js';

import { must } from '../accounts-desk.js';
import { idOf } from '../random.js';
import { depots } from './copy-catalogue.js';
import { asRepairs } from './repairs-desk.js';

/** Screws that a count did not find, and cables that went from Oslo to Stockholm. */
export async function loadDepotStock({ adminUrl, today }: { adminUrl: string; today: LocalDate }): Promise<void> {
  await asRepairs({ adminUrl, today }, async (desk) => {
    const [oslo, stockholm] = depots;
    const counting = desk.asDepot({ daysAgo: 4, hour: 14 });
    if (await look(counting, (manager) => manager.existsBy(DepotMovement, { kind: 'COUNTED' }))) return;
    const { onHand } = await look(counting, (manager) => manager.findOneByOrFail(DepotStock, { depotId: oslo.id, partId: idOf('part 923-10418') }));
    must(await correctDepotCount(counting, 'demonstration count', { depotId: oslo.id, partNumber: '923-10418', counted: onHand - 3, expectedOnHand: onHand, reason: 'Three sets were open and have been thrown away.' }));
    const moving = desk.asSecondManager({ daysAgo: 3, hour: 8 });
    must(await transferDepotStock(moving, 'demonstration transfer', { fromDepotId: oslo.id, toDepotId: stockholm.id, partNumber: '923-20733', quantity: 20, reason: 'Stockholm sends more of them than it gets.' }));
  });
}
