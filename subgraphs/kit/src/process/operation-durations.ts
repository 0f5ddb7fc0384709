import { Histogram, type Registry } from 'prom-client';

export interface AnsweredOperation {
  /** The caller's name for it, or null when it has none. */
  name: string | null;
  outcome: 'ok' | 'error';
  durationMs: number;
}

// Callers choose the names: without a bound they could fill the memory.
const namesMax = 200;
const bucketsSeconds = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Keeps how long operations took, by their name; answers what notes one. */
export function operationDurations(registry: Registry): (operation: AnsweredOperation) => void {
  const durations = new Histogram({
    name: 'graphql_operation_duration_seconds',
    help: 'Time from the arrival of an operation to its answer, in seconds.',
    labelNames: ['operation', 'outcome'] as const,
    buckets: bucketsSeconds,
    registers: [registry],
  });
  const names = new Set<string>();
  return ({ name, outcome, durationMs }) => {
    let operation = name ?? '(without a name)';
    if (names.size >= namesMax && !names.has(operation)) operation = '(another)';
    names.add(operation);
    durations.observe({ operation, outcome }, durationMs / 1_000);
  };
}
