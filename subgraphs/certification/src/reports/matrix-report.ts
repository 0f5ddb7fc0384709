import { Readable } from 'node:stream';

import { GraphQLError } from 'graphql';

import { badInput, csvType, giving, localeOf, localeUnknown, notFound, type Report, type ReportAsked, type ReportWorld } from '@platform/kit/files/give-report.js';
import type { FileRefusal } from '@platform/kit/files/refuse-file.js';
import { isAllowed } from '@platform/kit/graphql/access-rules.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { isLocalDate, type LocalDate } from '@platform/kit/pure/local-date.js';
import type { Route } from '@platform/kit/service/route.js';

import { today } from '../actions/today.js';
import { CertificationTrack, ProductFamily } from '../db/certification.entity.js';
import { Employment } from '../db/technician.entity.js';
import { accessRules } from '../graphql/access-rules.js';
import type { TechnicianFilter } from '../graphql/technicians/technician.list.js';
import { matrixCsv } from './matrix-csv.js';

/** The way in for the certification matrix as a file: `GET /reports/certifications.csv`. */
export function matrixReportRoutes(world: ReportWorld): Readonly<Record<string, Route>> {
  return { 'GET /reports/certifications.csv': giving(world, (asked) => matrixReport(world, asked)) };
}

/** `?search=…&organizationId=…&locationId=…&employment=EMPLOYED&track=ACMT&product=MAC&expiringWithinDays=60&on=2026-06-30&locale=sv`, each of them or none: those who work for their organisation today. */
async function matrixReport({ dataSource, now }: ReportWorld, { visitor: { viewer, requestId }, query }: ReportAsked): Promise<Report | FileRefusal> {
  if (!isAllowed(accessRules.Query['technicians']!, viewer)) return notFound;
  const locale = localeOf(query);
  if (locale === null) return localeUnknown;
  try {
    const on = dateOf(query) ?? today({ now });
    const lines = await matrixCsv({ dataSource, viewer, requestId, now }, { filter: filterOf(query), on, locale });
    return { fileName: `certifications-${on}.csv`, contentType: csvType, bytes: Readable.from(lines, { highWaterMark: 1 }) };
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions['code'] === 'BAD_USER_INPUT') return badInput(error.message);
    throw error;
  }
}

function filterOf(query: URLSearchParams): TechnicianFilter {
  const days = query.get('expiringWithinDays');
  if (days !== null && !/^\d{1,3}$/.test(days)) throw badUserInput('expiringWithinDays', 'is not a whole number');
  return {
    search: query.get('search'),
    organizationId: query.get('organizationId'),
    locationId: query.get('locationId'),
    ...{ employment: oneOf(query, 'employment', Employment), track: oneOf(query, 'track', CertificationTrack), product: oneOf(query, 'product', ProductFamily) },
    expiringWithinDays: days === null ? null : Number(days),
    working: true,
  };
}

function dateOf(query: URLSearchParams): LocalDate | null {
  const on = query.get('on');
  if (on !== null && !isLocalDate(on)) throw badUserInput('on', 'is not a date such as 2026-06-30');
  return on;
}

function oneOf<Value extends string>(query: URLSearchParams, field: string, values: Readonly<Record<string, Value>>): Value | null {
  const named = query.get(field);
  if (named === null) return null;
  const found = Object.values(values).find((value) => value === named);
  if (found === undefined) throw badUserInput(field, `is none of ${Object.values(values).join(', ')}`);
  return found;
}
