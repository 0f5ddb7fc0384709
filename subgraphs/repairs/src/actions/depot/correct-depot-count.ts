import { platformTenant } from '@platform/kit/bus/event.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';

import { lockStock } from '../../db/parts/lock-stock.js';
import { moveStock } from '../../db/parts/move-stock.js';
import { countedChange } from '../../domain/depot/counted-change.js';
import type { Writing } from '../writing.js';
import { allocateBackOrders } from './allocate-back-orders.js';
import { depotAndPart, type UnknownGoods } from './depot-and-part.js';

export interface CountToCorrect {
  depotId: string;
  partNumber: string;
  counted: number;
  /** What was on hand by the books when the counting began. */
  expectedOnHand: number;
  reason: string;
}

export type CountCorrection = { units: number } | UnknownGoods | { refused: 'STOCK_MOVED'; onHand: number } | { refused: 'COUNT_BELOW_RESERVED'; reserved: number };

/** Corrects what a depot has of a part to what was counted, once per key, by a movement that tells who counted and why it differs. */
export async function correctDepotCount(context: ActionContext, key: string, input: CountToCorrect): Promise<CountCorrection> {
  const subject = { type: 'Depot', id: input.depotId };
  const correction = await once<CountCorrection>(context, { key, operation: 'correctDepotCount', input, tenant: platformTenant, subject }, (manager, entry) => correct(context, input, { manager, entry }));
  // What was found may be waited for.
  if ('units' in correction && correction.units > 0) await allocateBackOrders(context);
  return correction;
}

async function correct({ now, newId, viewer }: ActionContext, { depotId, partNumber, counted, expectedOnHand, reason }: CountToCorrect, { manager, entry }: Writing): Promise<CountCorrection> {
  const known = await depotAndPart(manager, { depotIds: [depotId], partNumber });
  if ('refused' in known) return known;
  const balance = (await lockStock(manager, { depotId, partIds: [known.partId] })).get(known.partId)!;
  const change = countedChange(balance, { counted, expected: expectedOnHand });
  if (change === 'STOCK_MOVED') return { refused: change, onHand: balance.onHand };
  if (change === 'COUNT_BELOW_RESERVED') return { refused: change, reserved: balance.reserved };
  await moveStock(manager, { depotId, at: now(), newId, movements: [{ partId: known.partId, kind: 'COUNTED', onHand: change, reason, byName: viewer.name }] });
  entry.changes({ partNumber: { to: partNumber }, units: { from: balance.onHand, to: counted } });
  return { units: change };
}
