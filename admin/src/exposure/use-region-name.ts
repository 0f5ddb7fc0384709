import { useFormats } from '../i18n/use-formats.js';

/** What a finance region is called: a country by its name, a part of one by its code. */
export function useRegionName(): (region: string) => string {
  const formats = useFormats();
  return (region) => (/^[A-Z]{2}$/.test(region) ? formats.country(region) : region);
}
