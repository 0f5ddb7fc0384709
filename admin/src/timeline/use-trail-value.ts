import { useTranslate } from 'react-admin';

import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';

/** The closed lists whose codes a field holds. */
const lists: Readonly<Record<string, string>> = {
  standing: 'standing',
  proposedStanding: 'standing',
  result: 'result',
  severity: 'severity',
  actionStatus: 'actionStatus',
  employment: 'employment',
  product: 'product',
  program: 'program',
};

/** A value of the trail as a person reads it: dates and codes in the reader's language, ids and hashes shortened. */
export function useTrailValue(): (field: string, value: string | null) => string {
  const translate = useTranslate();
  const formats = useFormats();
  const text = useText();
  return (field, value) => {
    if (value === null || value === '') return text('trail.nothing');
    if (/^\d{4}-\d\d-\d\dT/.test(value)) return formats.dateTime(value);
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return formats.date(value);
    if (/^[0-9a-f]{8}-[0-9a-f]{4}-|^[0-9a-f]{40,}$/.test(value)) return `${value.slice(0, 8)}…`;
    const list = lists[field];
    return list === undefined ? value : translate(`words.${list}.${value}`, { _: value });
  };
}
