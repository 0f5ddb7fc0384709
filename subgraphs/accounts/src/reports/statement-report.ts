import { Readable } from 'node:stream';

import { badInput, csvType, localeOf, localeUnknown, notFound, type Report, type ReportAsked, type ReportWorld } from '@platform/kit/files/give-report.js';
import type { FileRefusal } from '@platform/kit/files/refuse-file.js';
import { isAllowed } from '@platform/kit/graphql/access-rules.js';
import { isUuid } from '@platform/kit/graphql/identifiers.js';

import { readStatement } from '../actions/billing/report/read-statement.js';
import { statementCsv } from '../actions/billing/report/statement-csv.js';
import { statementPdf } from '../actions/billing/report/statement-pdf.js';
import { billingRules } from '../graphql/billing/billing-resolvers.js';

/** `?id=…&locale=sv`: a monthly statement as a file, for those who may read it. */
export async function statementReport({ dataSource }: Pick<ReportWorld, 'dataSource'>, { visitor: { viewer, requestId }, query }: ReportAsked, kind: 'csv' | 'pdf' = 'csv'): Promise<Report | FileRefusal> {
  if (!isAllowed(billingRules.Query['accountStatements']!, viewer)) return notFound;
  const id = query.get('id')?.toLowerCase() ?? '';
  if (!isUuid(id)) return badInput('id: is not an id of this platform.');
  const locale = localeOf(query);
  if (locale === null) return localeUnknown;
  const statement = await readStatement({ dataSource, viewer, requestId }, id);
  if (statement === null) return notFound;
  const fileName = `statement-${statement.month.slice(0, 7)}-${statement.currency}.${kind}`;
  if (kind === 'pdf') return { fileName, contentType: 'application/pdf', bytes: statementPdf(statement, locale) };
  return { fileName, contentType: csvType, bytes: Readable.from(statementCsv(statement, locale)) };
}
