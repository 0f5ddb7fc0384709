import { giving, type ReportWorld } from '@platform/kit/files/give-report.js';
import type { Route } from '@platform/kit/service/route.js';

import { creditNoteReport, invoiceReport, invoicesReport } from './invoice-report.js';
import { exposureReport } from './exposure-report.js';
import { statementReport } from './statement-report.js';

/** Ways in beside GraphQL, for files that are made as they are asked for. */
export function reportRoutes(world: ReportWorld): Readonly<Record<string, Route>> {
  return {
    'GET /reports/statement.csv': giving(world, (asked) => statementReport(world, asked)),
    'GET /reports/statement.pdf': giving(world, (asked) => statementReport(world, asked, 'pdf')),
    'GET /reports/invoice.pdf': giving(world, (asked) => invoiceReport(world, asked)),
    'GET /reports/invoices.csv': giving(world, (asked) => Promise.resolve(invoicesReport(world, asked))),
    'GET /reports/credit-note.pdf': giving(world, (asked) => creditNoteReport(world, asked)),
    'GET /reports/exposure.csv': giving(world, (asked) => Promise.resolve(exposureReport(world, asked))),
  };
}
