import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';

import { useApi } from '../data/use-ask.js';
import type { ProposalDecision } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { FailedAnswer } from '../layout/AskState.js';
import { ReasonField } from './ReasonField.js';
import type { OpenApproval } from './use-open-approvals.js';

interface DecideDialogProps {
  approval: OpenApproval;
  decision: ProposalDecision;
  onClose: () => void;
}

const verbs = { APPROVED: 'approvals.approve', REJECTED: 'approvals.reject', WITHDRAWN: 'approvals.withdraw' } as const;

/** A decision and its reason; it cannot be taken back, so it waits for the platform's answer. */
export function DecideDialog({ approval, decision, onClose }: DecideDialogProps) {
  const text = useText();
  const translate = useTranslate();
  const notify = useNotify();
  const ask = useApi();
  const queryClient = useQueryClient();
  const titleId = useId();
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);

  const deciding = useMutation({
    mutationFn: async () => {
      const { operation, variables, wanted } = approval.kind.decide({ id: approval.id, decision, reason: reason.trim() });
      return wanted((await ask(operation, variables)).data);
    },
    onSuccess: async ({ message }) => {
      await queryClient.invalidateQueries();
      if (message !== undefined) return;
      notify(text(`approvals.done.${decision}`), { type: 'success' });
      onClose();
    },
  });
  const problem = deciding.data?.message === undefined ? null : deciding.data;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (reason.trim() !== '') deciding.mutate();
  };

  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="xs">
      <form onSubmit={submit} noValidate>
        <DialogTitle id={titleId}>{`${text(verbs[decision])}: ${text(approval.kind.label)}`}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
          {problem && <Alert severity="warning">{translate(`approvals.problems.${problem.__typename}`, { _: text('approvals.problems.other', { message: problem.message ?? '' }) })}</Alert>}
          {deciding.error && <FailedAnswer error={deciding.error} onRetry={() => deciding.mutate()} />}
          <div>{approval.subject.text}</div>
          {approval.change}
          <ReasonField reason={reason} isMissing={isChecked && reason.trim() === ''} onChange={setReason} />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{text('approvals.cancel')}</Button>
          <Button type="submit" variant="contained" color={decision === 'APPROVED' ? 'primary' : 'error'} disabled={deciding.isPending || problem !== null}>
            {text(verbs[decision])}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
