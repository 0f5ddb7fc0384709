import type { ActionContext } from '@platform/kit/graphql/context.js';

import { changeReturn, type NotChanged, saveReturn } from '../change-return.js';
import { enterSteps } from '../enter-steps.js';
import { publishReturn } from '../publish-returns.js';
import { toldReturns } from '../told-returns.js';

export interface WarrantyToRestore {
  returnId: string;
  expectedVersion: number;
  reason: string;
}

export type Restored = { returnId: string } | NotChanged | { refused: 'NOT_OUT_OF_WARRANTY' };

/** Decides once per key, with a reason, that a return is under warranty after all, also when it has ended: what was charged for it is given back. */
export function restoreReturnWarranty(context: ActionContext, key: string, input: WarrantyToRestore): Promise<Restored> {
  const { returnId, expectedVersion, reason } = input;
  return changeReturn<Restored>(context, { action: 'restoreReturnWarranty', returnId, expectedVersion, input, key, reason }, async (changing) => {
    const { manager, entry, owed } = changing;
    const { tenantId, id, uncoveredAt, warrantyRestoredAt } = owed;
    if (uncoveredAt === null || warrantyRestoredAt !== null) return { refused: 'NOT_OUT_OF_WARRANTY' };
    entry.changes({ returnType: { from: owed.type, to: 'KBB' }, uncoveredChargeMinor: { from: owed.uncoveredChargeMinor, to: null } });
    await saveReturn(changing, { type: 'KBB', priceCategory: 'WARRANTY', warrantyRestoredAt: context.now() });
    await enterSteps(context, manager, [{ tenantId, returnOrderId: id, kind: 'WARRANTY_RESTORED' }]);
    await publishReturn(context, manager, toldReturns.warrantyRestored(owed));
    return { returnId };
  });
}
