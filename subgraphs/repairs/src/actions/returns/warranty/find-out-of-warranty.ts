import { outOfWarrantyCharge, type WarrantyFinder } from '../../../domain/returns/warranty/out-of-warranty.js';
import { type Changing, saveReturn } from '../change-return.js';
import { enterSteps } from '../enter-steps.js';
import { publishReturn, type Sender } from '../publish-returns.js';
import { toldReturns } from '../told-returns.js';

/** Enters once that a return is not under warranty: what was had for nothing is had at the exchange price, and whoever charges is told. */
export async function findOutOfWarranty(context: Sender, changing: Changing, uncoveredBy: WarrantyFinder): Promise<void> {
  const { manager, entry, owed } = changing;
  const { tenantId, id, exchangePriceMinor, currency } = owed;
  const charge = outOfWarrantyCharge({ exchangePriceMinor: exchangePriceMinor === null ? null : BigInt(exchangePriceMinor), currency });
  const uncoveredChargeMinor = charge === null ? null : String(charge);
  entry.changes({ uncoveredBy: { to: uncoveredBy }, uncoveredChargeMinor: { to: uncoveredChargeMinor }, ...(owed.type === 'TOW' ? {} : { returnType: { from: owed.type, to: 'TOW' } }) });
  await saveReturn(changing, { type: 'TOW', priceCategory: 'EXCHANGE', uncoveredAt: context.now(), uncoveredBy, uncoveredChargeMinor });
  await enterSteps(context, manager, [{ tenantId, returnOrderId: id, kind: 'OUT_OF_WARRANTY', detail: uncoveredChargeMinor }]);
  await publishReturn(context, manager, toldReturns.outOfWarranty(owed));
}
