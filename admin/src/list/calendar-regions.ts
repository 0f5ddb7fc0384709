import { germanLands } from '../partners/forms/german-lands.js';

/** The parts of the United Kingdom under their own names; each has holidays of its own. */
const britishParts: Readonly<Record<string, string>> = { 'GB-ENG': 'England', 'GB-WLS': 'Wales', 'GB-SCT': 'Scotland', 'GB-NIR': 'Northern Ireland' };

const zones: Readonly<Record<string, string>> = {
  NO: 'Europe/Oslo',
  SE: 'Europe/Stockholm',
  DE: 'Europe/Berlin',
  DK: 'Europe/Copenhagen',
  FI: 'Europe/Helsinki',
  GB: 'Europe/London',
  US: 'America/New_York',
};

/** What a region with a calendar is called: its country, and its part where the parts have holidays of their own. */
export function regionName(region: string, countryName: (code: string) => string): string {
  const part = germanLands[region] ?? britishParts[region];
  return part === undefined ? countryName(region) : `${countryName(region)}: ${part}`;
}

/** The time zone most of the region keeps; empty where none is known. */
export function zoneOf(region: string): string {
  return zones[region.slice(0, 2)] ?? '';
}
