import type { Locale } from '@platform/kit/pure/locale.js';

import type { StandingCheck } from '../../../domain/audit/checks/standing-checks.js';
import type { AuditReport } from '../audit-report.js';
import { reportDay } from './report-day.js';
import { reportWords } from './report-words.js';
import { standingWords } from './standing-words.js';

/** One thing the platform itself knows of a partner, in the reader’s language. */
export interface StandingEntry {
  isFailing: boolean;
  /** As STANDING.CERTIFICATES, for those who read reports by program. */
  code: string;
  title: string;
  verdict: string;
  /** What is on record, and until or by when. */
  onRecord: string;
}

/** What a report says of the partner beside the requirements; nothing where it was closed before that was told. */
export function standingEntries({ standingChecks = [] }: Pick<AuditReport, 'standingChecks'>, locale: Locale): StandingEntry[] {
  return standingChecks.map((check) => ({
    isFailing: check.verdict === 'NOT_MET',
    code: `STANDING.${check.kind}`,
    title: standingWords[locale].kinds[check.kind],
    verdict: reportWords[locale].verdicts[check.verdict] ?? check.verdict,
    onRecord: onRecord(check, locale),
  }));
}

function onRecord({ kind, observed, on }: StandingCheck, locale: Locale): string {
  const words = standingWords[locale];
  if (observed === null) return words.unknown;
  const counted = { CERTIFICATES: words.technicians, RETURNS_ON_TIME: words.returns, ACCOUNT_STANDING: null, ADDRESS_KIND: null }[kind];
  const told = counted?.replace('%{count}', observed) ?? observed.split(', ').map((code) => words.observed[code] ?? reportWords[locale].values[code] ?? code).join(', ');
  const when = on === null ? [] : [(kind === 'RETURNS_ON_TIME' ? words.due : words.until).replace('%{date}', reportDay(on, locale))];
  return [told, ...when].join(', ');
}
