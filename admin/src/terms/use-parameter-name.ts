import { useTranslate } from 'react-admin';

import { useFormats } from '../i18n/use-formats.js';
import { useReason } from '../i18n/use-reason.js';
import { useText } from '../i18n/use-text.js';

/** A parameter in words; one that is new to the console as it is. */
export function useParameterName(): (name: string) => string {
  const translate = useTranslate();
  return (name) => translate(`terms.parameter.${name}`, { _: name });
}

/** A parameter's value, which travels as JSON, in words. */
export function useParameterValue(): (json: string | null) => string {
  const text = useText();
  const formats = useFormats();
  const reasonOf = useReason();
  const shown = (value: unknown): string => {
    if (typeof value === 'boolean') return text(value ? 'words.yesNo.yes' : 'words.yesNo.no');
    if (typeof value === 'number') return formats.number(value);
    if (Array.isArray(value)) return value.length === 0 ? '–' : formats.list(value.map(shown));
    if (value !== null && typeof value === 'object') return Object.entries(value).map(([name, member]) => `${name} (${shown(member)})`).join(', ') || '–';
    return typeof value === 'string' ? reasonOf(value) : String(value);
  };
  return (json) => (json === null ? '–' : shown(JSON.parse(json)));
}
