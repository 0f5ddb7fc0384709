import { useTranslate } from 'react-admin';

import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { valueLists } from './value-lists.js';

/** Where a value stands: the field that changed, of what type of thing. */
export interface ValuePlace {
  field: string;
  subjectType: string;
}

const idOrHash = /^[0-9a-f]{8}-[0-9a-f]{4}-|^[0-9a-f]{40,}$/;

/** A value of the trail as a person reads it: dates and codes in the reader's language, ids and hashes shortened. */
export function useTrailValue(): (place: ValuePlace, value: string | null) => string {
  const translate = useTranslate();
  const formats = useFormats();
  const text = useText();
  const worded = ({ field, subjectType }: ValuePlace, code: string): string => {
    const lists = (valueLists[field] ?? []).filter(({ of = subjectType }) => of === subjectType);
    return lists.reduceRight((fallback, { words }) => translate(`${words}.${code}`, { _: fallback }), code);
  };
  return (place, value) => {
    if (value === null || value === '') return text('trail.nothing');
    if (value === 'true' || value === 'false') return text(value === 'true' ? 'words.yesNo.yes' : 'words.yesNo.no');
    if (/^\d{4}-\d\d-\d\dT/.test(value)) return formats.dateTime(value);
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return formats.date(value);
    if (place.field === 'servicedLines') return formats.list(value.split('+').map((line) => translate(`words.product.${line}`, { _: line })));
    if (place.field === 'sizeBytes') return formats.number(Number(value));
    return idOrHash.test(value) ? `${value.slice(0, 8)}…` : worded(place, value);
  };
}
