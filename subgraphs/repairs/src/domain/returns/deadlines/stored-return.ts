import { type LocalDate, parseLocalDate } from '@platform/kit/pure/local-date.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';
import type { CheckResult } from '@platform/kit/pure/verdict.js';

import { returnOnTime } from '../ids-return.js';

export interface StoredReturn {
  dueOn: string;
  timeZone: string;
  handedOverAt: Date | null;
  receivedAt: Date | null;
}

/**
 * A stored return is judged as a described one is, by its own due date and the clock of its place.
 * @source IDS-16 IDS-26 ERS-23
 */
export function storedReturnOnTime({ dueOn, timeZone, handedOverAt, receivedAt }: StoredReturn, now: Date): CheckResult {
  const onLocalDate = (instant: Date | null): LocalDate | null => (instant === null ? null : localDateAt(instant, timeZone));
  return returnOnTime({ dueOn: parseLocalDate(dueOn), handedOverOn: onLocalDate(handedOverAt), receivedOn: onLocalDate(receivedAt), today: localDateAt(now, timeZone) });
}
