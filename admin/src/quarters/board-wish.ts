import type { QuarterBoardQueryVariables, QuarterBoardSortField, Verdict } from '../generated/operations.js';
import { oneOf } from '../data/resource.js';

export const boardVerdicts = ['MET', 'NOT_MET', 'NEEDS_EVIDENCE', 'NOT_APPLICABLE'] as const satisfies readonly Verdict[];
export const boardSorts = ['NAME', 'RUNNING_PROJECTION', 'LAST_COMPLETED'] as const satisfies readonly QuarterBoardSortField[];

/** Which part of the board somebody looks at; it is in the address. */
export interface BoardWish {
  search: string;
  country: string;
  verdict: Verdict | '';
  atRisk: boolean;
  sort: QuarterBoardSortField;
  page: number;
  perPage: number;
}

const quartersShown = 8;
const perPageDefault = 25;
const perPageMax = 100;

export function readBoardWish(parameters: URLSearchParams): BoardWish {
  const whole = (name: string, fallback: number): number => {
    const value = Number(parameters.get(name));
    return Number.isInteger(value) && value > 0 ? value : fallback;
  };
  return {
    search: parameters.get('search') ?? '',
    country: parameters.get('country') ?? '',
    verdict: oneOf(boardVerdicts, parameters.get('verdict')) ?? '',
    atRisk: parameters.get('atRisk') === 'true',
    sort: oneOf(boardSorts, parameters.get('sort')) ?? 'NAME',
    page: whole('page', 1),
    perPage: Math.min(whole('perPage', perPageDefault), perPageMax),
  };
}

/** The address of a wish, without what is as it is by itself. */
export function writeBoardWish({ search, country, verdict, atRisk, sort, page, perPage }: BoardWish): URLSearchParams {
  const parameters = new URLSearchParams();
  if (search) parameters.set('search', search);
  if (country) parameters.set('country', country);
  if (verdict) parameters.set('verdict', verdict);
  if (atRisk) parameters.set('atRisk', 'true');
  if (sort !== 'NAME') parameters.set('sort', sort);
  if (page > 1) parameters.set('page', String(page));
  if (perPage !== perPageDefault) parameters.set('perPage', String(perPage));
  return parameters;
}

export function boardVariables({ search, country, verdict, atRisk, sort, page, perPage }: BoardWish): Omit<QuarterBoardQueryVariables, 'locale'> {
  return {
    quarters: quartersShown,
    first: perPage,
    offset: (page - 1) * perPage,
    filter: { search: search || null, country: country || null, verdict: verdict || null, atRisk: atRisk || null },
    sort: { field: sort, direction: 'ASC' },
  };
}

/** Where all rows of a wish are had as a file, whatever page is on the screen. */
export function boardFile({ search, country, verdict, atRisk, sort }: BoardWish, locale: string): string {
  const parameters = new URLSearchParams({ quarters: String(quartersShown), sort, locale });
  if (search.trim()) parameters.set('search', search);
  if (country) parameters.set('country', country);
  if (verdict) parameters.set('verdict', verdict);
  if (atRisk) parameters.set('atRisk', 'true');
  return `/reports/quarters.csv?${parameters.toString()}`;
}
