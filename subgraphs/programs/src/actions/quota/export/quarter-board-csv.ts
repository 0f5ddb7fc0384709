import { ReadSession } from '@platform/kit/database/session.js';
import { answerOrRefuse } from '@platform/kit/graphql/answer-or-refuse.js';
import { type ActionContext, actorOf } from '@platform/kit/graphql/context.js';
import type { Page } from '@platform/kit/list/connection.js';
import { pageSizeMax } from '@platform/kit/list/paging.js';
import { Selection } from '@platform/kit/list/selection.js';
import { csvByteOrderMark, csvRow, csvSeparator } from '@platform/kit/pure/csv-row.js';
import type { Locale } from '@platform/kit/pure/locale.js';
import { readRuleSets } from '@platform/kit/rule-sets/read-rule-sets.js';

import { type BoardQuery, type BoardRow, readQuarterBoard } from '../../../db/quota/read-quarter-board.js';
import { type AssessedQuarter, assessPartnerQuarters } from '../assess-partner-quarters.js';
import { readBoardTerms } from '../read-board-terms.js';
import { boardWords } from './board-words.js';

export interface BoardFileWanted {
  query: Omit<BoardQuery, 'standings' | 'page' | 'organization' | 'technicians' | 'countAsked'>;
  locale: Locale;
}

type Reading = Pick<ActionContext, 'dataSource' | 'viewer' | 'requestId' | 'now'>;

const leaf = Selection.from(new Map());
const organization = Selection.from(new Map([['displayName', leaf], ['country', leaf]]));

/**
 * The board as CSV: a line for each partner and quarter, page after page. One page is held at a time, and each is read in a
 * transaction of its own, so that a slow line holds no connection; a count that changes meanwhile may move its partner.
 * Resolves when the first page was read.
 */
export async function quarterBoardCsv(context: Reading, { query, locale }: BoardFileWanted): Promise<AsyncGenerator<string>> {
  const reading = { organization, technicians: false, countAsked: false };
  const { terms, standings } = await inOneLook(context, (reads) => readBoardTerms(reads, query, { ruleSets: readRuleSets(reads), now: context.now() }));
  const read = async (after: string | null): Promise<TextPage> => {
    const page = await inOneLook(context, (reads) => readQuarterBoard(reads, { ...query, ...reading, standings, page: { first: pageSizeMax, after } }));
    const text = page.nodes.map((row) => linesOf(row, answerOrRefuse('quarters', () => assessPartnerQuarters(row.facts, query.quarters, terms)), locale)).join('');
    return { text, next: nextOf(page) };
  };
  return pages(csvByteOrderMark + csvRow(boardWords[locale].head, csvSeparator(locale)), await read(null), read);
}

interface TextPage {
  text: string;
  /** The cursor behind which the next page begins; null when this is the last. */
  next: string | null;
}

async function* pages(head: string, first: TextPage, read: (after: string) => Promise<TextPage>): AsyncGenerator<string> {
  yield head + first.text;
  for (let { next } = first; next !== null; ) {
    const page = await read(next);
    yield page.text;
    next = page.next;
  }
}

function nextOf({ pageInfo }: Pick<Page<object>, 'pageInfo'>): string | null {
  return pageInfo.hasNextPage ? pageInfo.endCursor : null;
}

function linesOf({ organization: { id, displayName, country } }: BoardRow, quarters: readonly AssessedQuarter[], locale: Locale): string {
  const words = boardWords[locale];
  return quarters
    .map(({ facts, repairs, required, running, projection }) => {
      const asked = repairs.verdict === 'NOT_APPLICABLE' ? null : required;
      const counted = [facts.completedRepairs, facts.openedRepairs, asked];
      return csvRow([String(displayName), id, String(country), facts.quarter, words.running[`${running}`], ...counted, words.verdicts[repairs.verdict], repairs.reasonCode, projection?.projectedRepairs ?? null], csvSeparator(locale));
    })
    .join('');
}

async function inOneLook<T>(context: Reading, work: (reads: ReadSession) => Promise<T>): Promise<T> {
  const reads = new ReadSession(context.dataSource, actorOf(context));
  try {
    return await work(reads);
  } finally {
    await reads.end();
  }
}
