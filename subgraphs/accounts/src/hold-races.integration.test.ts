import { staffMember } from '@platform/kit/testing/viewers.js';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { decideCardHold } from './actions/holds/decide-card-hold.js';
import { decideHoldProposal } from './actions/holds/decide-hold-proposal.js';
import { proposeHoldRuling } from './actions/holds/propose-hold-ruling.js';
import { HoldDesk } from './testing/hold-desk.js';

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
    const tries = [
      () => decideCardHold(one, { holdId, ruling: 'CHARGE_FEES', amountMinor: 549_000n, extent: null, reason: 'By its extent', expectedVersion, idempotencyKey: `charge ${holdId}` }),
      () => decideHoldProposal(other, { proposalId: proposing.proposal.id, decision: 'APPROVED', reason: 'Seen', idempotencyKey: `free ${holdId}` }),
      () => desk.sweep(),
      () => desk.notify({ id: holdId }),
    ];
    // Who comes first is drawn by the turn they are begun in, and by the database.
    const turned = tries.map((_, place) => tries[(place + race) % tries.length]!);
    await Promise.all(turned.map((begin) => begin()));
    await desk.work();
    const moves = await desk.moves({ id: holdId });
    expect([await desk.brokenInvariant(holdId), moves.filter((move) => move === 'CAPTURE' || move === 'RELEASE')]).toEqual([null, [expect.any(String)]]);
    const ended = await desk.state({ id: holdId });
    expect(['CAPTURED', 'RELEASED']).toContain(ended);
    ends.add(ended);
  }
  expect(ends.size).toBeGreaterThan(0);
}, Math.max(180_000, races * 5_000));
