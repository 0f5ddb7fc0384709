import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';

import { type FileRefusal, refuseFile } from '@platform/kit/files/refuse-file.js';
import { isAllowed } from '@platform/kit/graphql/access-rules.js';
import { isUuid } from '@platform/kit/graphql/identifiers.js';
import { type Locale, locales } from '@platform/kit/pure/locale.js';
import type { Route } from '@platform/kit/service/start-subgraph.js';

import { readReport } from './actions/audit/report/read-report.js';
import { reportCsv } from './actions/audit/report/report-csv.js';
import { reportPdf } from './actions/audit/report/report-pdf.js';
import { auditReaders } from './graphql/access-rules.js';

type Visit = Parameters<Route>[0];

interface ReportWorld {
  dataSource: DataSource;
  log: Logger;
}

/** A report on its way: its bytes, and the name it is saved under. */
interface Report {
  fileName: string;
  contentType: string;
  bytes: NodeJS.ReadableStream;
}

const notFound: FileRefusal = { status: 404, code: 'NOT_FOUND', message: 'There is no such report.' };

/** Ways in beside GraphQL: `GET /reports/audit.pdf?id=…&locale=sv&revision=1`, and the same as `.csv`; without a revision, what stands. */
export function reportRoutes(world: ReportWorld): Readonly<Record<string, Route>> {
  const giving = (make: (visit: Visit, query: URLSearchParams) => Promise<Report | FileRefusal>): Route => (visit) => give(world, visit, make);
  return {
    'GET /reports/audit.pdf': giving((visit, query) => audit(world, visit, { query, format: 'pdf' })),
    'GET /reports/audit.csv': giving((visit, query) => audit(world, visit, { query, format: 'csv' })),
  };
}

async function give(world: ReportWorld, visit: Visit, make: (visit: Visit, query: URLSearchParams) => Promise<Report | FileRefusal>): Promise<void> {
  const { request, response, visitor } = visit;
  const made = await make(visit, new URL(request.url ?? '', 'http://subgraph').searchParams);
  if ('status' in made) {
    world.log.info({ requestId: visitor.requestId, code: made.code }, 'a report was refused');
    return refuseFile(request, response, made);
  }
  response.writeHead(200, { 'content-type': made.contentType, 'content-disposition': `attachment; filename="${made.fileName}"` });
  await pipeline(made.bytes, response).catch((error: unknown) => world.log.info({ err: error, requestId: visitor.requestId }, 'a report was not sent to its end'));
}

async function audit({ dataSource }: ReportWorld, { visitor: { viewer, requestId } }: Visit, { query, format }: { query: URLSearchParams; format: 'pdf' | 'csv' }): Promise<Report | FileRefusal> {
  if (!isAllowed(auditReaders, viewer)) return notFound;
  const auditId = query.get('id')?.toLowerCase() ?? '';
  if (!isUuid(auditId)) return badInput('id: is not an id of this platform.');
  const locale = localeOf(query);
  if (locale === null) return badInput(`locale: is none of ${locales.join(', ')}.`);
  const revision = query.get('revision');
  if (revision !== null && !/^[1-9]\d{0,5}$/.test(revision)) return badInput('revision: is not a whole number above 0.');
  const readable = await readReport({ dataSource, viewer, requestId, now: () => new Date() }, { auditId, revision: revision === null ? null : Number(revision) });
  if (readable === null) return notFound;
  const fileName = `${readable.report.audit.number}${readable.sha256 === null ? '-draft' : ''}.${format}`;
  if (format === 'csv') return { fileName, contentType: 'text/csv; charset=utf-8', bytes: Readable.from(reportCsv(readable, locale)) };
  return { fileName, contentType: 'application/pdf', bytes: reportPdf(readable, locale) };
}

function localeOf(query: URLSearchParams): Locale | null {
  const named = query.get('locale') ?? 'en';
  return locales.find((locale) => locale === named) ?? null;
}

function badInput(message: string): FileRefusal {
  return { status: 400, code: 'BAD_USER_INPUT', message };
}
