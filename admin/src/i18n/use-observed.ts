import { useTranslate } from 'react-admin';

import { useText } from './use-text.js';

/** What a check found or asks, in words where it is a word of the API: `true`, `COMMERCIAL`, `>= 200`. */
export function useObserved(): (value: string | null) => string {
  const text = useText();
  const translate = useTranslate();
  return (value) => {
    if (value === null) return text('states.unknown');
    if (value === 'true') return text('words.yesNo.yes');
    if (value === 'false') return text('words.yesNo.no');
    const atLeast = /^>= (\d+)$/.exec(value);
    if (atLeast) return text('words.atLeast', { count: atLeast[1]! });
    return translate(`words.addressKind.${value}`, { _: value });
  };
}
