import { useTranslate } from 'react-admin';

const places = { actions: 'trailWords.actions', outcomes: 'trailWords.outcomes', fields: 'trailChanges.fields' } as const;

/** What actions, refusals and fields are called; one that has no text yet is called by its code. */
export function useTrailWords(): (kind: keyof typeof places, code: string) => string {
  const translate = useTranslate();
  return (kind, code) => translate(`${places[kind]}.${code}`, { _: code });
}
