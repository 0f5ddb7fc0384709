import type { CardHold } from '../../db/holds/card-hold.entity.js';
import type { HoldPrices } from '../../domain/holds/settlement-plan.js';
import type { HoldWork } from './hold-work.js';
import { keepOfHold } from './keep-of-hold.js';
import { planAuthorization } from './plan-payment.js';
import { takeStep } from './take-step.js';

/** The prices of a replacement in one currency, VAT included. */
export interface PricesFound extends HoldPrices {
  currency: string;
}

/**
 * Keeps the prices of the day with a draft, so that no later list changes what the customer was told, and asks the card for
 * the retail price.
 * @source ERS-08 ERS-17 ERS-18 ERS-19
 */
export async function place(work: HoldWork, hold: CardHold, { amountMinor, otherDamageFeeMinor, outOfWarrantyFeeMinor, currency }: PricesFound): Promise<void> {
  await keepOfHold(work.manager, hold, { amountMinor, otherDamageFeeMinor, outOfWarrantyFeeMinor, currency, dueAt: null });
  await takeStep(work, hold, { move: 'AUTHORIZE' });
  await planAuthorization(work, hold, { withCardOf: null });
}
