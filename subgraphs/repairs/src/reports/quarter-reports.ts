import { Readable } from 'node:stream';

import { badInput, csvType, giving, localeOf, localeUnknown, notFound, type Report, type ReportAsked, type ReportWorld } from '@platform/kit/files/give-report.js';
import type { FileRefusal } from '@platform/kit/files/refuse-file.js';
import { isAllowed } from '@platform/kit/graphql/access-rules.js';
import { isUuid } from '@platform/kit/graphql/identifiers.js';
import { isQuarter } from '@platform/kit/pure/quarter.js';
import type { Route } from '@platform/kit/service/route.js';

import { countedRepairsCsv } from '../actions/quota/counted-repairs-csv.js';
import { repairReaders } from '../graphql/repairs/access-rules.js';

/** The way in for the repairs that are behind a quarter's count. */
export function quarterReportRoutes(world: ReportWorld): Readonly<Record<string, Route>> {
  return { 'GET /reports/quarter-repairs.csv': giving(world, (asked) => Promise.resolve(countedRepairs(world, asked))) };
}

/** `?quarter=2026-Q1&organizationId=…&locale=sv`; a partner's people may leave out the organisation. */
function countedRepairs({ dataSource }: ReportWorld, { visitor: { viewer, requestId }, query }: ReportAsked): Report | FileRefusal {
  if (!isAllowed(repairReaders, viewer)) return notFound;
  const locale = localeOf(query);
  if (locale === null) return localeUnknown;
  const quarter = query.get('quarter') ?? '';
  if (!isQuarter(quarter)) return badInput('quarter: is not a quarter in the form YYYY-Q1 to YYYY-Q4.');
  const named = query.get('organizationId')?.toLowerCase() ?? viewer.tenant;
  if (named === null || !isUuid(named)) return badInput('organizationId: is not an id of this platform.');
  // Row-level security shows a partner's people nothing of another: they get the file of an organisation that has no repairs.
  const rows = countedRepairsCsv({ dataSource, viewer, requestId }, { organizationId: named, quarter }, locale);
  return { fileName: `repairs-${quarter}.csv`, contentType: csvType, bytes: Readable.from(rows, { highWaterMark: 1 }) };
}
