export type DepotRefusal = { refused: 'DEPOT_CODE_TAKEN' } | { refused: 'NO_CALENDAR' } | { refused: 'COUNTRY_SERVED'; countries: string[]; by: string };

/** What is asked of a new depot, and what there is already. */
export interface DepotQuestion {
  depot: { code: string; countries: readonly string[]; calendarRegion: string };
  depots: readonly { code: string; name: string; countries: readonly string[] }[];
  calendarRegions: readonly string[];
}

/**
 * A depot has a code of its own, keeps the business days of a region that has a calendar, and sends to no country that another depot sends
 * to already: whose orders leave from where is never decided by the order in which depots came.
 * @source SSA-10 IDS-26
 */
export function depotRefusal({ depot, depots, calendarRegions }: DepotQuestion): DepotRefusal | null {
  if (depots.some(({ code }) => code === depot.code)) return { refused: 'DEPOT_CODE_TAKEN' };
  if (!calendarRegions.includes(depot.calendarRegion)) return { refused: 'NO_CALENDAR' };
  for (const { name, countries } of depots) {
    const served = depot.countries.filter((country) => countries.includes(country));
    if (served.length > 0) return { refused: 'COUNTRY_SERVED', countries: served, by: name };
  }
  return null;
}
