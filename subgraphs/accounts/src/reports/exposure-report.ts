import { Readable } from 'node:stream';

import { badInput, csvType, localeOf, localeUnknown, notFound, type Report, type ReportAsked, type ReportWorld } from '@platform/kit/files/give-report.js';
import type { FileRefusal } from '@platform/kit/files/refuse-file.js';
import { isAllowed } from '@platform/kit/graphql/access-rules.js';

import { exposureByAccountCsv, exposureByRegionCsv } from '../actions/credit/report/exposure-csv.js';
import { creditQueries } from '../graphql/credit/access-rules.js';

/** `?by=account&region=NO&locale=sv` or `?by=region&locale=sv`: what credit lines, or all lines of each region, stand for. */
export function exposureReport({ dataSource, now }: Pick<ReportWorld, 'dataSource' | 'now'>, { visitor: { viewer, requestId }, query }: ReportAsked): Report | FileRefusal {
  const by = query.get('by') ?? 'account';
  if (by !== 'account' && by !== 'region') return badInput('by: is neither account nor region.');
  if (!isAllowed(creditQueries[by === 'region' ? 'creditExposure' : 'ledgerTransfers']!, viewer)) return notFound;
  const locale = localeOf(query);
  if (locale === null) return localeUnknown;
  const context = { dataSource, viewer, requestId, now };
  const rows = by === 'region' ? exposureByRegionCsv(context, locale) : exposureByAccountCsv(context, query.get('region'), locale);
  return { fileName: `exposure-by-${by}-${now().toISOString().slice(0, 10)}.csv`, contentType: csvType, bytes: Readable.from(rows, { highWaterMark: 1 }) };
}
