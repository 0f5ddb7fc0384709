import fc from 'fast-check';

import { type ExpressInspected, InspectedBeforeReceipt } from '../actions/holds/note-express.js';
import type { HoldDesk, KeptHold } from './hold-desk.js';

/** One thing that may happen to a hold, in whatever order. */
export type Happening =
  | { does: 'wait'; hours: number }
  | { does: 'ship' | 'receive' | 'cancel' | 'notify' | 'work' | 'sweep' | 'dispute' }
  | { does: 'inspect'; found: Partial<ExpressInspected> }
  | { does: 'cards'; areGood: boolean }
  | { does: 'fate'; fate: 'ANSWER_LOST' | 'CALL_LOST' };

const found: fc.Arbitrary<Partial<ExpressInspected>> = fc.constantFrom<Partial<ExpressInspected>>(
  {},
  { damage: 'ACCIDENTAL' },
  { coveredBy: null, damage: 'UNCOVERED', outOfWarrantyEligible: true, extent: 'OUT_OF_WARRANTY_FEE' },
  { coveredBy: null, damage: 'UNCOVERED', outOfWarrantyEligible: false },
  { device: 'WRONG' },
);

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 150 }) }) },
  { weight: 8, arbitrary: fc.record({ does: fc.constantFrom('ship' as const, 'receive' as const, 'notify' as const, 'work' as const, 'sweep' as const) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constantFrom('cancel' as const, 'dispute' as const) }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('inspect' as const), found }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('cards' as const), areGood: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('fate' as const), fate: fc.constantFrom('ANSWER_LOST' as const, 'CALL_LOST' as const) }) },
);

export const holdSequences = fc.array(happening, { minLength: 4, maxLength: 14 });

/** Lets everything happen in turn to a hold of its own; answers the first invariant that does not hold, or null. The hold is put to rest then: sweeps of the next sequence look at theirs alone. */
export async function brokenByHappenings(desk: HoldDesk, happenings: readonly Happening[]): Promise<string | null> {
  desk.at('2026-03-02T09:00:00Z');
  Object.assign(desk.provider, { cardsAreGood: true, asksCardholder: false });
  desk.provider.fates.length = 0;
  const { id } = await desk.placed();
  try {
    return await brokenStep(desk, id, happenings);
  } finally {
    await desk.putToRest(id);
  }
}

async function brokenStep(desk: HoldDesk, id: string, happenings: readonly Happening[]): Promise<string | null> {
  for (const [step, each] of happenings.entries()) {
    // Nothing else can be refused.
    const before = each.does === 'inspect' ? await desk.fingerprint(id) : null;
    const isRefused = !(await happens(desk, await desk.hold(id), each));
    const told = `step ${step} ${JSON.stringify(each)}`;
    if (isRefused && before !== null && (await desk.fingerprint(id)) !== before) return `${told}: what was refused has changed something`;
    const broken = await desk.brokenInvariant(id);
    if (broken !== null) return `${told}: ${broken}`;
  }
  return null;
}

/** Answers whether it could happen; an event about what is not known yet is tried again by the bus. */
async function happens(desk: HoldDesk, hold: KeptHold, each: Happening): Promise<boolean> {
  switch (each.does) {
    case 'wait':
      desk.hoursLater(each.hours);
      return true;
    case 'cards':
      desk.provider.cardsAreGood = each.areGood;
      return true;
    case 'fate':
      desk.provider.fates.push(each.fate);
      return true;
    case 'work':
      await desk.work();
      return true;
    case 'sweep':
      await desk.sweep();
      return true;
    case 'notify':
      if ((await desk.authorizations(hold)).at(-1)?.reference != null) await desk.notify(hold);
      return true;
    case 'dispute': {
      const taken = (await desk.authorizations(hold)).find(({ state }) => state === 'CAPTURED');
      if (taken === undefined) return true;
      desk.provider.dispute(taken.reference!, 'NEEDS_ANSWER');
      await desk.notify(hold, { number: taken.number });
      return true;
    }
    case 'ship':
      // The depot ships only what is held.
      if (hold.state === 'AUTHORIZED') await desk.ship(hold, { returnDueOn: dueOnOf(desk.now()) });
      return true;
    case 'receive':
      if (hold.shipped_at !== null) await desk.receive(hold);
      return true;
    case 'cancel':
      await desk.cancel(hold);
      return true;
    case 'inspect':
      try {
        await desk.inspect(hold, each.found);
        return true;
      } catch (error) {
        if (error instanceof InspectedBeforeReceipt) return false;
        throw error;
      }
  }
}

function dueOnOf(now: Date): string {
  return new Date(now.getTime() + 14 * 86_400_000).toISOString().slice(0, 10);
}
