import type { ReadSession } from '@platform/kit/database/session.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireRegion } from '@platform/kit/graphql/region.js';

import { readRegionsInUse } from '../../../db/organization/read-regions-in-use.js';
import { requireCountry } from '../../organization/country-code.js';

export interface SeasonPlace {
  country: string | null;
  region: string | null;
}

const [countryField, regionField] = ['input.byRisk.country', 'input.byRisk.region'];

/** Where a season is planned: a country or a region that has partners; another is refused by the name of its field. */
export async function requireSeasonPlace(reads: Pick<ReadSession, 'query'>, given: { country?: string | null; region?: string | null }): Promise<SeasonPlace> {
  const country = given.country ? requireCountry(countryField, given.country) : null;
  const region = given.region ? requireRegion(regionField, given.region) : null;
  if (country === null && region === null) return { country, region };
  const known = await readRegionsInUse(reads);
  if (country !== null && !known.some((one) => one === country || one.startsWith(`${country}-`))) throw badUserInput(countryField, 'is no country that has partners');
  if (region !== null && !known.includes(region)) throw badUserInput(regionField, 'is no region that has partners');
  if (country !== null && region !== null && region.slice(0, 2) !== country) throw badUserInput(regionField, 'does not lie in the country');
  return { country, region };
}
