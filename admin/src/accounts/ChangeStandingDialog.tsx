import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type FormEvent, useId, useState } from 'react';
import { useNotify, useRefresh, useTranslate, useUpdate } from 'react-admin';

import { ReasonField } from '../approvals/ReasonField.js';
import { ApiError } from '../data/api-error.js';
import type { AccountRowFragment } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { FailedAnswer } from '../layout/AskState.js';
import { ChoiceField } from '../list/filters.js';
import { isChangedAlone, standings } from './account-resource.js';
import { PendingProposal } from './PendingProposal.js';
import { StandingHistory } from './StandingHistory.js';

/** Changes how an account stands, or proposes it where two must agree; it waits for the platform's answer. */
export function ChangeStandingDialog({ account, onClose }: { account: AccountRowFragment; onClose: () => void }) {
  const text = useText();
  const notify = useNotify();
  const refresh = useRefresh();
  const titleId = useId();
  const offered = standings.filter((standing) => standing !== account.standing);
  const [standing, setStanding] = useState<string>(offered[0]!);
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const [update, { isPending, error }] = useUpdate<AccountRowFragment & { reason?: string; isAlone?: boolean }>();
  const isAlone = isChangedAlone(account.standing, standing);
  const isReasonMissing = isChecked && reason.trim() === '';
  const isConflict = error instanceof ApiError && error.code === 'CONFLICT';

  const save = (): void =>
    void update(
      'accounts',
      { id: account.id, data: { standing: standing as AccountRowFragment['standing'], reason: reason.trim(), isAlone }, previousData: account },
      {
        mutationMode: 'pessimistic',
        onSuccess: () => {
          notify(text(isAlone ? 'accounts.change.done' : 'approvals.proposed'), { type: 'success' });
          refresh();
          onClose();
        },
        onError: (failure) => {
          if (failure instanceof ApiError && failure.code === 'CONFLICT') refresh();
        },
      },
    );

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (reason.trim() !== '') save();
  };

  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="xs">
      <form onSubmit={submit} noValidate>
        <DialogTitle id={titleId}>{text('accounts.change.title', { soldTo: account.soldTo })}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
          <PendingProposal accountId={account.id} />
          <Refusal error={error} onRetry={save} />
          <ChoiceField label={text('accounts.change.standing')} value={standing} choices={offered.map((value) => ({ value, label: text(`words.standing.${value}`) }))} onChoose={setStanding} />
          {!isAlone && <Alert severity="info">{text('approvals.secondNeeded')}</Alert>}
          <ReasonField reason={reason} isMissing={isReasonMissing} onChange={setReason} />
          <StandingHistory accountId={account.id} />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{text('accounts.change.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isPending || isConflict}>
            {text(isAlone ? 'accounts.change.submit' : 'approvals.propose')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function Refusal({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const text = useText();
  const translate = useTranslate();
  if (!error) return null;
  if (!(error instanceof ApiError)) return <FailedAnswer error={error} onRetry={onRetry} />;
  if (error.code === 'CONFLICT') return <Alert severity="warning">{text('accounts.change.conflict')}</Alert>;
  if (error.problem === null) return <FailedAnswer error={error} onRetry={onRetry} />;
  const other = text('accounts.change.problems.other', { message: error.message });
  return <Alert severity="warning">{translate(`accounts.change.problems.${error.problem}`, { _: translate(`approvals.problems.${error.problem}`, { _: other }) })}</Alert>;
}
