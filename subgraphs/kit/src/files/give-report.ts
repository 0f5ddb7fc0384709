import { pipeline } from 'node:stream/promises';

import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';

import { type FileRefusal, refuseFile } from './refuse-file.js';
import { type Locale, locales } from '../pure/locale.js';
import type { Route } from '../service/route.js';

export interface ReportWorld {
  dataSource: DataSource;
  log: Logger;
  now: () => Date;
}

export interface ReportAsked {
  visitor: Parameters<Route>[0]['visitor'];
  query: URLSearchParams;
}

/** A report on its way: its bytes, and the name it is saved under. */
export interface Report {
  fileName: string;
  contentType: string;
  bytes: NodeJS.ReadableStream;
}

export const csvType = 'text/csv; charset=utf-8';

export const notFound: FileRefusal = { status: 404, code: 'NOT_FOUND', message: 'There is no such report.' };

export function badInput(message: string): FileRefusal {
  return { status: 400, code: 'BAD_USER_INPUT', message };
}

/** Whoever asks gets the report, streamed, or the refusal. */
export function giving({ log }: Pick<ReportWorld, 'log'>, make: (asked: ReportAsked) => Promise<Report | FileRefusal>): Route {
  return async ({ request, response, visitor }) => {
    const made = await make({ visitor, query: new URL(request.url ?? '', 'http://subgraph').searchParams });
    if ('status' in made) {
      log.info({ requestId: visitor.requestId, code: made.code }, 'a report was refused');
      return refuseFile(request, response, made);
    }
    response.writeHead(200, { 'content-type': made.contentType, 'content-disposition': `attachment; filename="${made.fileName}"` });
    await pipeline(made.bytes, response).catch((error: unknown) => log.info({ err: error, requestId: visitor.requestId }, 'a report was not sent to its end'));
  };
}

/** The language asked for, English when none is; null for one that the platform does not speak. */
export function localeOf(query: URLSearchParams): Locale | null {
  const named = query.get('locale') ?? 'en';
  return locales.find((locale) => locale === named) ?? null;
}

export const localeUnknown = badInput(`locale: is none of ${locales.join(', ')}.`);
