import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';

import { NotSignedIn } from '../auth/session.js';
import type { ConsoleDataProvider } from './data-provider.js';
import type { Answer, Ask, Operation } from './gql-fetch.js';

export interface AskQueryOptions<Result> {
  enabled?: boolean;
  /** Keeps showing the answer for other variables until the new one is there. */
  keepPrevious?: boolean;
  staleTimeMs?: number;
  /** How long an answer is kept that nobody looks at. */
  keptMs?: number;
  refetchIntervalMs?: (answer: Answer<Result> | undefined) => number | false;
}

/** The API for one-off calls, as writes are; an ended session leads to signing in again. */
export function useApi(): Ask {
  const provider = useDataProvider<ConsoleDataProvider>();
  return async (operation, variables, options) => {
    const answer = await provider.ask(operation, variables, options);
    // react-admin answers emptily once a session has ended; nothing may take that for the API's answer.
    if ((answer as Partial<typeof answer>).warnings === undefined) throw new NotSignedIn();
    return answer;
  };
}

/** The name of the operation within its text. */
export function operationName(operation: { toString(): string }): string {
  return /(?:query|mutation)\s+(\w+)/.exec(operation.toString())?.[1] ?? 'unnamed';
}

export function askKey(operation: { toString(): string }, variables?: unknown): unknown[] {
  return variables === undefined ? ['ask', operationName(operation)] : ['ask', operationName(operation), variables];
}

/** Reads one operation and keeps the answer for whoever asks the same. */
export function useAsk<Result, Variables>(operation: Operation<Result, Variables>, variables: Variables, options: AskQueryOptions<Result> = {}): UseQueryResult<Answer<Result>> {
  const ask = useApi();
  const { enabled = true, keepPrevious = false, staleTimeMs, keptMs, refetchIntervalMs } = options;
  return useQuery({
    queryKey: askKey(operation, variables),
    queryFn: ({ signal }) => ask(operation, variables, { signal }),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
    ...(staleTimeMs === undefined ? {} : { staleTime: staleTimeMs }),
    ...(keptMs === undefined ? {} : { gcTime: keptMs }),
    ...(refetchIntervalMs === undefined ? {} : { refetchInterval: (query: { state: { data: Answer<Result> | undefined } }) => refetchIntervalMs(query.state.data) }),
  });
}
