import pg from 'pg';

/** Adds up how long statements of this process are waited for, whoever sends them; those sent together count once. */
export function watchStatements(): { waitedMs(): number } {
  let waited = 0;
  let running = 0;
  let since = 0;
  const query = pg.Client.prototype.query as (...args: unknown[]) => unknown;
  const settled = (): void => {
    running -= 1;
    if (running === 0) waited += performance.now() - since;
  };
  const watched = function (this: unknown, ...args: unknown[]): unknown {
    if (running === 0) since = performance.now();
    running += 1;
    const callback = args.at(-1);
    if (typeof callback === 'function') return query.apply(this, [...args.slice(0, -1), (...results: unknown[]) => { settled(); (callback as (...results: unknown[]) => void)(...results); }]);
    const answer = query.apply(this, args);
    if (answer instanceof Promise) answer.then(settled, settled);
    else settled();
    return answer;
  };
  Object.assign(pg.Client.prototype, { query: watched });
  return { waitedMs: () => waited };
}
