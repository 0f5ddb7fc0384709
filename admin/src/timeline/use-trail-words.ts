import { useTranslate } from 'react-admin';

/** What actions, refusals and fields are called; one that has no text yet is called by its code. */
export function useTrailWords(): (kind: 'actions' | 'outcomes' | 'fields', code: string) => string {
  const translate = useTranslate();
  return (kind, code) => translate(`trailWords.${kind}.${code}`, { _: code });
}
