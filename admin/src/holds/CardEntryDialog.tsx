import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Link from '@mui/material/Link';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useId } from 'react';
import { useTranslate } from 'react-admin';

import { useApi } from '../data/use-ask.js';
import { type HoldPageQuery, OpenCardEntryDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { FailedAnswer } from '../layout/AskState.js';
import { PageLoading } from '../layout/PageLoading.js';

/** Opens the payment provider's own fields for the card: no card number is ever typed into this console. */
export function CardEntryDialog({ hold: { id }, onClose }: { hold: NonNullable<HoldPageQuery['cardHold']>; onClose: () => void }) {
  const text = useText();
  const translate = useTranslate();
  const ask = useApi();
  const titleId = useId();
  const opening = useMutation({ mutationFn: async () => (await ask(OpenCardEntryDocument, { cardHoldId: id })).data.openCardEntry });
  const { mutate, data, error } = opening;
  useEffect(() => mutate(), [mutate]);
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="xs">
      <DialogTitle id={titleId}>{text('holds.cardEntry.title')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <span>{text('holds.cardEntry.words')}</span>
        {error && <FailedAnswer error={error} onRetry={() => mutate()} />}
        {data === undefined && !error && <PageLoading />}
        {data !== undefined && data.__typename !== 'CardEntry' && <Alert severity="warning">{translate(`holds.problems.${data.__typename}`)}</Alert>}
        {data?.__typename === 'CardEntry' && (data.pageUrl === null ? <Alert severity="info">{text('holds.cardEntry.elsewhere')}</Alert> : <Link href={data.pageUrl} target="_blank" rel="noopener noreferrer">{text('holds.cardEntry.page')}</Link>)}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{text('money.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
