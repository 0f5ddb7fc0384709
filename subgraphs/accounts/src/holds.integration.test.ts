import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';


import { holdTransitions } from './domain/holds/hold-moves.js';
import { HoldDesk } from './testing/hold-desk.js';

let desk: HoldDesk;
beforeAll(async () => {
  desk = await HoldDesk.open();
});
afterAll(() => desk.close());
beforeEach(() => {
  desk.at('2026-03-02T09:00:00Z');
  Object.assign(desk.provider, { cardsAreGood: true, asksCardholder: false });
});

it('the database and the domain have the same graph', async () => {
  const { rows } = await desk.admin.query<{ edge: string }>(`select from_state || ' ' || move || ' ' || to_state as edge from accounts.hold_transition`);
  expect(rows.map(({ edge }) => edge).sort()).toEqual(holdTransitions().map(({ from, move, to }) => `${from} ${move} ${to}`).sort());
});

describe('placing a hold', () => {
  it('ERS-08 ERS-19: the retail price, VAT included, is held before anything ships, and ERS-20: its amount is confirmed', async () => {
    const hold = await desk.placed();
    expect(hold).toMatchObject({ state: 'AUTHORIZED', amount_minor: '1399000', currency: 'NOK', vat_included: true, shipped_at: null });
    expect(await desk.moves(hold)).toEqual(['AUTHORIZE', 'APPROVE']);
    expect(await desk.messages(hold)).toEqual(['HOLD_PLACED']);
    const { rows } = await desk.admin.query('select parameters, locale from accounts.message where subject_id = $1', [hold.id]);
    expect(rows).toEqual([{ locale: 'nb', parameters: expect.objectContaining({ amount: '13990.00', currency: 'NOK' }) }]);
  });

  it('ERS-08: the cardholder enters the card in the provider’s fields; until then nothing is held', async () => {
    desk.provider.asksCardholder = true;
    const hold = await desk.placed();
    expect([hold.state, await desk.messages(hold)]).toEqual(['ACTION_REQUIRED', ['HOLD_CARD_NEEDED']]);
    desk.hoursLater(73);
    await desk.work();
    expect(await desk.state(hold)).toBe('CANCELLED');
  });

  it('ERS-08: a card that was entered is found, though nobody told of it; each is asked for once at a time', async () => {
    desk.provider.asksCardholder = true;
    const hold = await desk.placed();
    desk.hoursLater(4.9 / 60);
    expect(await desk.watchCards()).toBe(0);
    desk.hoursLater(0.1 / 60);
    expect([await desk.watchCards(), await desk.state(hold)]).toEqual([0, 'ACTION_REQUIRED']);
    desk.provider.enterCard((await desk.authorizations(hold)).at(-1)!.reference!);
    expect([await desk.watchCards(), await desk.state(hold)]).toEqual([0, 'ACTION_REQUIRED']);
    desk.hoursLater(5 / 60);
    expect([(await Promise.all([desk.watchCards(), desk.watchCards(), desk.watchCards()])).toSorted(), await desk.state(hold)]).toEqual([[0, 0, 1], 'AUTHORIZED']);
    expect([await desk.notify(hold), await desk.moves(hold), await desk.brokenInvariant(hold.id)]).toEqual(['applied', ['AUTHORIZE', 'ASK_CARDHOLDER', 'APPROVE'], null]);
  });

  it('ERS-08: a provider that does not answer about an awaited card is asked again', async () => {
    desk.provider.asksCardholder = true;
    const hold = await desk.placed();
    desk.provider.enterCard((await desk.authorizations(hold)).at(-1)!.reference!);
    desk.hoursLater(5 / 60);
    desk.provider.fates.push('CALL_LOST');
    expect([await desk.watchCards(), await desk.state(hold)]).toEqual([0, 'ACTION_REQUIRED']);
    desk.hoursLater(5 / 60);
    expect([await desk.watchCards(), await desk.state(hold)]).toEqual([1, 'AUTHORIZED']);
  });

  it('a price that is missing is never nothing: the hold waits', async () => {
    const { prices } = desk;
    desk.prices = null;
    const hold = await desk.placed();
    expect([hold.state, await desk.moves(hold)]).toEqual(['DRAFT', []]);
    desk.prices = prices;
    desk.hoursLater(1);
    await desk.work();
    expect(await desk.state(hold)).toBe('AUTHORIZED');
  });

  it('a card that does not bear it is declined, and a request that is given up is freed', async () => {
    desk.provider.cardsAreGood = false;
    const declined = await desk.placed();
    expect([declined.state, await desk.messages(declined)]).toEqual(['DECLINED', ['HOLD_DECLINED']]);
    desk.provider.cardsAreGood = true;
    const given = await desk.placed();
    await desk.cancel(given);
    await desk.work();
    expect([await desk.state(given), (await desk.authorizations(given))[0]!.state]).toEqual(['CANCELLED', 'VOIDED']);
  });
});

describe('settling a hold', () => {
  it('ERS-09: it is kept while the original is awaited, and while it is not inspected', async () => {
    const hold = await desk.shipped();
    expect(hold).toMatchObject({ state: 'AWAITING_RETURN', deadline_at: new Date('2026-03-16T23:00:00Z') });
    desk.at('2026-03-05T12:00:00Z');
    await desk.receive(hold);
    await desk.work();
    expect(await desk.state(hold)).toBe('RECEIVED');
  });

  it('ERS-10 ERS-21: covered and received in time, the card is freed', async () => {
    const hold = await desk.returned({});
    expect([hold.state, hold.settle_minor]).toEqual(['RELEASED', null]);
    expect((await desk.authorizations(hold)).map(({ state }) => state)).toEqual(['EXPIRED', 'VOIDED']);
    expect((await desk.messages(hold)).at(-1)).toBe('HOLD_RELEASED');
  });

  it('ERS-10: noted by a clock that is ahead of this one, receipt and inspection have happened all the same', async () => {
    const hold = await desk.shipped();
    desk.at('2026-03-05T12:00:00Z');
    const ahead = new Date('2026-03-05T12:00:25Z');
    await desk.receive(hold, ahead);
    await desk.inspect(hold, { inspectedAt: ahead.toISOString() });
    await desk.work();
    expect(await desk.state(hold)).toBe('RELEASED');
  });

  it('ERS-12: accidental damage under AppleCare+ costs its fee, and the rest is freed', async () => {
    const hold = await desk.returned({ damage: 'ACCIDENTAL' });
    expect(hold).toMatchObject({ state: 'CAPTURED', settle_taking: 'FEES', settle_minor: '109000' });
    expect((await desk.authorizations(hold)).at(-1)).toMatchObject({ state: 'CAPTURED', captured_minor: '109000' });
  });

  it('ERS-24 ERS-25: without out-of-warranty service all of it is charged, once its e-mail is queued', async () => {
    const hold = await desk.returned({ coveredBy: null, damage: 'UNCOVERED', outOfWarrantyEligible: false });
    expect(hold).toMatchObject({ state: 'CAPTURED', settle_taking: 'RETAIL', settle_minor: '1399000' });
    expect(await desk.messages(hold)).toContain('HOLD_RETAIL_NOTICE');
  });

  it('ERS-25: another device than the original is no return', async () => {
    expect(await desk.returned({ device: 'WRONG' })).toMatchObject({ state: 'CAPTURED', settle_taking: 'RETAIL' });
  });

  it('ERS-21 ERS-23: covered but late, and ERS-15 ERS-35: damage of some extent, go to a person', async () => {
    expect(await desk.returned({}, { receivedAt: '2026-03-17T00:30:00Z' })).toMatchObject({ state: 'REVIEW', review_reason: 'RETURNED_LATE' });
    expect(await desk.returned({ coveredBy: null, damage: 'UNCOVERED', outOfWarrantyEligible: true, extent: 'OUT_OF_WARRANTY_FEE' })).toMatchObject({ state: 'REVIEW', review_reason: 'EXTENT' });
  });

  it('ERS-09 ERS-23: what is not back goes to a person two days after its day, never before, and nothing is charged', async () => {
    const hold = await desk.shipped();
    for (const [instant, state] of [['2026-03-16T22:59:59Z', 'AWAITING_RETURN'], ['2026-03-18T22:59:59Z', 'AWAITING_RETURN'], ['2026-03-18T23:00:00Z', 'REVIEW']] as const) {
      desk.at(instant);
      await desk.work();
      expect([instant, await desk.state(hold)]).toEqual([instant, state]);
    }
    expect((await desk.messages(hold)).filter((message) => message === 'HOLD_RETURN_REMINDER')).toHaveLength(1);
    desk.at('2026-03-19T12:00:00Z');
    await desk.receive(hold);
    expect(await desk.state(hold)).toBe('RECEIVED');
  });
});

describe('a hold outlives its authorisations', () => {
  it('the next one is made a day before the present one ends, and only then is that freed', async () => {
    const hold = await desk.shipped();
    desk.at('2026-03-07T08:59:00Z');
    await desk.work();
    expect(await desk.authorizations(hold)).toHaveLength(1);
    desk.at('2026-03-07T09:00:00Z');
    await desk.sweep();
    expect([await desk.state(hold), (await desk.authorizations(hold)).map(({ state }) => state)]).toEqual(['REAUTHORIZING', ['LIVE', 'PLANNED']]);
    await desk.work();
    expect([await desk.state(hold), (await desk.authorizations(hold)).map(({ state }) => state)]).toEqual(['AWAITING_RETURN', ['VOIDED', 'LIVE']]);
  });

  it('ERS-24 ERS-35: a card that refuses leaves it unsecured, nothing is charged early, and what is owed in the end is told', async () => {
    const hold = await desk.shipped();
    desk.provider.cardsAreGood = false;
    desk.at('2026-03-07T09:00:00Z');
    await desk.work();
    expect([await desk.state(hold), (await desk.messages(hold)).at(-1)]).toEqual(['UNSECURED', 'HOLD_OTHER_CARD_NEEDED']);
    desk.at('2026-03-09T09:00:00Z');
    await desk.work();
    expect((await desk.authorizations(hold)).map(({ state }) => state)).toEqual(['EXPIRED', 'DECLINED']);
    await desk.receive(hold);
    await desk.inspect(hold, { device: 'WRONG' });
    expect([await desk.state(hold), (await desk.messages(hold)).at(-1)]).toEqual(['RECEIVABLE', 'HOLD_OWED']);
  });
});

describe('a clock that is wrong', () => {
  it('ERS-09: days ahead, leaves nothing on the card that the books have let go, and charges nothing', async () => {
    const hold = await desk.shipped();
    const trueNow = desk.now();
    const lie = desk.provider.trueNow;
    desk.provider.trueNow = () => trueNow;
    desk.at('2026-03-13T09:00:00Z');
    await desk.sweep();
    await desk.operate();
    desk.at(new Date(trueNow.getTime() + 60_000));
    desk.provider.trueNow = lie;
    for (let halves = 0; halves < 24; halves += 1) {
      await desk.work();
      desk.hoursLater(12);
    }
    const live = (await desk.authorizations(hold)).filter(({ state }) => state === 'LIVE').map(({ reference }) => reference);
    const held = [...desk.provider.payments.values()].filter(({ customerReference, state }) => customerReference === `customer_${hold.id}` && state === 'AUTHORIZED').map(({ reference }) => reference);
    expect([held, await desk.brokenInvariant(hold.id), await desk.state(hold)]).toEqual([live, null, 'AWAITING_RETURN']);
    expect(live).toHaveLength(1);
  }, 120_000);
});

describe('an outcome that is unknown', () => {
  it('is asked for, and never sent again under another key', async () => {
    desk.provider.fates.push('ANSWER_LOST');
    const hold = await desk.placed();
    expect(await desk.state(hold)).toBe('OUTCOME_UNKNOWN');
    desk.hoursLater(0.02);
    await desk.work();
    expect([await desk.state(hold), await desk.moves(hold)]).toEqual(['AUTHORIZED', ['AUTHORIZE', 'LOSE_OUTCOME', 'LEARN_OUTCOME', 'APPROVE']]);
    expect([...desk.provider.effects].filter(([key]) => key.startsWith(`hold:${hold.id}`))).toEqual([[`hold:${hold.id}:auth:1`, 1]]);
  });

  it('what never arrived is sent again, under the same key', async () => {
    desk.provider.fates.push('CALL_LOST');
    const hold = await desk.placed();
    for (const minutes of [2, 7, 40]) {
      desk.hoursLater(minutes / 60);
      await desk.work();
    }
    expect(await desk.state(hold)).toBe('AUTHORIZED');
    expect(desk.provider.effects.get(`hold:${hold.id}:auth:1`)).toBe(1);
  });
});
