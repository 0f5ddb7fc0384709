import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';

import { ApiError } from '../data/api-error.js';
import { useText } from '../i18n/use-text.js';
import { FailedAnswer } from './AskState.js';

interface ProblemAnswer {
  __typename: string;
  message?: string;
}

type ProblemWords =
  | 'compliance.problems'
  | 'accountActions.problems'
  | 'accountNumbers.problems'
  | 'auditSeasons.problems'
  | 'sites.problems'
  | 'partnerForms.problems'
  | 'expressActs.problems'
  | 'technicianForms.problems'
  | 'testCentres.problems'
  | 'evidenceErasure.problems'
  | 'repairLife.problems'
  | 'repairTrips.problems'
  | 'attachments.problems'
  | 'returns.problems'
  | 'holds.problems'
  | 'mail.problems'
  | 'parts.problems';

interface ActionDialogProps {
  title: string;
  submit: string;
  /** What is said when it is done. */
  done: string;
  /** What is still missing; the form says where once it was tried. */
  isComplete: boolean;
  act: () => Promise<ProblemAnswer>;
  onClose: () => void;
  /** Where the words of refusals are. */
  problems?: ProblemWords;
  /** Refusals that the form tells beside the field they are about: the types of problems, or the paths of arguments as `input.website`. */
  besideFields?: readonly string[];
  /** How much room the form needs. */
  width?: 'sm' | 'lg';
  /** What is refused is named by its type or its path, for the field that it is about. */
  children: (isChecked: boolean, refused: string | null) => ReactNode;
}

/** A form that does one thing: it waits for the platform's answer, shows its refusal, and renews what the page shows. */
export function ActionDialog({ title, submit, done, isComplete, act, onClose, problems = 'compliance.problems', besideFields = [], width = 'sm', children }: ActionDialogProps) {
  const text = useText();
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const titleId = useId();
  const [isChecked, setChecked] = useState(false);
  const acting = useMutation({
    mutationFn: act,
    onSuccess: async ({ message }) => {
      await queryClient.invalidateQueries();
      if (message !== undefined) return;
      notify(done, { type: 'success' });
      onClose();
    },
  });
  const problem = acting.data?.message === undefined ? null : acting.data;
  const other = text('compliance.problems.other', { message: problem?.message ?? '' });
  const isToldByField = problem !== null && besideFields.includes(problem.__typename);
  const refusedPath = acting.error instanceof ApiError && acting.error.field !== null && besideFields.includes(acting.error.field) ? acting.error.field : null;
  const words = problem && !isToldByField && translate(`${problems}.${problem.__typename}`, { message: problem.message ?? '', _: translate(`approvals.problems.${problem.__typename}`, { _: other }) });
  const save = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (isComplete) acting.mutate();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth={width}>
      <form onSubmit={save} noValidate>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
          {words && <Alert severity="warning">{words}</Alert>}
          {acting.error && refusedPath === null && <FailedAnswer error={acting.error} onRetry={() => acting.mutate()} />}
          {children(isChecked, problem?.__typename ?? refusedPath)}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{text('approvals.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={acting.isPending}>
            {submit}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
