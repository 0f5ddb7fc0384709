import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';

import { useApi } from '../../data/use-ask.js';
import { type MessageKey, useText } from '../../i18n/use-text.js';
import { type ProblemAnswer, useProblemText } from '../use-problem-text.js';

type MoveAnswer = { __typename: 'Audit' } | ProblemAnswer;

interface Move<Wanted> {
  send: (ask: ReturnType<typeof useApi>, wanted: Wanted) => Promise<MoveAnswer>;
  /** What is said when it is done. */
  done: MessageKey;
  onDone?: () => void;
}

/** Moves an audit; what was on the screen is then read afresh. A refusal is told and kept for whoever shows it. */
export function useMove<Wanted>({ send, done, onDone }: Move<Wanted>) {
  const text = useText();
  const ask = useApi();
  const notify = useNotify();
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const moving = useMutation({
    mutationFn: (wanted: Wanted) => send(ask, wanted),
    onSuccess: async (answer) => {
      if (answer.__typename !== 'Audit') return notify(problemText(answer as ProblemAnswer), { type: 'warning' });
      await queryClient.invalidateQueries();
      notify(text(done), { type: 'success' });
      onDone?.();
    },
    onError: () => notify(text('states.errors.UNREACHABLE'), { type: 'error' }),
  });
  return { move: moving.mutate, isMoving: moving.isPending };
}
