import type { Viewer } from '@platform/kit/identity/viewer.js';
import { previousQuarter } from '@platform/kit/pure/quarter.js';

import type { BoardFilter, BoardQuery } from '../../db/quota/read-quarter-board.js';
import { searchPattern } from '../given-text.js';
import { requireCountry } from '../organization/country-code.js';
import type { QuarterBoardFilter, QuarterBoardSort } from './quarter-board.js';
import { requestedQuarters } from './requested-quarters.js';

/** Which rows of the board somebody wants, and in which order. */
export interface BoardWanted {
  quarters: number;
  filter?: QuarterBoardFilter | null;
  sort?: QuarterBoardSort | null;
}

export type RowsOfBoard = Pick<BoardQuery, 'sort' | 'direction' | 'filter' | 'organizationId' | 'quarters' | 'running' | 'closed'>;

/** What is wanted, with each wrong value refused by its name. */
export function boardQuery({ quarters: count, filter, sort }: BoardWanted, { viewer, now }: { viewer: Viewer; now: Date }): RowsOfBoard {
  const quarters = requestedQuarters('quarters', count, now);
  const running = quarters.at(-1)!;
  return {
    sort: sort?.field ?? 'NAME',
    direction: sort?.direction ?? 'ASC',
    filter: boardFilter(filter ?? {}),
    organizationId: viewer.tenant,
    quarters,
    running,
    closed: previousQuarter(running),
  };
}

function boardFilter({ country, search, verdict, atRisk }: QuarterBoardFilter): BoardFilter {
  return { country: country && requireCountry('filter.country', country), names: searchPattern(search, 'filter.search'), verdict, atRisk };
}
