/**
 * What somebody learnt of one operation. `ok`: it was answered. `refused`: it was answered, and had no effect. `unknown`: it was
 * not answered, or by somebody who cannot know, and may or may not have had its effect.
 */
export type Outcome = 'ok' | 'refused' | 'unknown';

/** One operation, from its invocation to what became of it. */
export interface Entry {
  operation: string;
  /** The idempotency key; null for a question. */
  key: string | null;
  /** What the operation was about, in the workload's own form. */
  subject: unknown;
  invokedAt: number;
  endedAt: number;
  outcome: Outcome;
  /** What was answered, or the errors told in its place; null when no answer came. */
  answer: string | null;
}

/** Everything that was asked in a run, in the order in which it ended. */
export class History {
  readonly entries: Entry[] = [];

  add(entry: Entry): void {
    this.entries.push(entry);
  }

  /** The longest that anybody waited, in milliseconds. */
  longestMs(): number {
    return this.entries.reduce((longest, { invokedAt, endedAt }) => Math.max(longest, endedAt - invokedAt), 0);
  }

  count(outcome: Outcome): number {
    return this.entries.filter((entry) => entry.outcome === outcome).length;
  }
}
