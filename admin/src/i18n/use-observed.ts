import { useTranslate } from 'react-admin';

import { useFormats } from './use-formats.js';
import { useText } from './use-text.js';

/** What a check found or asks, in words where it is made of words of the API: `true`, `>= 200`, `none of HOME, PO_BOX`. */
export function useObserved(): (value: string | null) => string {
  const text = useText();
  const formats = useFormats();
  const translate = useTranslate();
  const word = (value: string): string => translate(`words.addressKind.${value}`, { _: value });
  return (value) => {
    if (value === null) return text('states.unknown');
    if (value === 'true') return text('words.yesNo.yes');
    if (value === 'false') return text('words.yesNo.no');
    const [, minimum] = /^>= (\d+)$/.exec(value) ?? [];
    if (minimum !== undefined) return text('words.atLeast', { count: formats.number(Number(minimum)) });
    const [, refused] = /^none of (.+)$/.exec(value) ?? [];
    if (refused !== undefined) return text('words.noneOf', { list: formats.list(refused.split(', ').map(word)) });
    if (value.includes(' | ')) return text('words.oneOf', { list: formats.list(value.split(' | ').map(word)) });
    return word(value);
  };
}
