/** The balances of a credit line's account on the capacity ledger, and what of a lowered limit it still owes. */
export interface CreditBalances {
  limitMinor: bigint;
  /** What of a lowered or ended limit could not be taken back yet, since it was in use. */
  dueMinor: bigint;
  debitsPending: bigint;
  debitsPosted: bigint;
  creditsPosted: bigint;
}

export interface CreditPosition {
  /** Shipped and not yet paid. */
  usedMinor: bigint;
  /** Ordered and not yet shipped. */
  heldMinor: bigint;
  /** What may still be ordered; below zero where the limit was lowered beneath what is in use, and then nothing may. */
  availableMinor: bigint;
}

/**
 * What a credit line has left is its limit less what is held for orders and what was shipped and is not paid. A limit lowered below its use
 * overdraws nothing: what is missing shows as a negative amount and is taken back first from whatever becomes free.
 * @source SSA-43 AASP-11
 */
export function creditPosition({ limitMinor, dueMinor, debitsPending, debitsPosted, creditsPosted }: CreditBalances): CreditPosition {
  const availableMinor = creditsPosted - debitsPosted - debitsPending - dueMinor;
  return { heldMinor: debitsPending, availableMinor, usedMinor: limitMinor - debitsPending - availableMinor };
}

/** How a limit goes from one amount to another: what is granted or taken back now, and what of it stays due until something becomes free. */
export interface LimitChange {
  grantMinor: bigint;
  takeMinor: bigint;
  dueMinor: bigint;
}

/**
 * A raised limit first settles what is still due from lowering it; a lowered one takes back what is free, and the rest stays due.
 * `freeMinor` is what the ledger would let be ordered, before anything due is taken from it.
 */
export function limitChange({ byMinor, freeMinor, dueMinor }: { byMinor: bigint; freeMinor: bigint; dueMinor: bigint }): LimitChange {
  if (byMinor > 0n) {
    const settled = byMinor < dueMinor ? byMinor : dueMinor;
    return { grantMinor: byMinor - settled, takeMinor: 0n, dueMinor: dueMinor - settled };
  }
  const wanted = dueMinor - byMinor;
  const takeMinor = wanted < freeMinor ? wanted : freeMinor;
  return { grantMinor: 0n, takeMinor, dueMinor: wanted - takeMinor };
}
