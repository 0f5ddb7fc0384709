import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useNotify, useRefresh } from 'react-admin';

import type { Operation } from '../data/gql-fetch.js';
import { useApi } from '../data/use-ask.js';
import { useText } from '../i18n/use-text.js';

interface Decided {
  __typename: string;
  count?: number;
}

interface Deciding<Result, Variables> {
  operation: Operation<Result, Variables>;
  decided: (data: Result) => Decided;
  done: 'deadLetters.redriven' | 'deadLetters.discarded';
  onDone: () => void;
}

/** Sends one decision about dead letters, tells how it went, and reads everything anew. */
export function useDecideDeliveries<Result, Variables>({ operation, decided, done, onDone }: Deciding<Result, Variables>): UseMutationResult<Decided, Error, Variables> {
  const ask = useApi();
  const text = useText();
  const notify = useNotify();
  const refresh = useRefresh();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (variables: Variables) => decided((await ask(operation, variables)).data),
    onSuccess: async ({ count }) => {
      if (count === undefined) notify(text('deadLetters.gone'), { type: 'warning' });
      else notify(text(done, { smart_count: count }), { type: 'success' });
      await queryClient.invalidateQueries();
      refresh();
      onDone();
    },
  });
}
