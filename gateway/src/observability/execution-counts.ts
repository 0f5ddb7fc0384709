import { Counter, type Registry } from 'prom-client';

import type { ExecutedBy } from '../executor/compiled-executor.js';

/** Counts the operations that were executed as compiled, and those left to the engine; answers what notes one. */
export function executionCounts(registry: Registry): (by: ExecutedBy) => void {
  const executions = new Counter({ name: 'operations_executed_total', help: 'Operations executed, by what was compiled for them or by the engine as it is shipped.', labelNames: ['by'] as const, registers: [registry] });
  for (const by of ['compiled', 'engine'] as const) executions.inc({ by }, 0);
  return (by) => executions.inc({ by });
}
