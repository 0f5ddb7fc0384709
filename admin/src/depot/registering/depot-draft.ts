import type { RegisterDepotInput } from '../../generated/operations.js';

/** A depot as it is typed. */
export interface DepotDraft {
  code: string;
  name: string;
  countries: string;
  calendarRegion: string;
  timeZone: string;
  cutOffHour: string;
  dispatchBusinessDays: string;
}

export const newDepot: DepotDraft = { code: '', name: '', countries: '', calendarRegion: '', timeZone: '', cutOffHour: '15', dispatchBusinessDays: '1' };

const [hourMax, daysMax] = [24, 30];

/** The countries that were typed: two letters each, with anything between. */
export function countriesIn(typed: string): string[] {
  return [...new Set(typed.toUpperCase().split(/[^A-Z]+/).filter((word) => word !== ''))];
}

/** The fields that are missing or wrong. */
export function depotFaults(draft: DepotDraft): ReadonlySet<keyof DepotDraft> {
  const countries = countriesIn(draft.countries);
  const isRight: Record<keyof DepotDraft, boolean> = {
    code: /^[A-Za-z0-9-]{2,24}$/.test(draft.code.trim()),
    name: draft.name.trim() !== '',
    countries: countries.length > 0 && countries.every((country) => country.length === 2),
    calendarRegion: draft.calendarRegion !== '',
    timeZone: draft.timeZone.trim() !== '',
    cutOffHour: isWholeUpTo(hourMax, draft.cutOffHour),
    dispatchBusinessDays: isWholeUpTo(daysMax, draft.dispatchBusinessDays),
  };
  return new Set((Object.keys(isRight) as (keyof DepotDraft)[]).filter((field) => !isRight[field]));
}

/** As it is sent; asked once nothing is wrong. */
export function depotInput({ code, name, countries, calendarRegion, timeZone, cutOffHour, dispatchBusinessDays }: DepotDraft): RegisterDepotInput {
  return {
    code: code.trim().toUpperCase(),
    name: name.trim(),
    countries: countriesIn(countries),
    calendarRegion,
    timeZone: timeZone.trim(),
    cutOffHour: Number(cutOffHour),
    dispatchBusinessDays: Number(dispatchBusinessDays),
  };
}

function isWholeUpTo(max: number, typed: string): boolean {
  return /^\d{1,2}$/.test(typed.trim()) && Number(typed) <= max;
}
