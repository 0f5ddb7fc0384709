import { csvByteOrderMark, csvRow, csvSeparator } from '@platform/kit/pure/csv-row.js';
import type { Locale } from '@platform/kit/pure/locale.js';

import type { ReadableReport } from './read-report.js';
import { reportEntries } from './report-entries.js';
import { reportWords } from './report-words.js';
import { standingEntries } from './standing-entries.js';

/** A report as CSV, line by line: one for each requirement, the failing ones first, then one for each thing the platform itself knows of the partner; every line names the audit and the hash. */
export function* reportCsv(readable: ReadableReport, locale: Locale): Generator<string> {
  const words = reportWords[locale];
  const separator = csvSeparator(locale);
  const { audit, organization } = readable.report;
  const head = [words.number, words.partner, words.location, words.criterion, words.sources, words.requirement, words.result, words.severity, words.observation, words.answer, words.machine, words.onRecord, words.action, words.owner, words.due, words.evidence, words.hash];
  yield csvByteOrderMark + csvRow(head, separator);
  for (const entry of reportEntries(readable, locale)) {
    const { action, evidence } = entry;
    const found = [entry.result, entry.severity, entry.observation, entry.answer, entry.machine, entry.onRecord];
    const ordered = [action?.description ?? null, action?.ownerName ?? null, action?.dueOn ?? null];
    yield csvRow([audit.number, organization.legalName, entry.place, entry.criterion, entry.sources, entry.text, ...found, ...ordered, evidence.join('; ') || null, readable.sha256], separator);
  }
  for (const { code, title, verdict, onRecord } of standingEntries(readable.report, locale)) {
    yield csvRow([audit.number, organization.legalName, words.wholePartner, code, null, title, null, null, null, null, verdict, onRecord, null, null, null, null, readable.sha256], separator);
  }
}
