import { giving, type ReportWorld } from '@platform/kit/files/give-report.js';
import type { Route } from '@platform/kit/service/route.js';

import { auditReport } from './audit-report.js';
import { quarterBoardReport } from './quarter-board-report.js';

/** Ways in beside GraphQL, for files that are made as they are asked for: the report of an audit, and the quarter board. */
export function reportRoutes(world: ReportWorld): Readonly<Record<string, Route>> {
  return {
    'GET /reports/audit.pdf': giving(world, (asked) => auditReport(world, asked, 'pdf')),
    'GET /reports/audit.csv': giving(world, (asked) => auditReport(world, asked, 'csv')),
    'GET /reports/quarters.csv': giving(world, (asked) => quarterBoardReport(world, asked)),
  };
}
