import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

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

/** What the simulator knows, kept in a file where one is named, so that a restart forgets no authorisation. */
export class PaymentLedger {
  readonly payments = new Map<string, SimulatedPayment>();
  readonly answers = new Map<string, KeptAnswer>();

  constructor(private readonly file: string | null) {
    if (file === null || !existsSync(file)) return;
    const { payments, answers } = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    for (const payment of payments) this.payments.set(payment.id, payment);
    for (const [key, answer] of answers) this.answers.set(key, answer);
  }

  keep(): void {
    if (this.file === null) return;
    const kept: Kept = { payments: [...this.payments.values()], answers: [...this.answers] };
    const whole = `${this.file}.new`;
    writeFileSync(whole, JSON.stringify(kept), { mode: 0o600 });
    renameSync(whole, this.file);
  }
}
