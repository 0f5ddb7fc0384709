import { isLocalDate } from '@platform/kit/pure/local-date.js';

const form = /^(\d{4}-\d{2}-\d{2})[Tt ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** No repair of the trade's systems is older; an earlier year is a slip of the pen. */
const earliest = Date.parse('2000-01-01T00:00:00Z');

/**
 * An instant names its date, its time and its distance from UTC; a time without a zone is not an instant and is not guessed.
 * @source AASP-17
 */
export function readInstant(text: string): Date | null {
  const date = form.exec(text)?.[1];
  if (date === undefined || !isLocalDate(date)) return null;
  const instant = new Date(text.toUpperCase().replace(' ', 'T'));
  return instant.getTime() >= earliest ? instant : null;
}
