import { createHmac, randomBytes } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { eventually } from '../testing/eventually.js';
import { type HoldOverHttp, HoldsOverHttp } from '../testing/holds-over-http.js';

let desk: HoldsOverHttp;
beforeAll(async () => {
  desk = await HoldsOverHttp.open();
});
afterAll(() => desk.close());
beforeEach(async () => {
  await desk.forget();
  desk.simulator.teller.telling = 'ONCE';
  desk.simulator.faults.length = 0;
});

interface Sent {
  body: string;
  signature: string | null;
}

function signed(body: string, { ageSeconds = 0, secret = desk.webhookSecret } = {}): Sent {
  const at = Math.floor(Date.now() / 1_000) - ageSeconds;
  return { body, signature: `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}` };
}

const newId = (): string => `evt_${randomBytes(12).toString('hex')}`;

function told(reference: string, { type = 'payment_intent.amount_capturable_updated', id = newId(), more = {} }: { type?: string; id?: string; more?: object } = {}): string {
  return JSON.stringify({ id, object: 'event', type, created: Math.floor(Date.now() / 1_000), livemode: false, data: { object: { id: reference, object: 'payment_intent', ...more } } });
}

async function send({ body, signature }: Sent): Promise<{ status: number; text: string }> {
  const response = await fetch(`${desk.gateway.url}/payment-notifications`, { method: 'POST', headers: { 'content-type': 'application/json', ...(signature !== null && { 'stripe-signature': signature }) }, body });
  return { status: response.status, text: await response.text() };
}

const statusOf = async (sent: Sent): Promise<number> => (await send(sent)).status;

/** A card was entered, and nobody has told of it yet. */
async function enteredUnheard(): Promise<{ hold: HoldOverHttp; reference: string }> {
  const hold = await desk.asked();
  const reference = await desk.reference(hold);
  desk.simulator.teller.telling = 'NEVER';
  desk.simulator.enterCard(reference, 'pm_good');
  return { hold, reference };
}

it('ERS-08: what the provider tells comes through the gateway, and a card that was entered secures its hold', async () => {
  const hold = await desk.asked();
  expect(await desk.state(hold)).toBe('ACTION_REQUIRED');
  desk.simulator.enterCard(await desk.reference(hold), 'pm_good');
  await eventually('the hold is secured', async () => (await desk.state(hold)) === 'AUTHORIZED');
  expect([await desk.moves(hold), await desk.takenUp(hold)]).toEqual([['AUTHORIZE', 'ASK_CARDHOLDER', 'APPROVE'], expect.any(Number)]);
});

describe('only what the provider signed is taken up', () => {
  it.each<[what: string, change: (body: string) => Sent]>([
    ['without a signature', (body) => ({ body, signature: null })],
    ['with an empty one', (body) => ({ body, signature: '' })],
    ['with another secret', (body) => signed(body, { secret: 'whsec_of_somebody_else' })],
    ['with a time that nobody signed', (body) => ({ body, signature: signed(body, { ageSeconds: 10 }).signature!.replace(/t=\d+/, `t=${Math.floor(Date.now() / 1_000)}`) })],
    ['told six minutes ago', (body) => signed(body, { ageSeconds: 360 })],
    ['with one byte more', (body) => ({ ...signed(body), body: `${body} ` })],
    ['about another payment than was signed', (body) => ({ ...signed(body), body: body.replace('pi_', 'pj_') })],
    ['with a scheme that nobody uses any more', (body) => ({ body, signature: signed(body).signature!.replace('v1=', 'v0=') })],
    ['with a signature of endless length', (body) => ({ body, signature: `${signed(body).signature},${'v1=0,'.repeat(600)}` })],
    ['signed, and no JSON', () => signed('not json')],
  ])('%s it is refused, and changes nothing', async (_what, change) => {
    const { hold, reference } = await enteredUnheard();
    const { status, text } = await send(change(told(reference)));
    expect([status, await desk.state(hold), await desk.takenUp(hold)]).toEqual([400, 'ACTION_REQUIRED', 0]);
    expect(text.length).toBeLessThan(1_000);
    expect(text).not.toMatch(/stripe|secret|\bat |select /i);
  });

  it('four minutes ago is in time, and one of several signatures is enough, as while a secret is changed', async () => {
    for (const change of [(body: string) => signed(body, { ageSeconds: 240 }), (body: string) => ({ body, signature: `${signed(body).signature},v1=${'0'.repeat(64)}` })]) {
      const { hold, reference } = await enteredUnheard();
      expect([await statusOf(change(told(reference))), await desk.state(hold)]).toEqual([204, 'AUTHORIZED']);
    }
  });

  it('more than 256 KiB is refused unread, and just as much is read', async () => {
    const { hold, reference } = await enteredUnheard();
    const padded = (bytes: number): string => {
      const bare = told(reference, { id: 'evt_padded', more: { description: '' } });
      return told(reference, { id: 'evt_padded', more: { description: 'x'.repeat(bytes - bare.length) } });
    };
    expect([await statusOf(signed(padded(256 * 1_024 + 1))), await desk.state(hold)]).toEqual([413, 'ACTION_REQUIRED']);
    expect([await statusOf(signed(padded(256 * 1_024))), await desk.state(hold)]).toEqual([204, 'AUTHORIZED']);
  });

  it('there is no other way in: not by GET, and to GraphQL the signature opens nothing', async () => {
    expect((await fetch(`${desk.gateway.url}/payment-notifications`)).status).toBeGreaterThanOrEqual(400);
    expect((await fetch(`${desk.gateway.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'stripe-signature': signed('{"query":"{ viewer { id } }"}').signature! }, body: '{"query":"{ viewer { id } }"}' })).status).toBe(401);
  });
});

describe('whatever is told, the provider is asked how it is', () => {
  it('what is sent again with the same bytes, and twenty times at once, has one effect', async () => {
    const { hold, reference } = await enteredUnheard();
    const sent = signed(told(reference));
    const statuses = await Promise.all(Array.from({ length: 20 }, () => statusOf(sent)));
    expect(new Set([...statuses, await statusOf(sent)])).toEqual(new Set([204]));
    expect([await desk.moves(hold), await desk.takenUp(hold)]).toEqual([['AUTHORIZE', 'ASK_CARDHOLDER', 'APPROVE'], 1]);
  });

  it('a notification that claims a charge which was not made charges nothing', async () => {
    const hold = await desk.placed();
    const reference = await desk.reference(hold);
    const sent = signed(told(reference, { type: 'payment_intent.succeeded', more: { status: 'succeeded', amount_received: 1_399_000 } }));
    expect([await statusOf(sent), await desk.state(hold)]).toEqual([204, 'AUTHORIZED']);
    const { rows } = await desk.admin.query<{ captured: string }>('select sum(captured_minor)::text as captured from accounts.card_authorization where hold_id = $1', [hold.id]);
    expect(rows).toEqual([{ captured: '0' }]);
  });

  it('an event of a kind that nobody knows, and one about somebody else’s payment, are taken and change nothing', async () => {
    const hold = await desk.placed();
    const before = await desk.moves(hold);
    expect(await statusOf(signed(told(await desk.reference(hold), { type: 'payment_intent.sang_a_song' })))).toBe(204);
    expect(await statusOf(signed(told('pi_of_nobody')))).toBe(204);
    expect(await statusOf(signed(JSON.stringify({ id: newId(), object: 'event', type: 'account.updated', created: 1, data: { object: { object: 'account', id: 'acct_1' } } })))).toBe(204);
    expect(await desk.moves(hold)).toEqual(before);
  });

  it.each(['TWICE', 'LAST_FIRST'] as const)('told %s, a hold goes its way once', async (telling) => {
    desk.simulator.teller.telling = telling;
    const hold = await desk.returned({ damage: 'ACCIDENTAL' });
    await desk.work();
    await desk.simulator.teller.told();
    expect([await desk.state(hold), (await desk.moves(hold)).filter((move) => /CAPTURE|APPROVE/.test(move))]).toEqual(['CAPTURED', ['APPROVE', 'CAPTURE', 'CONFIRM_CAPTURED']]);
    expect(desk.simulator.ledger.payments.get(await desk.reference(hold))).toMatchObject({ status: 'succeeded', amountReceived: 109_000 });
  });

  it('while the provider does not answer it is not taken: it comes again, and is applied then', async () => {
    const { hold, reference } = await enteredUnheard();
    const sent = signed(told(reference));
    // The SDK tries a connection that broke once more.
    desk.simulator.faults.push('CALL_LOST', 'CALL_LOST');
    expect([await statusOf(sent), await desk.state(hold), await desk.takenUp(hold)]).toEqual([503, 'ACTION_REQUIRED', 0]);
    expect([await statusOf(sent), await desk.state(hold)]).toEqual([204, 'AUTHORIZED']);
  });
});

describe('what nobody tells', () => {
  it('ERS-08: of a card that was entered is looked for, and found', async () => {
    const { hold } = await enteredUnheard();
    await desk.work();
    expect(await desk.state(hold)).toBe('ACTION_REQUIRED');
    desk.daysLater(1 / 24);
    await desk.work();
    expect([await desk.state(hold), await desk.takenUp(hold)]).toEqual(['AUTHORIZED', 0]);
  });

  it('of a charge and of a card that is freed is known from who was asked for it', async () => {
    desk.simulator.teller.telling = 'NEVER';
    for (const [found, state] of [[{ damage: 'ACCIDENTAL' }, 'CAPTURED'], [{}, 'RELEASED']] as const) {
      const { hold } = await enteredUnheard();
      desk.daysLater(1 / 24);
      await desk.work();
      await desk.returned(found, hold);
      await desk.work();
      expect([await desk.state(hold), await desk.takenUp(hold)]).toEqual([state, 0]);
    }
  });
});

describe('the payment provider, asked by the platform over its HTTP', () => {
  it('ERS-08: a cardholder who does not confirm at their bank is declined, one who does holds the amount', async () => {
    for (const [confirm, state] of [['no', 'DECLINED'], ['yes', 'AUTHORIZED']] as const) {
      const hold = await desk.placed('pm_confirmed');
      expect(await desk.state(hold)).toBe('ACTION_REQUIRED');
      await fetch(`${desk.simulator.url}/card-entry/${await desk.reference(hold)}`, { method: 'POST', body: `confirm=${confirm}` });
      await desk.simulator.teller.told();
      expect(await desk.state(hold)).toBe(state);
    }
  });

  it('ERS-08: a card that is declined while its holder is there leaves them another try', async () => {
    const hold = await desk.placed('pm_poor');
    expect(await desk.state(hold)).toBe('ACTION_REQUIRED');
    desk.simulator.enterCard(await desk.reference(hold), 'pm_good');
    await desk.simulator.teller.told();
    expect(await desk.state(hold)).toBe('AUTHORIZED');
  });

  it.each(['CALL_LOST', 'ANSWER_LOST', 'NO_ANSWER', 'ERROR'] as const)('ERS-12: a charge of which %s is unknown, is asked for, and is made once', async (fault) => {
    const hold = await desk.placed();
    await desk.returned({ damage: 'ACCIDENTAL' }, hold);
    desk.simulator.teller.telling = 'NEVER';
    desk.simulator.faults.push(...(fault === 'CALL_LOST' || fault === 'ANSWER_LOST' ? [fault, fault] : [fault]));
    await desk.work();
    expect(await desk.state(hold)).toBe('OUTCOME_UNKNOWN');
    for (const minutes of [2, 7, 40]) {
      desk.daysLater(minutes / 1_440);
      await desk.work();
    }
    const payment = desk.simulator.ledger.payments.get(await desk.reference(hold));
    expect([await desk.state(hold), payment?.status, payment?.amountReceived]).toEqual(['CAPTURED', 'succeeded', 109_000]);
  });

  it('ERS-25: an authorisation that ended at the provider while nobody told cannot be charged: the amount is owed', async () => {
    const hold = await desk.placed();
    const reference = await desk.reference(hold);
    desk.simulator.teller.telling = 'NEVER';
    desk.simulator.ledger.payments.get(reference)!.captureBefore = 1;
    await desk.returned({ damage: 'ACCIDENTAL' }, hold);
    await desk.work();
    expect([await desk.state(hold), desk.simulator.ledger.payments.get(reference)]).toEqual(['RECEIVABLE', expect.objectContaining({ status: 'canceled', amountReceived: 0 })]);
  });

  it('ERS-09: the next authorisation is made before the present one is freed; a card that refuses it leaves the hold unsecured', async () => {
    for (const [card, state, live] of [['pm_good', 'AUTHORIZED', 1], ['pm_once', 'UNSECURED', 1]] as const) {
      const hold = await desk.placed(card);
      desk.daysLater(6.1);
      await desk.work();
      const held = [...desk.simulator.ledger.payments.values()].filter(({ metadata, status }) => metadata['hold'] === hold.id && status === 'requires_capture');
      expect([await desk.state(hold), held.length]).toEqual([state, live]);
    }
  });
});
