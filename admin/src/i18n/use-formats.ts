import { type Formats, formatsOf } from './formats.js';
import { useConsoleLocale } from './use-text.js';

export function useFormats(): Formats {
  return formatsOf(useConsoleLocale());
}
