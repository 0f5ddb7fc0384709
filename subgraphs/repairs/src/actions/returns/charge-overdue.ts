import { overdueCharge } from '../../domain/returns/deadlines/overdue-charge.js';
import type { ReturnOrder } from '../../db/returns/return-order.entity.js';
import { type Changing, saveReturn } from './change-return.js';
import { enterSteps } from './enter-steps.js';
import { publishReturn, type Sender } from './publish-returns.js';
import { toldReturns } from './told-returns.js';

/** What not sending a return back costs its partner, as the others are told of it. */
export function chargeOf(owed: ReturnOrder): { chargeMinor: string | null; currency: string | null; vatIncluded: boolean | null } {
  const { stockPriceMinor, exchangePriceMinor, currency, vatIncluded } = owed;
  const minor = (text: string | null): bigint | null => (text === null ? null : BigInt(text));
  const charge = currency === null ? null : overdueCharge({ stockPriceMinor: minor(stockPriceMinor), exchangePriceMinor: minor(exchangePriceMinor) });
  return { chargeMinor: charge === null ? null : String(charge), currency, vatIncluded };
}

/** Enters a return as overdue and tells of it with its charge, once; where it was told before, nothing happens. */
export async function chargeOverdue(context: Sender, changing: Changing, changes: Partial<ReturnOrder> = {}): Promise<void> {
  const { manager, entry, owed } = changing;
  if (owed.overdueAt !== null) return saveReturn(changing, changes);
  const { tenantId, id } = owed;
  const charge = chargeOf(owed);
  await saveReturn(changing, { ...changes, overdueAt: context.now(), chargeMinor: charge.chargeMinor });
  entry.changes({ overdueAt: { to: context.now().toISOString() }, chargeMinor: { to: charge.chargeMinor } });
  await enterSteps(context, manager, [{ tenantId, returnOrderId: id, kind: 'OVERDUE', detail: charge.chargeMinor }]);
  await publishReturn(context, manager, toldReturns.overdue(owed));
}
