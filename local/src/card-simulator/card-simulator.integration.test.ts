import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { NotSigned, type ProviderNotification } from '@platform/accounts/payment/payment-provider.js';
import { StripeProvider } from '@platform/accounts/payment/stripe-provider.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { cardSimulatorConfig } from './config.js';
import { type RunningCardSimulator, startCardSimulator } from './start-card-simulator.js';

const secrets = { apiKey: 'sk_test_of_this_test', webhookSecret: 'whsec_of_this_test' };
let simulator: RunningCardSimulator;
let provider: StripeProvider;
let receiver: Server;
let told: { body: Buffer; signature: string }[] = [];
let clock = new Date();

beforeAll(async () => {
  receiver = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      told.push({ body: Buffer.concat(chunks), signature: String(request.headers['stripe-signature']) });
      response.writeHead(204).end();
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => receiver.once('listening', resolve));
  const webhookUrl = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
  simulator = await startCardSimulator({ host: '127.0.0.1', port: 0, ...secrets, webhookUrl, file: null, now: () => clock });
  provider = new StripeProvider({ ...secrets, publishableKey: null, apiUrl: simulator.url });
});
afterAll(async () => {
  await simulator.stop();
  receiver.close();
});
beforeEach(() => {
  told = [];
  clock = new Date();
  simulator.teller.telling = 'ONCE';
});

const order = (key = `hold:${randomUUID()}:auth:1`) => ({ key, holdId: randomUUID(), amountMinor: 1_399_000n, currency: 'NOK', card: null });

async function referenceOf(answer: ReturnType<StripeProvider['authorize']>): Promise<string> {
  const known = await answer;
  if (known.said !== 'PAYMENT') throw new Error(`The provider said ${known.said}.`);
  return known.payment.reference;
}

async function authorized(card = 'pm_good'): Promise<string> {
  const reference = await referenceOf(provider.authorize(order()));
  simulator.enterCard(reference, card);
  return reference;
}

const notifications = (): ProviderNotification[] => told.map(({ body, signature }) => provider.readNotification(body, signature));

describe('the adapter of the payment provider, over its HTTP', () => {
  it('ERS-08: a payment waits for the cardholder, and then holds the amount on the card they entered', async () => {
    const reference = await referenceOf(provider.authorize(order()));
    expect(await provider.query({ reference })).toMatchObject({ payment: { state: 'NEEDS_CARDHOLDER', amountMinor: 1_399_000n, currency: 'NOK', card: null } });
    expect((await provider.cardEntry(reference))?.clientSecret).toContain(reference);
    simulator.enterCard(reference, 'pm_good');
    const answer = await provider.query({ reference });
    expect(answer).toMatchObject({ payment: { state: 'AUTHORIZED', card: { brand: 'visa', lastFour: '4242' } } });
    expect(answer.said === 'PAYMENT' && answer.payment.captureBefore!.getTime() - clock.getTime()).toBeGreaterThan(6 * 86_400_000);
  });

  it('a key has one effect, whatever is lost on the way, and what became of it is found by the key', async () => {
    const asked = order();
    // The SDK itself tries a connection that broke once more, under the same key.
    simulator.faults.push('ANSWER_LOST', 'ANSWER_LOST');
    expect(await provider.authorize(asked)).toMatchObject({ said: 'NOTHING' });
    // The customer was made, and its answer lost: the same keys find it and go on.
    const reference = await referenceOf(provider.authorize(asked));
    expect(await provider.query({ key: asked.key })).toMatchObject({ payment: { reference } });
    expect(await referenceOf(provider.authorize(asked))).toBe(reference);
    expect([...simulator.ledger.payments.values()].filter(({ metadata }) => metadata['operation'] === asked.key)).toHaveLength(1);
    expect(await provider.query({ key: 'hold:nobody:auth:1' })).toEqual({ said: 'NO_SUCH_PAYMENT' });
  });

  it.each(['CALL_LOST', 'ANSWER_LOST', 'ERROR'] as const)('%s is silence, neither success nor refusal', async (fault) => {
    const reference = await authorized();
    simulator.faults.push(...(fault === 'ERROR' ? [fault] : [fault, fault]));
    expect(await provider.capture({ key: `${reference}:capture`, reference, amountMinor: 100n, currency: 'NOK' })).toMatchObject({ said: 'NOTHING' });
    expect(await provider.query({ reference })).toMatchObject({ payment: { state: fault === 'ANSWER_LOST' ? 'CAPTURED' : 'AUTHORIZED' } });
  });

  it('ERS-12: a part is taken and the rest freed, once; more than was held is refused', async () => {
    const reference = await authorized();
    expect(await provider.capture({ key: `${reference}:more`, reference, amountMinor: 1_399_001n, currency: 'NOK' })).toMatchObject({ said: 'REFUSED' });
    expect(await provider.capture({ key: `${reference}:capture`, reference, amountMinor: 109_000n, currency: 'NOK' })).toMatchObject({ payment: { state: 'CAPTURED', capturedMinor: 109_000n } });
    expect(await provider.void({ key: `${reference}:void`, reference, amountMinor: 1n, currency: 'NOK' })).toMatchObject({ payment: { state: 'CAPTURED' } });
    expect(await provider.refund({ key: `${reference}:refund`, reference, amountMinor: 109_000n, currency: 'NOK' })).toMatchObject({ payment: { refundedMinor: 109_000n } });
  });

  it('ERS-08 ERS-12: a currency without decimals is told in the provider’s hundredths, and comes back in its own units', async () => {
    const reference = await referenceOf(provider.authorize({ ...order(), amountMinor: 199_900n, currency: 'ISK' }));
    simulator.enterCard(reference, 'pm_good');
    expect([simulator.ledger.payments.get(reference)!.amount, await provider.query({ reference })]).toMatchObject([19_990_000, { payment: { amountMinor: 199_900n, currency: 'ISK' } }]);
    expect(await (await fetch(`${simulator.url}/card-entry/${reference}`)).text()).toContain('199900 ISK');
    expect(await provider.capture({ key: `${reference}:capture`, reference, amountMinor: 15_900n, currency: 'ISK' })).toMatchObject({ payment: { state: 'CAPTURED', capturedMinor: 15_900n } });
    expect(await provider.refund({ key: `${reference}:refund`, reference, amountMinor: 15_900n, currency: 'ISK' })).toMatchObject({ payment: { refundedMinor: 15_900n } });
    expect(await provider.authorize({ ...order(), amountMinor: 459_995n, currency: 'KWD' })).toEqual({ said: 'REFUSED', code: 'amount_not_chargeable' });
  });

  it('ERS-10: what is held is freed; an authorisation that ended by itself cannot be taken', async () => {
    const freed = await authorized();
    expect(await provider.void({ key: `${freed}:void`, reference: freed, amountMinor: 1n, currency: 'NOK' })).toMatchObject({ payment: { state: 'CANCELLED' } });
    const ended = await authorized();
    clock = new Date(clock.getTime() + 8 * 86_400_000);
    expect(await provider.capture({ key: `${ended}:capture`, reference: ended, amountMinor: 100n, currency: 'NOK' })).toMatchObject({ said: 'PAYMENT', payment: { state: 'CANCELLED' } });
  });

  it('the next authorisation is made without the cardholder, with the card that the provider knows', async () => {
    for (const [card, said] of [['pm_good', 'PAYMENT'], ['pm_once', 'REFUSED']] as const) {
      const answer = await provider.query({ reference: await authorized(card) });
      if (answer.said !== 'PAYMENT') throw new Error('Nothing is held.');
      const known = { reference: answer.payment.card!.reference!, customerReference: answer.payment.customerReference! };
      expect(await provider.authorize({ ...order(), card: known })).toMatchObject(said === 'PAYMENT' ? { said, payment: { state: 'AUTHORIZED' } } : { said, code: 'insufficient_funds' });
    }
  });

  it('a card may ask its holder to confirm, or be declined, and another may be entered', async () => {
    const reference = await authorized('pm_confirmed');
    expect(await provider.query({ reference })).toMatchObject({ payment: { state: 'NEEDS_CARDHOLDER' } });
    const page = await fetch(`${simulator.url}/card-entry/${reference}`, { method: 'POST', body: 'confirm=yes' });
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('13990.00 NOK')]);
    expect(await provider.query({ reference })).toMatchObject({ payment: { state: 'AUTHORIZED', card: { brand: 'mastercard' } } });
    const declined = await authorized('pm_poor');
    expect(await provider.query({ reference: declined })).toMatchObject({ payment: { state: 'NEEDS_CARDHOLDER' } });
  });
});

it('a charge that is disputed names its dispute, as it stands, and the notification names the payment', async () => {
  const reference = await authorized();
  await provider.capture({ key: `${reference}:capture`, reference, amountMinor: 109_000n, currency: 'NOK' });
  expect(await provider.query({ reference })).toMatchObject({ payment: { disputes: [] } });
  await simulator.teller.told();
  told = [];
  for (const [status, state] of [['needs_response', 'NEEDS_ANSWER'], ['under_review', 'UNDER_REVIEW'], ['lost', 'LOST']] as const) {
    simulator.dispute(reference, status);
    expect(await provider.query({ reference })).toMatchObject({ payment: { disputes: [{ reference: reference.replace('pi_', 'dp_'), state, amountMinor: 109_000n, reason: 'product_not_received' }] } });
  }
  await simulator.teller.told();
  expect(notifications().map((each) => [each.type, each.reference])).toEqual(['created', 'updated', 'closed'].map((step) => [`charge.dispute.${step}`, reference]));
});

describe('what the provider tells', () => {
  it('is signed, names the payment, and may come twice or the last first', async () => {
    await authorized();
    await simulator.teller.told();
    expect(notifications().map(({ type }) => type)).toEqual(['payment_intent.created', 'payment_intent.amount_capturable_updated']);
    told = [];
    simulator.teller.telling = 'TWICE';
    const reference = await authorized();
    await simulator.teller.told();
    expect(notifications().filter((notification) => notification.reference === reference)).toHaveLength(4);
    expect(new Set(notifications().map(({ id }) => id)).size).toBe(2);
  });

  it('is refused with another signature, another body, or an old one', async () => {
    await authorized();
    await simulator.teller.told();
    const [{ body, signature }] = told as [(typeof told)[number]];
    expect(() => provider.readNotification(body, '')).toThrow(NotSigned);
    expect(() => provider.readNotification(Buffer.concat([body, Buffer.from(' ')]), signature)).toThrow(NotSigned);
    clock = new Date(Date.now() - 3_600_000);
    told = [];
    await authorized();
    await simulator.teller.told();
    expect(() => notifications()).toThrow(NotSigned);
  });
});

it('the simulator refuses to run in production', () => {
  expect(() => cardSimulatorConfig({ PLATFORM_ENV: 'production' })).toThrow(/refuses to run in production/);
});
