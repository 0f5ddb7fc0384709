import { ReadSession } from '@platform/kit/database/session.js';
import { type ActionContext, actorOf } from '@platform/kit/graphql/context.js';
import { pageSizeMax } from '@platform/kit/list/paging.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';
import { csvByteOrderMark, csvRow, csvSeparator } from '@platform/kit/pure/csv-row.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import type { Locale } from '@platform/kit/pure/locale.js';

import { exams } from '../domain/catalogue/exams.js';
import { productStanding } from '../domain/renewal/product-standing.js';
import { type HeldCertification, mayRepair, type WorkPeriod } from '../domain/repairing/may-repair.js';
import { type Held, readHeld } from '../graphql/technicians/held-certifications.js';
import { technicianConditions } from '../graphql/technicians/technician-conditions.js';
import { type TechnicianFilter, technicianList } from '../graphql/technicians/technician.list.js';
import { matrixWords } from './matrix-words.js';

export interface MatrixWanted {
  filter: TechnicianFilter;
  /** The date on which it is asked who may repair what. */
  on: LocalDate;
  locale: Locale;
}

type Reading = Pick<ActionContext, 'dataSource' | 'viewer' | 'now'> & { requestId: string };
type Row = Thing & WorkPeriod & { displayName: string; technicianId: string; employment: 'EMPLOYED' | 'CONTRACTED'; organization: { id: string }; location: { id: string } | null };

const leaf = Selection.from(new Map());
const reference = Selection.from(new Map([['id', leaf]]));
const nodes = Selection.from(new Map([['displayName', leaf], ['technicianId', leaf], ['employment', leaf], ['organization', reference], ['location', reference]]));
const selection = Selection.from(new Map([['nodes', nodes], ['pageInfo', Selection.from(new Map([['hasNextPage', leaf], ['endCursor', leaf]]))]]));

/**
 * The matrix as CSV: a line for each technician and product. One page is held at a time, read in a transaction of its own, so
 * that a slow line holds no connection. Resolves when the first page was read: a wrong filter is refused before anything is sent.
 */
export async function matrixCsv(context: Reading, wanted: MatrixWanted): Promise<AsyncGenerator<string>> {
  const { locale } = wanted;
  const first = await pageOf(context, wanted, null);
  return (async function* () {
    yield csvByteOrderMark + csvRow(matrixWords[locale].head, csvSeparator(locale)) + first.text;
    for (let { next } = first; next !== null; ) {
      const page = await pageOf(context, wanted, next);
      yield page.text;
      next = page.next;
    }
  })();
}

async function pageOf(context: Reading, wanted: MatrixWanted, after: string | null): Promise<{ text: string; next: string | null }> {
  const reads = new ReadSession(context.dataSource, actorOf(context));
  try {
    const { nodes: rows, pageInfo } = await technicianList.read({ reads }, { args: { filter: wanted.filter, first: pageSizeMax, after }, selection, within: technicianConditions(context, wanted.filter) });
    const held = Map.groupBy(await readHeld(reads, rows.map(({ id }) => id)), ({ parentId }: Held) => parentId);
    return { text: rows.map((row) => linesOf(row as Row, held.get(row.id) ?? [], wanted)).join(''), next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
  } finally {
    await reads.end();
  }
}

function linesOf({ displayName, technicianId, employment, startedOn, endedOn, organization, location }: Row, held: readonly HeldCertification[], { on, locale }: MatrixWanted): string {
  const words = matrixWords[locale];
  return exams
    .map(({ product }) => {
      const { state, validUntil, daysLeft } = productStanding(held, { product, on });
      const may = mayRepair({ startedOn, endedOn, certifications: held }, { product, on });
      return csvRow([displayName, technicianId, words.employments[employment], organization.id, location?.id ?? null, product, on, words.states[state], validUntil, daysLeft, words.mayRepair[`${may}`]], csvSeparator(locale));
    })
    .join('');
}
