import { badUserInput } from '@platform/kit/graphql/errors.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';

import { requireCountry } from '../../devices/require-country.js';

const [hourMax, daysMax, countriesMax, nameMax] = [24, 30, 30, 80];

export function requireCutOffHour(field: string, hour: number): number {
  if (hour < 0 || hour > hourMax) throw badUserInput(field, `is not 0 to ${hourMax}`);
  return hour;
}

export function requireDispatchDays(field: string, days: number): number {
  if (days < 0 || days > daysMax) throw badUserInput(field, `is not 0 to ${daysMax}`);
  return days;
}

export function requireDepotCode(field: string, value: string): string {
  const code = value.trim().toUpperCase();
  if (!/^[A-Z0-9-]{2,24}$/.test(code)) throw badUserInput(field, 'is not 2 to 24 letters, digits and hyphens');
  return code;
}

export function requireDepotName(field: string, value: string): string {
  const name = value.trim();
  if (name === '' || name.length > nameMax) throw badUserInput(field, `is not 1 to ${nameMax} characters`);
  return name;
}

/** Each once, in the order of their letters. */
export function requireDepotCountries(field: string, values: readonly string[]): string[] {
  if (values.length === 0 || values.length > countriesMax) throw badUserInput(field, `is not 1 to ${countriesMax} countries`);
  const countries = values.map((value, index) => {
    const country = requireCountry(`${field}.${index}`, value);
    if (country === null) throw badUserInput(`${field}.${index}`, 'is not a country’s two letters, as NO');
    return country;
  });
  return [...new Set(countries)].sort();
}

export function requireTimeZone(field: string, value: string): string {
  const timeZone = value.trim();
  try {
    localDateAt(new Date(0), timeZone);
  } catch {
    throw badUserInput(field, 'is not a time zone of the IANA database, as Europe/Oslo');
  }
  return timeZone;
}
