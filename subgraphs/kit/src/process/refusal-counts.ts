import { Counter, type Registry } from 'prom-client';

/** Counts requests refused, by the limit they passed, from zero for each; answers what notes one. */
export function refusalCounts<Limit extends string>(registry: Registry, limits: readonly Limit[]): (limit: Limit) => void {
  const refusals = new Counter({
    name: 'requests_refused_total',
    help: 'Requests refused because they passed a limit.',
    labelNames: ['limit'] as const,
    registers: [registry],
  });
  for (const limit of limits) refusals.inc({ limit }, 0);
  return (limit) => refusals.inc({ limit });
}
