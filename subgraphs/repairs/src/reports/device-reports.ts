import { Readable } from 'node:stream';

import { badInput, csvType, giving, localeOf, localeUnknown, notFound, type Report, type ReportAsked, type ReportWorld } from '@platform/kit/files/give-report.js';
import type { FileRefusal } from '@platform/kit/files/refuse-file.js';
import { isAllowed } from '@platform/kit/graphql/access-rules.js';
import { isUuid } from '@platform/kit/graphql/identifiers.js';
import type { Route } from '@platform/kit/service/route.js';

import { installedBaseCsv } from '../actions/devices/installed-base-csv.js';
import { deviceReaders } from '../graphql/devices/access-rules.js';

/** The way in for an installed base as a file. */
export function deviceReportRoutes(world: ReportWorld): Readonly<Record<string, Route>> {
  return { 'GET /reports/installed-base.csv': giving(world, (asked) => Promise.resolve(installedBase(world, asked))) };
}

/** `?organizationId=…&locale=sv`; a partner's people may leave out the organisation. */
function installedBase({ dataSource }: ReportWorld, { visitor: { viewer, requestId }, query }: ReportAsked): Report | FileRefusal {
  if (!isAllowed(deviceReaders, viewer)) return notFound;
  const locale = localeOf(query);
  if (locale === null) return localeUnknown;
  const named = query.get('organizationId')?.toLowerCase() ?? viewer.tenant;
  if (named === null || !isUuid(named)) return badInput('organizationId: is not an id of this platform.');
  // Row-level security shows a partner's people nothing of another: they get the file of an organisation that has no devices.
  const rows = installedBaseCsv({ dataSource, viewer, requestId }, named, locale);
  return { fileName: 'installed-base.csv', contentType: csvType, bytes: Readable.from(rows, { highWaterMark: 1 }) };
}
