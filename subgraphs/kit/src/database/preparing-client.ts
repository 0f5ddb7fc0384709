import pg from 'pg';

import { StatementNames } from './statement-names.js';

const names = new StatementNames({ afterTimes: 5, namesMax: 200, countedMax: 1_000 });

type Ask = (...given: unknown[]) => unknown;

/** A connection that has PostgreSQL prepare what is asked often: it is parsed, checked and rewritten for row-level security once, not at every request. */
export class PreparingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const ask: Ask = (...given) => (super.query as Ask).apply(this, given);
    this.query = ((text: unknown, values: unknown, ...rest: unknown[]) => {
      const name = typeof text === 'string' && Array.isArray(values) ? names.nameOf(text) : undefined;
      return name === undefined ? ask(text, values, ...rest) : ask({ name, text, values }, ...rest);
    }) as pg.Client['query'];
  }
}
