import { useCallback } from 'react';
import { useTranslate } from 'react-admin';

export interface ProblemAnswer {
  __typename: string;
  message: string;
}

/** A refusal in the reader's language; one that is new to the console in the platform's own words. */
export function useProblemText(): (problem: ProblemAnswer) => string {
  const translate = useTranslate();
  return useCallback(({ __typename, message }) => translate(`audits.problems.${__typename}`, { _: translate('audits.problems.other', { message }) }), [translate]);
}
