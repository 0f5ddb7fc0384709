import { useTranslate } from 'react-admin';

interface Problem {
  __typename: string;
  message?: string;
}

/** A refusal in words; one that is new to the console is shown as the API says it. */
export function useReturnProblem(): (problem: Problem) => string {
  const translate = useTranslate();
  return ({ __typename, message = '' }) => translate(`returns.problems.${__typename}`, { message, _: message });
}
