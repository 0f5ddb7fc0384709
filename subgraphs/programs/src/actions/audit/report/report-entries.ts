import type { Criterion } from '@platform/kit/pure/criterion.js';
import type { Locale } from '@platform/kit/pure/locale.js';

import type { ReportedItem } from '../audit-report.js';
import type { ReadableReport } from './read-report.js';
import { reportWords } from './report-words.js';

/** One requirement of a report in the reader’s language, ready to be printed. */
export interface ReportEntry {
  isFailing: boolean;
  criterion: string;
  sources: string;
  place: string;
  text: string;
  result: string;
  severity: string | null;
  observation: string | null;
  answer: string | null;
  /** The verdict, what was found and what is asked. */
  machine: string | null;
  onRecord: string | null;
  action: { description: string; ownerName: string; dueOn: string } | null;
  evidence: readonly string[];
}

/** The requirements of a report, the failing ones first and the gravest of them before the others; else in the order of the audit. */
export function reportEntries({ report, terms }: ReadableReport, locale: Locale): ReportEntry[] {
  const places = new Map(report.locations?.map(({ id, name, address }) => [id, `${name}, ${address}`]));
  const entries = report.items.map((item) => {
    const criterion = terms.criteria.find(({ id }) => id === item.criterion);
    return { item, entry: entryOf(item, { criterion, place: item.locationId === null ? null : (places.get(item.locationId) ?? item.locationId), locale }) };
  });
  return entries.toSorted((a, b) => rank(a.item) - rank(b.item)).map(({ entry }) => entry);
}

const severities = ['MAJOR', 'MINOR', 'OBSERVATION'];

function isFailing({ result }: Pick<ReportedItem, 'result'>): boolean {
  return result === 'NON_COMPLIANT' || result === 'PARTIALLY_COMPLIANT';
}

function rank(item: ReportedItem): number {
  if (!isFailing(item)) return severities.length + 1;
  const place = severities.indexOf(item.severity ?? '');
  return place === -1 ? severities.length : place;
}

function entryOf(item: ReportedItem, { criterion, place, locale }: { criterion: Criterion | undefined; place: string | null; locale: Locale }): ReportEntry {
  const words = reportWords[locale];
  const { machineCheck: check, recordedFact: fact, answer } = item;
  const value = (text: string): string => words.values[text] ?? text;
  const observedAndAsked = check === null ? [] : [check.observed === null ? [] : `${words.found} ${value(check.observed)}`, check.required === null ? [] : `${words.asked} ${value(check.required)}`].flat();
  return {
    isFailing: isFailing(item),
    criterion: item.criterion,
    sources: criterion?.sources.join(', ') ?? '',
    place: place ?? words.wholePartner,
    text: criterion?.text[locale] ?? item.criterion,
    result: words.results[item.result] ?? item.result,
    severity: item.severity === null ? null : (words.severities[item.severity] ?? item.severity),
    observation: item.observation,
    answer: answer === null || answer === undefined ? null : [`${words.results[answer.claim] ?? answer.claim} (${answer.answeredByName})`, answer.text ?? []].flat().join(': '),
    machine: check === null ? null : [words.verdicts[check.verdict] ?? check.verdict, ...observedAndAsked].join('; '),
    onRecord: fact?.value == null ? null : [value(fact.value), fact.observedAt === null ? [] : `${fact.observedAt.slice(0, 10)}, ${fact.observedBy ?? ''}`].flat().join(' · '),
    action: item.correctiveAction,
    evidence: item.evidence?.map(({ fileName, sha256 }) => `${fileName} (SHA-256 ${sha256})`) ?? [],
  };
}
