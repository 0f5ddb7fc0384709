import type { Bearer } from '../testing/minted-tokens.js';
import type { History } from './history.js';
import type { Answer, Operation, Workload } from './workload.js';

export interface Calling {
  graphqlUrl: string;
  mint: (bearer: Bearer) => Promise<string>;
  history: History;
  /** Told of every text of another organisation that an answer held. */
  onLeak: (what: string) => void;
}

/** Longer than anybody should have to wait, so that waiting too long is seen and not cut off. */
const patienceMs = 20_000;

/** Asks through the gateway as many people do, and writes down what became of it. */
export class Callers {
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(private readonly calling: Calling) {}

  async carryOut(workload: Workload, operation: Operation): Promise<'ok' | 'refused' | 'unknown'> {
    const invokedAt = performance.now();
    const { answer, text } = await this.ask(operation);
    const outcome = answer === null ? 'unknown' : workload.judge(operation, answer);
    const { name, key, subject } = operation;
    this.calling.history.add({ operation: name, key, subject, invokedAt, endedAt: performance.now(), outcome, answer: answer === null ? null : JSON.stringify(answer.data ?? answer.errors) });
    for (const leak of workload.leaks?.(operation, text) ?? []) this.calling.onLeak(`${name} as ${operation.bearer.subject}: ${leak}`);
    return outcome;
  }

  /** The answer; null when none came that could be read. */
  async ask({ bearer, query, variables }: Pick<Operation, 'bearer' | 'query' | 'variables'>): Promise<{ answer: Answer | null; text: string }> {
    try {
      const response = await fetch(this.calling.graphqlUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await this.token(bearer)}` },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(patienceMs),
      });
      const text = await response.text();
      const { data = null, errors = [] } = JSON.parse(text) as Partial<Answer>;
      return { answer: { status: response.status, data, errors }, text };
    } catch {
      return { answer: null, text: '' };
    }
  }

  private token(bearer: Bearer): Promise<string> {
    const known = this.tokens.get(bearer.subject) ?? this.calling.mint(bearer);
    this.tokens.set(bearer.subject, known);
    return known;
  }
}
