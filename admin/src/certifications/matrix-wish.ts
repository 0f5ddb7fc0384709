import { oneOf } from '../data/resource.js';
import type { CertificationMatrixQueryVariables, CertificationTrack, Employment, ProductFamily } from '../generated/operations.js';
import { employments } from '../technicians/technician-resource.js';

export const tracks = ['ACMT', 'IOS_QUALIFICATION'] as const satisfies readonly CertificationTrack[];
export const endingChoices = ['7', '30', '60'] as const;

/** Which product lines a track is about; the columns of the matrix. */
export const productsOfTrack: Readonly<Record<CertificationTrack, readonly ProductFamily[]>> = { ACMT: ['MAC'], IOS_QUALIFICATION: ['IPHONE', 'IPAD', 'IPOD'] };

/** Which part of the matrix somebody looks at; it is in the address. */
export interface MatrixWish {
  search: string;
  partner: string;
  location: string;
  track: CertificationTrack | '';
  employment: Employment | '';
  ending: (typeof endingChoices)[number] | '';
  page: number;
  perPage: number;
}

const perPageDefault = 25;
const perPageMax = 100;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function readMatrixWish(parameters: URLSearchParams): MatrixWish {
  const whole = (name: string, fallback: number): number => {
    const value = Number(parameters.get(name));
    return Number.isInteger(value) && value > 0 ? value : fallback;
  };
  const id = (name: string): string => {
    const value = parameters.get(name) ?? '';
    return uuid.test(value) ? value : '';
  };
  return {
    search: parameters.get('search') ?? '',
    partner: id('partner'),
    location: id('location'),
    track: oneOf(tracks, parameters.get('track')) ?? '',
    employment: oneOf(employments, parameters.get('employment')) ?? '',
    ending: oneOf(endingChoices, parameters.get('ending')) ?? '',
    page: whole('page', 1),
    perPage: Math.min(whole('perPage', perPageDefault), perPageMax),
  };
}

/** The address of a wish, without what is as it is by itself. */
export function writeMatrixWish({ page, perPage, ...filters }: MatrixWish): URLSearchParams {
  const parameters = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== ''));
  if (page > 1) parameters.set('page', String(page));
  if (perPage !== perPageDefault) parameters.set('perPage', String(perPage));
  return parameters;
}

/** Where all rows of a wish are had as a file, whatever page is on the screen. */
export function matrixFile({ search, partner, location, track, employment, ending }: MatrixWish, locale: string): string {
  const held = ending === '' ? {} : { expiringWithinDays: ending, track };
  const asked = { search: search.trim(), organizationId: partner, locationId: location, employment, ...held, locale };
  return `/reports/certifications.csv?${new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')).toString()}`;
}

export function matrixVariables({ search, partner, location, track, employment, ending, page, perPage }: MatrixWish): CertificationMatrixQueryVariables {
  // A track chooses columns; only together with an end does it choose rows.
  const held = ending === '' ? {} : { expiringWithinDays: Number(ending), track: track || null };
  return {
    first: perPage,
    offset: (page - 1) * perPage,
    filter: { search: search || null, organizationId: partner || null, locationId: location || null, employment: employment || null, working: true, ...held },
  };
}
