import { staffMember } from '@platform/kit/testing/viewers.js';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { decideCardHold } from './actions/holds/decide-card-hold.js';
import { decideHoldProposal } from './actions/holds/decide-hold-proposal.js';
import { proposeHoldRuling } from './actions/holds/propose-hold-ruling.js';
import { HoldDesk } from './testing/hold-desk.js';
import { allTold, toldError } from './testing/told-error.js';

const races = Number(process.env['HOLD_RACES'] ?? 12);
const [first, second] = ['first', 'second'].map((subject) => ({ ...staffMember(), subject }));

let desk: HoldDesk;
beforeAll(async () => {
  desk = await HoldDesk.open();
});
afterAll(() => desk.close());

it(`ERS-15 ERS-21: of those who charge, free, sweep and tell of one hold at once, one wins (${races} races)`, async () => {
  const ends = new Set<string>();
  for (let race = 0; race < races; race += 1) {
    desk.at('2026-03-02T09:00:00Z');
    const found = { coveredBy: null, damage: 'UNCOVERED', outOfWarrantyEligible: true, extent: 'OUT_OF_WARRANTY_FEE' } as const;
    const { id: holdId, version: expectedVersion } = await desk.returned(found);
    const [one, other] = [desk.subgraph.actionContext(first!), desk.subgraph.actionContext(second!)];
    const proposing = await proposeHoldRuling(one, { holdId, ruling: 'RELEASE', amountMinor: null, reason: 'Agreed', expectedVersion });
    if (!('proposal' in proposing)) throw new Error(JSON.stringify(proposing));
    const tries: Readonly<Record<string, () => Promise<unknown>>> = {
      charge: () => decideCardHold(one, { holdId, ruling: 'CHARGE_FEES', amountMinor: 549_000n, extent: null, reason: 'By its extent', expectedVersion, idempotencyKey: `charge ${holdId}` }),
      free: () => decideHoldProposal(other, { proposalId: proposing.proposal.id, decision: 'APPROVED', reason: 'Seen', idempotencyKey: `free ${holdId}` }),
      sweep: () => desk.sweep(),
      tell: () => desk.notify({ id: holdId }),
    };
    // Who comes first is drawn by the turn they are begun in, and by the database.
    const names = Object.keys(tries);
    const turned = names.map((_, place) => names[(place + race) % names.length]!);
    await allTold(Object.fromEntries(turned.map((name) => [name, tries[name]!()]))).catch((error: unknown) => {
      throw new Error(`race ${race}, begun as ${turned.join(', ')}: ${toldError(error)}`, { cause: error });
    });
    await desk.work();
    const moves = await desk.moves({ id: holdId });
    expect([await desk.brokenInvariant(holdId), moves.filter((move) => move === 'CAPTURE' || move === 'RELEASE')]).toEqual([null, [expect.any(String)]]);
    const ended = await desk.state({ id: holdId });
    expect(['CAPTURED', 'RELEASED']).toContain(ended);
    ends.add(ended);
    await desk.putToRest(holdId);
    if (races >= 500 && (race + 1) % Math.ceil(races / 20) === 0) process.stdout.write(`${race + 1} of ${races} races\n`);
  }
  expect(ends.size).toBeGreaterThan(0);
}, Math.max(180_000, races * 5_000));
