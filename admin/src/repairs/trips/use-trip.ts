import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';

import type { SendRepairDeviceMutation } from '../../generated/operations.js';
import { tripAnswer } from './trip-answer.js';

/** One press that needs no form: renews what the page shows, and says what was refused. */
export function useTrip<Given>(act: (given: Given) => Promise<SendRepairDeviceMutation['sendRepairDevice']>, done: string): UseMutationResult<unknown, Error, Given> {
  const notify = useNotify();
  const translate = useTranslate();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: async (answer) => {
      await queryClient.invalidateQueries();
      const { __typename, message } = tripAnswer(answer);
      if (__typename === 'Repair') notify(done, { type: 'success' });
      else notify(translate(`repairTrips.problems.${__typename}`, { _: message }), { type: 'warning' });
    },
    onError: ({ message }) => notify(message, { type: 'error' }),
  });
}
