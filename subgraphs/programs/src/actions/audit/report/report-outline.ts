import type { Locale } from '@platform/kit/pure/locale.js';

import type { ReadableReport } from './read-report.js';
import { reportDay, reportMoment } from './report-day.js';
import { type ReportEntry, reportEntries } from './report-entries.js';
import { reportWords } from './report-words.js';
import { standingEntries } from './standing-entries.js';
import { standingWords } from './standing-words.js';

export interface ReportLine {
  label: string;
  value: string;
}

export interface OutlinedEntry {
  isFailing: boolean;
  title: string;
  /** The place, the criterion and its sources. */
  origin: string;
  lines: ReportLine[];
}

export interface OutlinedSection {
  title: string;
  /** What is said where nothing stands below the title. */
  empty: string;
  entries: OutlinedEntry[];
}

/** All that a report says, in the reader’s language and in the order in which it is printed. */
export interface ReportOutline {
  title: string;
  /** Said of a report that is not signed. */
  draftNotice: string | null;
  facts: ReportLine[];
  summaryTitle: string;
  summary: ReportLine[];
  sections: OutlinedSection[];
  signature: { title: string; lines: ReportLine[]; hashTitle: string; sha256: string; hashNote: string } | null;
}

export function reportOutline(readable: ReadableReport, locale: Locale): ReportOutline {
  const words = reportWords[locale];
  const { report, sha256 } = readable;
  const entries = reportEntries(readable, locale);
  const section = (title: string, isFailing: boolean): OutlinedSection => ({ title, empty: words.none, entries: entries.filter((entry) => entry.isFailing === isFailing).map((entry) => outlined(entry, locale)) });
  return {
    title: `${words.title} ${report.audit.number}`,
    draftNotice: sha256 === null ? words.draft : null,
    facts: headFacts(readable, locale),
    summaryTitle: words.summary,
    summary: counts(entries, locale),
    sections: [section(words.failing, true), section(words.others, false), ...standingSection(readable, locale)],
    signature: sha256 === null ? null : { title: words.signature, lines: signatureLines(readable, locale), hashTitle: words.hash, sha256, hashNote: words.hashNote },
  };
}

/** Beside the requirements: what the platform itself knows of the partner. */
function standingSection({ report }: ReadableReport, locale: Locale): OutlinedSection[] {
  const words = reportWords[locale];
  const entries = standingEntries(report, locale).map(({ isFailing, title, verdict, onRecord }) => ({ isFailing, title, origin: words.wholePartner, lines: [{ label: words.machine, value: verdict }, { label: words.onRecord, value: onRecord }] }));
  const { title, none } = standingWords[locale];
  return report.standingChecks === undefined ? [] : [{ title, empty: none, entries }];
}

function headFacts({ report: { audit, organization, terms } }: ReadableReport, locale: Locale): ReportLine[] {
  const words = reportWords[locale];
  const number = organization.organizationNumber === null ? '' : ` (${organization.organizationNumber})`;
  return [
    { label: words.partner, value: `${organization.legalName}${number}` },
    { label: words.planned, value: reportDay(audit.plannedOn, locale) },
    { label: words.due, value: reportDay(audit.dueOn, locale) },
    { label: words.auditor, value: audit.auditorName ?? '–' },
    { label: words.terms, value: `${terms.program} ${terms.region}, ${terms.version} (SHA-256 ${terms.sha256.slice(0, 16)}…)` },
  ];
}

function counts(entries: readonly ReportEntry[], locale: Locale): ReportLine[] {
  return Object.values(reportWords[locale].results).flatMap((result) => {
    const count = entries.filter((entry) => entry.result === result).length;
    return count === 0 ? [] : [{ label: result, value: String(count) }];
  });
}

function outlined(entry: ReportEntry, locale: Locale): OutlinedEntry {
  const words = reportWords[locale];
  const { action, evidence } = entry;
  const lines: [string, string | null][] = [
    [words.result, [entry.result, entry.severity ?? []].flat().join(' · ')],
    [words.observation, entry.observation],
    [words.answer, entry.answer],
    [words.machine, entry.machine],
    [words.onRecord, entry.onRecord],
    [words.action, action === null ? null : `${action.description} ${words.owner}: ${action.ownerName}; ${words.actionDue} ${reportDay(action.dueOn, locale)}.`],
    [words.evidence, evidence.length === 0 ? null : evidence.join('\n')],
  ];
  return { isFailing: entry.isFailing, title: entry.text, origin: `${entry.place} · ${entry.criterion} · ${entry.sources}`, lines: lines.flatMap(([label, value]) => (value === null ? [] : [{ label, value }])) };
}

function signatureLines({ report: { audit } }: ReadableReport, locale: Locale): ReportLine[] {
  const words = reportWords[locale];
  return [
    { label: words.signedBy, value: `${audit.closedByName ?? '–'}, ${audit.closedAt === null ? '–' : reportMoment(audit.closedAt, locale)}` },
    { label: words.revision, value: String(audit.revision ?? 1) },
    ...(audit.reopenReason ? [{ label: words.reopened, value: audit.reopenReason }] : []),
  ];
}
