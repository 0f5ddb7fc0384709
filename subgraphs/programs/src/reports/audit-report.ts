import { Readable } from 'node:stream';

import { badInput, csvType, localeOf, localeUnknown, notFound, type Report, type ReportAsked, type ReportWorld } from '@platform/kit/files/give-report.js';
import type { FileRefusal } from '@platform/kit/files/refuse-file.js';
import { isAllowed } from '@platform/kit/graphql/access-rules.js';
import { isUuid } from '@platform/kit/graphql/identifiers.js';

import { readReport } from '../actions/audit/report/read-report.js';
import { reportCsv } from '../actions/audit/report/report-csv.js';
import { reportPdf } from '../actions/audit/report/report-pdf.js';
import { auditReaders } from '../graphql/access-rules.js';

/** `?id=…&locale=sv&revision=1`; without a revision, what stands. */
export async function auditReport({ dataSource, now }: ReportWorld, { visitor: { viewer, requestId }, query }: ReportAsked, format: 'pdf' | 'csv'): Promise<Report | FileRefusal> {
  if (!isAllowed(auditReaders, viewer)) return notFound;
  const auditId = query.get('id')?.toLowerCase() ?? '';
  if (!isUuid(auditId)) return badInput('id: is not an id of this platform.');
  const locale = localeOf(query);
  if (locale === null) return localeUnknown;
  const revision = query.get('revision');
  if (revision !== null && !/^[1-9]\d{0,5}$/.test(revision)) return badInput('revision: is not a whole number above 0.');
  const readable = await readReport({ dataSource, viewer, requestId, now }, { auditId, revision: revision === null ? null : Number(revision) });
  if (readable === null) return notFound;
  const fileName = `${readable.report.audit.number}${readable.sha256 === null ? '-draft' : ''}.${format}`;
  if (format === 'csv') return { fileName, contentType: csvType, bytes: Readable.from(reportCsv(readable, locale)) };
  return { fileName, contentType: 'application/pdf', bytes: reportPdf(readable, locale) };
}
