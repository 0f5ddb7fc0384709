import pg from 'pg';

import { StatementNames } from './statement-names.js';

const names = new StatementNames({ afterTimes: 5, namesMax: 200, countedMax: 1_000 });

type Ask = (...given: unknown[]) => unknown;

/** How a transaction allows its statements more time than a request has. */
const allowance = /^set local statement_timeout = '(\d+)s'$/;
const ending = /^(commit|rollback)$/i;
/** PostgreSQL ends a statement itself; only of a connection whose other end is gone does nobody hear. */
const longerThanServerMs = 1_000;

/**
 * A connection that has PostgreSQL prepare what is asked often: it is parsed, checked and rewritten for row-level security once, not at
 * every request. What a transaction allows its statements is waited for here too, until the transaction ends.
 */
export class PreparingClient extends pg.Client {
  private patienceMs: number | null = null;

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const ask: Ask = (...given) => (super.query as Ask).apply(this, given);
    this.query = ((text: unknown, values: unknown, ...rest: unknown[]) => {
      if (typeof text !== 'string') return ask(text, values, ...rest);
      this.heed(text);
      const name = Array.isArray(values) ? names.nameOf(text) : undefined;
      if (name === undefined && this.patienceMs === null) return ask(text, values, ...rest);
      return ask({ text, values, ...(name !== undefined && { name }), ...(this.patienceMs !== null && { query_timeout: this.patienceMs }) }, ...rest);
    }) as pg.Client['query'];
  }

  private heed(text: string): void {
    const allowed = allowance.exec(text);
    if (allowed !== null) this.patienceMs = Number(allowed[1]) * 1_000 + longerThanServerMs;
    else if (ending.test(text)) this.patienceMs = null;
  }
}
