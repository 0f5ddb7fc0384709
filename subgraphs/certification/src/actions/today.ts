import type { ActionContext } from '@platform/kit/graphql/context.js';
import { type LocalDate, parseLocalDate } from '@platform/kit/pure/local-date.js';

/** The date of the request, in UTC. */
export function today({ now }: Pick<ActionContext, 'now'>): LocalDate {
  return parseLocalDate(now().toISOString().slice(0, 10));
}
