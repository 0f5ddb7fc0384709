import { useTranslate } from 'react-admin';

/** A reason code in words; one that is new to the console is shown as it is. */
export function useReason(): (code: string) => string {
  const translate = useTranslate();
  return (code) => translate(`words.reason.${code}`, { _: code });
}
