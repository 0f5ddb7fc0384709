import { createHmac, randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

import { type SimulatedPayment, shownPayment } from './simulated-payment.js';

/** How the simulator tells: as it happens, twice, or the last first. */
export type Telling = 'ONCE' | 'TWICE' | 'LAST_FIRST' | 'NEVER';

export interface Told {
  type: string;
  payment: SimulatedPayment;
}

const tries = 6;

/** Signs what happened and sends it to the platform, again and again until it says that it has it. */
export class Teller {
  telling: Telling = 'ONCE';
  private readonly waiting = new Set<Promise<void>>();
  private readonly ending = new AbortController();

  constructor(private readonly settings: { webhookUrl: string; webhookSecret: string; now: () => number }) {}

  tell(told: readonly Told[]): void {
    if (this.telling === 'NEVER') return;
    const events = told.map(({ type, payment }) => this.eventOf(type, payment));
    const inOrder = this.telling === 'LAST_FIRST' ? events.toReversed() : events;
    const all = this.telling === 'TWICE' ? inOrder.flatMap((event) => [event, event]) : inOrder;
    const sending = (async () => {
      for (const event of all) await this.send(event);
    })().finally(() => this.waiting.delete(sending));
    this.waiting.add(sending);
  }

  /** Everything that was to be told has been, or was given up. */
  async told(): Promise<void> {
    while (this.waiting.size > 0) await Promise.all(this.waiting);
  }

  async stop(): Promise<void> {
    this.ending.abort();
    await this.told();
  }

  private eventOf(type: string, payment: SimulatedPayment): string {
    const object = shownPayment(payment, { expandsCharge: false });
    return JSON.stringify({ id: `evt_${randomBytes(12).toString('hex')}`, object: 'event', type, created: this.settings.now(), livemode: false, data: { object } });
  }

  private async send(body: string): Promise<void> {
    const { webhookUrl, webhookSecret, now } = this.settings;
    for (let attempt = 0; attempt < tries && !this.ending.signal.aborted; attempt += 1) {
      const at = now();
      const signature = `t=${at},v1=${createHmac('sha256', webhookSecret).update(`${at}.${body}`).digest('hex')}`;
      try {
        const { status } = await fetch(webhookUrl, { method: 'POST', headers: { 'content-type': 'application/json', 'stripe-signature': signature }, body, signal: AbortSignal.timeout(5_000) });
        if (status < 300) return;
      } catch {
        // Not there yet, or not any more: tried again below.
      }
      await pause(200 * 2 ** attempt, undefined, { signal: this.ending.signal }).catch(() => undefined);
    }
  }
}
