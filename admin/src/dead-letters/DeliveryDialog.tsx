import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Skeleton from '@mui/material/Skeleton';
import { useId, useState } from 'react';

import { ReasonField } from '../approvals/ReasonField.js';
import { useMay } from '../auth/use-viewer.js';
import { useAsk } from '../data/use-ask.js';
import { Facts } from '../display/Facts.js';
import { DiscardFailedDeliveryDocument, type FailedDeliveryRecordQuery, FailedDeliveryRecordDocument, RedriveFailedDeliveryDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { AskState, FailedAnswer } from '../layout/AskState.js';
import { useDecideDeliveries } from './use-decide-deliveries.js';

interface DialogProps {
  id: string;
  onClose: () => void;
}

/** One event that could not be applied, whole, and what can be done about it. */
export function DeliveryDialog({ id, onClose }: DialogProps) {
  const text = useText();
  const titleId = useId();
  const mayDecide = useMay('dead-letters.edit');
  const query = useAsk(FailedDeliveryRecordDocument, { id });
  const delivery = query.data?.data.failedDelivery;
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="md">
      <DialogTitle id={titleId}>{delivery?.eventType ?? text('deadLetters.title')}</DialogTitle>
      <AskState query={query} loading={<Skeleton variant="rounded" height={240} sx={{ m: 3 }} />}>
        {({ failedDelivery }) => (failedDelivery === null ? <DialogContent>{text('deadLetters.gone')}</DialogContent> : <Delivery delivery={failedDelivery} />)}
      </AskState>
      {mayDecide && delivery?.state === 'DEAD_LETTER' ? (
        <Decisions id={id} onClose={onClose} />
      ) : (
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{text('approvals.cancel')}</Button>
        </DialogActions>
      )}
    </Dialog>
  );
}

function Delivery({ delivery }: { delivery: NonNullable<FailedDeliveryRecordQuery['failedDelivery']> }) {
  const text = useText();
  const formats = useFormats();
  const facts = [
    { label: text('deadLetters.columns.consumer'), value: delivery.consumer },
    { label: text('deadLetters.columns.state'), value: text(`deadLetters.states.${delivery.state}`) },
    { label: text('deadLetters.columns.thing'), value: `${delivery.aggregateType} ${delivery.aggregateId}` },
    { label: text('deadLetters.columns.tries'), value: formats.number(delivery.tries) },
    { label: text('deadLetters.columns.firstFailed'), value: formats.dateTime(delivery.firstFailedAt) },
    { label: text('deadLetters.columns.lastFailed'), value: formats.dateTime(delivery.lastFailedAt) },
    { label: text('deadLetters.columns.behind'), value: formats.number(delivery.waitingBehind) },
    { label: text('deadLetters.columns.cause'), value: delivery.cause },
  ];
  return (
    <DialogContent sx={{ display: 'grid', gap: 2 }}>
      <Facts facts={facts} />
      <Box component="pre" tabIndex={0} aria-label={text('deadLetters.whole')} sx={{ m: 0, p: 1.5, overflow: 'auto', maxHeight: 320, fontSize: '0.8125rem', borderRadius: '7px', border: '1px solid', borderColor: 'divider' }}>
        {delivery.event}
      </Box>
    </DialogContent>
  );
}

function Decisions({ id, onClose }: DialogProps) {
  const text = useText();
  const [isDiscarding, setDiscarding] = useState(false);
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const redriving = useDecideDeliveries({ operation: RedriveFailedDeliveryDocument, decided: (data) => data.redriveFailedDelivery, done: 'deadLetters.redriven', onDone: onClose });
  const discarding = useDecideDeliveries({ operation: DiscardFailedDeliveryDocument, decided: (data) => data.discardFailedDelivery, done: 'deadLetters.discarded', onDone: onClose });
  const failed = redriving.error ?? discarding.error;
  const isBusy = redriving.isPending || discarding.isPending;
  const discard = (): void => {
    setChecked(true);
    if (reason.trim() !== '') discarding.mutate({ input: { id, reason: reason.trim() } });
  };
  return (
    <>
      {failed && <FailedAnswer error={failed} onRetry={() => redriving.reset()} />}
      {isDiscarding && (
        <Box sx={{ px: 3, pt: 1, display: 'grid', gap: 1 }}>
          {text('deadLetters.discardText')}
          <ReasonField reason={reason} isMissing={isChecked && reason.trim() === ''} onChange={setReason} />
        </Box>
      )}
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{text('approvals.cancel')}</Button>
        <Button color="error" disabled={isBusy} onClick={isDiscarding ? discard : () => setDiscarding(true)}>
          {text(isDiscarding ? 'deadLetters.discardConfirm' : 'deadLetters.discard')}
        </Button>
        {!isDiscarding && (
          <Button variant="contained" disabled={isBusy} onClick={() => redriving.mutate({ id })}>
            {text('deadLetters.redrive')}
          </Button>
        )}
      </DialogActions>
    </>
  );
}
