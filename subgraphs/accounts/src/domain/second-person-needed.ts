import type { AccountStanding } from './standing-refusal.js';

/**
 * One manager alone may put an account in good standing on hold; every other change of standing is approved by a second.
 * A hold protects at once and costs little when it was wrong, for its lifting is asked of two; lifting, suspending and
 * easing a suspension bind the manufacturer or end what a partner lives on.
 * @source SSA-42 IDS-31
 */
export function secondPersonNeeded({ from, to }: { from: AccountStanding; to: AccountStanding }): boolean {
  return !(from === 'GOOD' && to === 'ON_HOLD');
}
