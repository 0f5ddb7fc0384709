import type { ActionContext } from '@platform/kit/graphql/context.js';

import { type Declaration, declarationRefusal, type DeclarationRefusal } from '../../domain/returns/declared-type.js';
import type { PartOrder } from '../../db/orders/part-order.entity.js';
import { type Changing, changeReturn, type NotChanged, saveReturn } from './change-return.js';
import { chargeOf } from './charge-overdue.js';
import { enterSteps } from './enter-steps.js';
import { orderReplacement } from './order-replacement.js';
import { publishReturn } from './publish-returns.js';
import { toldReturns } from './told-returns.js';
import { findOutOfWarranty } from './warranty/find-out-of-warranty.js';

export interface TypeToDeclare extends Declaration {
  returnId: string;
  expectedVersion: number;
}

export type Declared = { returnId: string } | NotChanged | { refused: DeclarationRefusal };

/**
 * Declares once per key that something else comes back than the defective part: a good part, one dead on arrival, whose free
 * replacement is asked for, or nothing, since the part is converted to stock and paid for.
 */
export function declareReturnType(context: ActionContext, key: string, input: TypeToDeclare): Promise<Declared> {
  const { returnId, expectedVersion } = input;
  return changeReturn<Declared>(context, { action: 'declareReturnType', returnId, expectedVersion, input, key }, async (changing) => {
    const refused = declarationRefusal(input, changing.owed);
    if (refused !== null) return { refused };
    const replacement = input.type === 'DOA' ? await orderReplacement(context, changing.manager, changing.owed) : null;
    if (input.type === 'DOA' && replacement === null) return { refused: 'NO_ORDER_BEHIND' };
    await declare(context, changing, { ...input, replacement });
    return { returnId };
  });
}

async function declare(context: ActionContext, changing: Changing, { type, goodPart, deadOnArrival, replacement }: Declaration & { replacement: PartOrder | null }): Promise<void> {
  const { manager, entry, owed } = changing;
  const { tenantId, id } = owed;
  entry.changes({ returnType: { from: owed.type, to: type } });
  await enterSteps(context, manager, [{ tenantId, returnOrderId: id, kind: 'TYPE_DECLARED', detail: type }]);
  await saveReturn(changing, {
    type,
    ...{ goodPartReason: goodPart?.reason ?? null, goodPartKind: goodPart?.kind ?? null, doaSymptom: deadOnArrival?.symptom ?? null, doaModifier: deadOnArrival?.modifier ?? null },
  });
  if (replacement !== null) await tellOfReplacement(context, changing, replacement);
  if (type === 'TOW') await findOutOfWarranty(context, changing, 'PARTNER');
  if (type === 'CTS') await convertToStock(context, changing);
}

/** Whoever got a part that does not work gets another one, and pays nothing for it. */
async function tellOfReplacement(context: ActionContext, { manager, entry, owed }: Changing, { id: replacementOrderId, number: replacementNumber }: PartOrder): Promise<void> {
  const { tenantId, id, number, locationId, repairId, partNumber, sourceKind, sourceId, doaSymptom, doaModifier } = owed;
  const payload = { number, locationId, repairId, partNumber, sourceKind, sourceId, symptom: doaSymptom, modifier: doaModifier, replacementOrderId };
  entry.changes({ replacementNumber: { to: replacementNumber } });
  await publishReturn(context, manager, { type: 'return.doa-declared', returnId: id, organizationId: tenantId, payload });
}

async function convertToStock(context: ActionContext, changing: Changing): Promise<void> {
  const { manager, entry, owed } = changing;
  const { tenantId, id } = owed;
  const charge = chargeOf(owed);
  await saveReturn(changing, { state: 'CLOSED', outcome: 'CONVERTED_TO_STOCK', closedAt: context.now(), nextWatchAt: null, chargeMinor: charge.chargeMinor });
  entry.changes({ returnState: { from: 'OPEN', to: 'CLOSED' }, chargeMinor: { to: charge.chargeMinor } });
  await enterSteps(context, manager, [{ tenantId, returnOrderId: id, kind: 'CLOSED', detail: 'CONVERTED_TO_STOCK' }]);
  await publishReturn(context, manager, toldReturns.closed(owed));
}
