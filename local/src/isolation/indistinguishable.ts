import type { Question, Reply } from './isolation-platform.js';
import { unknownId } from './probes.js';

/** An answer as it is compared: without what differs between any two requests, and with one word for the id that was asked for. */
export function comparable({ status, body }: Reply, id: string): string {
  const text = JSON.stringify({ status, body }, (key, value: unknown) => (key === 'requestId' || key === 'remaining' ? undefined : value));
  return text.replaceAll(id, unknownId);
}

/** The refusal of a value that the generator filled in, which would hide what the field does; null when there was none. */
export function unfilled({ body }: Reply, { variables }: Question): string | null {
  const error = body.errors?.find(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT' || extensions?.['code'] === 'GRAPHQL_VALIDATION_FAILED');
  return error === undefined ? null : `${error.message} (asked with ${JSON.stringify(variables)})`;
}

/**
 * Between which two gaps the true median lies, with 95 % certainty: on a busy machine single answers vary by far more than what
 * somebody could learn from them.
 */
export function medianBetween(gaps: readonly number[]): [least: number, most: number] {
  const sorted = gaps.toSorted((a, b) => a - b);
  const reach = 0.98 * Math.sqrt(sorted.length);
  const at = (rank: number): number => sorted[Math.min(Math.max(Math.round(rank), 0), sorted.length - 1)] ?? 0;
  return [at(sorted.length / 2 - reach - 1), at(sorted.length / 2 + reach)];
}
