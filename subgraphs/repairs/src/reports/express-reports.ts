import { badInput, giving, localeOf, localeUnknown, notFound, type Report, type ReportAsked, type ReportWorld } from '@platform/kit/files/give-report.js';
import type { FileRefusal } from '@platform/kit/files/refuse-file.js';
import { isAllowed } from '@platform/kit/graphql/access-rules.js';
import { isUuid } from '@platform/kit/graphql/identifiers.js';
import type { Route } from '@platform/kit/service/route.js';

import { expressLabelPdf } from '../actions/express/label/express-label-pdf.js';
import { readExpressLabel } from '../actions/express/label/read-express-label.js';
import { expressReaders } from '../graphql/express/express-resolvers.js';

/** The way in for the label that an original comes back with, made as it is asked for. */
export function expressReportRoutes(world: ReportWorld): Readonly<Record<string, Route>> {
  return { 'GET /reports/express-return-label.pdf': giving(world, (asked) => label(world, asked)) };
}

/** `?id=…&locale=nb`: the request; in the customer's language where none is named. */
async function label({ dataSource }: ReportWorld, { visitor: { viewer, requestId }, query }: ReportAsked): Promise<Report | FileRefusal> {
  if (!isAllowed(expressReaders, viewer)) return notFound;
  const named = localeOf(query);
  if (named === null) return localeUnknown;
  const id = query.get('id')?.toLowerCase() ?? '';
  if (!isUuid(id)) return badInput('id: is not an id of this platform.');
  const found = await readExpressLabel({ dataSource, viewer, requestId }, id);
  if (found === null) return notFound;
  const locale = query.has('locale') ? named : (found.locale ?? named);
  return { fileName: `return-label-${found.trackingNumber}.pdf`, contentType: 'application/pdf', bytes: expressLabelPdf(found, locale) };
}
