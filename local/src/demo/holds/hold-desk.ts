import { randomUUID } from 'node:crypto';

import type { DataSource } from 'typeorm';

import { announceHolds } from '@platform/accounts/actions/holds/announce-holds.js';
import { receiveNotification } from '@platform/accounts/actions/holds/receive-notification.js';
import { runOperations } from '@platform/accounts/actions/holds/run-operations.js';
import { sweepHolds } from '@platform/accounts/actions/holds/sweep-holds.js';
import { CardAuthorization } from '@platform/accounts/db/holds/card-authorization.entity.js';
import { CardHold } from '@platform/accounts/db/holds/card-hold.entity.js';
import { StripeProvider } from '@platform/accounts/payment/stripe-provider.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import { type RunningCardSimulator, startCardSimulator } from '../../card-simulator/start-card-simulator.js';
import type { ContextOf, Manager } from '../accounts-desk.js';
import { pricesOfHolds } from './hold-stories.js';

const apiKey = 'sk_test_of_the_demonstration';

/** Where holds of the past come to be: Accounts & Credit's own actions, a clock that is set, and a payment provider that speaks the real one's HTTP. */
export class DemoHoldDesk {
  private instant = new Date(0);

  private constructor(
    private readonly contextOf: ContextOf,
    private readonly dataSource: DataSource,
    private readonly payments: { simulator: RunningCardSimulator; provider: StripeProvider },
  ) {}

  /** Works with a provider whose payments end up in the file that the platform's own simulator keeps. */
  static async at(contextOf: ContextOf, { dataSource, file }: { dataSource: DataSource; file: string }, work: (desk: DemoHoldDesk) => Promise<void>): Promise<void> {
    const clock: { now: () => Date } = { now: () => new Date() };
    const simulator = await startCardSimulator({ host: '127.0.0.1', port: 0, apiKey, webhookSecret: 'whsec_of_the_demonstration', webhookUrl: 'http://127.0.0.1:9/', file, now: () => clock.now() });
    // What it would tell is fetched by the desk itself, in its order.
    simulator.teller.telling = 'NEVER';
    try {
      const provider = new StripeProvider({ apiKey, webhookSecret: 'whsec_of_the_demonstration', publishableKey: null, apiUrl: simulator.url });
      const desk = new DemoHoldDesk(contextOf, dataSource, { simulator, provider });
      clock.now = desk.now;
      await work(desk);
    } finally {
      await simulator.stop();
    }
  }

  readonly now = (): Date => this.instant;

  setClock(instant: Date): void {
    this.instant = instant;
  }

  as(user: Manager): ActionContext {
    return { ...this.contextOf(user, 0), dataSource: this.dataSource, now: this.now };
  }

  /** Everything that is due by now. */
  async work(): Promise<void> {
    const world = { dataSource: this.dataSource, now: this.now, provider: this.payments.provider, prices: () => Promise.resolve(pricesOfHolds) };
    for (let done = 1, rounds = 0; done > 0 && rounds < 20; rounds += 1) done = (await sweepHolds(world)) + (await runOperations(world));
  }

  holdOf(requestId: string): Promise<CardHold> {
    return look(this.as('program-manager'), (manager) => manager.findOneByOrFail(CardHold, { requestId }));
  }

  /** The cardholder enters a card on the provider's page, and confirms it there or does not. */
  async enterCard(requestId: string, card: string, { isConfirmed }: { isConfirmed: boolean }): Promise<void> {
    const reference = await this.reference(requestId, 'ACTION_REQUIRED');
    this.payments.simulator.enterCard(reference, card);
    if (card === 'pm_confirmed') await fetch(`${this.payments.simulator.url}/card-entry/${reference}`, { method: 'POST', body: `confirm=${isConfirmed ? 'yes' : 'no'}`, redirect: 'manual' });
    await this.told(reference);
  }

  async dispute(requestId: string): Promise<void> {
    const reference = await this.reference(requestId, 'CAPTURED');
    this.payments.simulator.dispute(reference, 'needs_response');
    await this.told(reference);
  }

  /** What happened to these holds is past: nobody is told of it any more. */
  async keepToOneself(): Promise<void> {
    while ((await announceHolds({ dataSource: this.dataSource, bus: { publish: () => Promise.resolve() } as never })) > 0);
  }

  private async told(reference: string): Promise<void> {
    await receiveNotification({ dataSource: this.dataSource, now: this.now, provider: this.payments.provider }, { id: `evt_${randomUUID()}`, type: 'payment_intent.updated', reference, toldAt: this.now() });
  }

  private async reference(requestId: string, state: 'ACTION_REQUIRED' | 'CAPTURED'): Promise<string> {
    const { id: holdId } = await this.holdOf(requestId);
    const authorization = await look(this.as('program-manager'), (manager) => manager.findOneByOrFail(CardAuthorization, { holdId, state }));
    return authorization.reference!;
  }
}
