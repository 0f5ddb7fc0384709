import { Readable } from 'node:stream';

import { GraphQLError } from 'graphql';

import { badInput, csvType, localeOf, localeUnknown, notFound, type Report, type ReportAsked, type ReportWorld } from '@platform/kit/files/give-report.js';
import type { FileRefusal } from '@platform/kit/files/refuse-file.js';
import { isAllowed, staffAndReporting } from '@platform/kit/graphql/access-rules.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';
import { Verdict } from '@platform/kit/pure/verdict.js';

import { quarterBoardCsv } from '../actions/quota/export/quarter-board-csv.js';
import { boardQuery, type BoardWanted } from '../graphql/quota/board-query.js';
import { boardSorts } from '../graphql/quota/quarter-board.js';

/** `?quarters=8&search=…&country=NO&verdict=NOT_MET&atRisk=true&sort=NAME&direction=ASC&locale=sv`, each of them or none: as `quarterBoard`. */
export async function quarterBoardReport({ dataSource, now }: ReportWorld, { visitor: { viewer, requestId }, query }: ReportAsked): Promise<Report | FileRefusal> {
  if (!isAllowed(staffAndReporting, viewer)) return notFound;
  const locale = localeOf(query);
  if (locale === null) return localeUnknown;
  try {
    const rows = boardQuery(boardWanted(query), { viewer, now: now() });
    const lines = await quarterBoardCsv({ dataSource, viewer, requestId, now }, { query: rows, locale });
    return { fileName: `quarter-board-${now().toISOString().slice(0, 10)}.csv`, contentType: csvType, bytes: Readable.from(lines, { highWaterMark: 1 }) };
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions['code'] === 'BAD_USER_INPUT') return badInput(error.message);
    throw error;
  }
}

const yesOrNo = { true: true, false: false };

function boardWanted(query: URLSearchParams): BoardWanted {
  const quarters = query.get('quarters') ?? '8';
  if (!/^\d{1,2}$/.test(quarters)) throw badUserInput('quarters', 'is not a whole number');
  const filter = { search: query.get('search'), country: query.get('country'), verdict: oneOf(query, 'verdict', Verdict), atRisk: oneOf(query, 'atRisk', yesOrNo) };
  const sort = { field: oneOf(query, 'sort', boardSorts) ?? 'NAME', direction: oneOf(query, 'direction', SortDirection) ?? SortDirection.ASC };
  return { quarters: Number(quarters), filter, sort };
}

/** The value that goes by the name asked for; null when none is asked for. */
function oneOf<Value>(query: URLSearchParams, field: string, values: Readonly<Record<string, Value>>): Value | null {
  const named = query.get(field);
  if (named === null) return null;
  const found = Object.entries(values).find(([name]) => name === named);
  if (found === undefined) throw badUserInput(field, `is none of ${Object.keys(values).join(', ')}`);
  return found[1];
}
