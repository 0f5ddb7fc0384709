import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';

import type { SimulatedPayment } from './simulated-payment.js';

export interface KeptAnswer {
  /** What was asked under the key: another request under it is refused. */
  asked: string;
  status: number;
  body: string;
}

interface Kept {
  payments: SimulatedPayment[];
  answers: [string, KeptAnswer][];
}

/**
 * What the simulator knows, kept in a file where one is named, so that a restart forgets no authorisation. What somebody else has added
 * to the file, as the loader of the demonstration network does, is taken up when it is asked for.
 */
export class PaymentLedger {
  readonly payments = new Map<string, SimulatedPayment>();
  readonly answers = new Map<string, KeptAnswer>();
  private readAt = 0;

  constructor(private readonly file: string | null) {
    this.takeUp();
  }

  keep(): void {
    if (this.file === null) return;
    this.takeUp();
    const kept: Kept = { payments: [...this.payments.values()], answers: [...this.answers] };
    const whole = `${this.file}.new`;
    writeFileSync(whole, JSON.stringify(kept), { mode: 0o600 });
    renameSync(whole, this.file);
    this.readAt = statSync(this.file).mtimeMs;
  }

  /** The payment of that id, also one that somebody else has put into the file. */
  payment(id: string): SimulatedPayment | undefined {
    if (!this.payments.has(id)) this.takeUp();
    return this.payments.get(id);
  }

  private takeUp(): void {
    if (this.file === null || !existsSync(this.file)) return;
    const changedAt = statSync(this.file).mtimeMs;
    if (changedAt === this.readAt) return;
    const { payments, answers } = JSON.parse(readFileSync(this.file, 'utf8')) as Kept;
    for (const payment of payments) if (!this.payments.has(payment.id)) this.payments.set(payment.id, payment);
    for (const [key, answer] of answers) if (!this.answers.has(key)) this.answers.set(key, answer);
    this.readAt = changedAt;
  }
}
