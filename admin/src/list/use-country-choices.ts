import { useFormats } from '../i18n/use-formats.js';
import type { Choice } from './filters.js';

/** The countries the programmes run in. */
const countries = ['NO', 'SE', 'DE'];

export function useCountryChoices(): Choice[] {
  const formats = useFormats();
  return countries.map((value) => ({ value, label: formats.country(value) }));
}
