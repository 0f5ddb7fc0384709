import { parseLocalDate, type LocalDate } from './local-date.js';
import { Refusal } from './refusal.js';

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The date on the wall calendar of an IANA time zone at an instant.
 * @source IDS-26 ERS-06
 */
export function localDateAt(instant: Date, timeZone: string): LocalDate {
  if (Number.isNaN(instant.getTime())) throw new Refusal('INVALID_DATE', 'The instant is not a valid point in time.');
  return parseLocalDate(dateFormatter(timeZone).format(instant));
}

// Building a formatter costs a hundred times its use; zone names ignore case, so the keys stay few.
function dateFormatter(timeZone: string): Intl.DateTimeFormat {
  const key = timeZone.toLowerCase();
  const known = formatters.get(key);
  if (known) return known;
  const formatter = newFormatter(timeZone);
  formatters.set(key, formatter);
  return formatter;
}

function newFormatter(timeZone: string): Intl.DateTimeFormat {
  try {
    // Newer runtimes take bare offsets too, but an offset knows nothing of summer time.
    if (/^[+-]/.test(timeZone)) throw new RangeError();
    return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  } catch {
    throw new Refusal('UNKNOWN_TIME_ZONE', `"${timeZone}" is not a time zone of the IANA database.`);
  }
}
