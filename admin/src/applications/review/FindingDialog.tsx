import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';

import { useApi } from '../../data/use-ask.js';
import { type ApplicationFinding, RecordApplicationFindingDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { FailedAnswer } from '../../layout/AskState.js';
import type { ReviewedApplication } from './reviewed-application.js';

interface FindingDialogProps {
  application: ReviewedApplication;
  criterion: string;
  text: string;
  onRecorded: () => void;
  onClose: () => void;
}

/** What a reviewer finds of a criterion that no figure decides, with the reason. */
export function FindingDialog({ application: { id, version }, criterion, text: words, onRecorded, onClose }: FindingDialogProps) {
  const text = useText();
  const ask = useApi();
  const titleId = useId();
  const [reason, setReason] = useState('');
  const recording = useMutation({
    mutationFn: async (finding: ApplicationFinding) => (await ask(RecordApplicationFindingDocument, { input: { applicationId: id, expectedVersion: version, criterion, finding, reason: reason.trim() } })).data.recordApplicationFinding,
    onSuccess: (answer) => {
      if (answer.__typename !== 'Application') return;
      onRecorded();
      onClose();
    },
  });
  const problem = recording.data && recording.data.__typename !== 'Application' ? recording.data : null;
  const isReady = reason.trim() !== '' && !recording.isPending;
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>{text('applications.finding.title')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <DialogContentText>{words}</DialogContentText>
        {problem && <Alert severity="warning">{problem.__typename === 'VersionConflict' ? text('applications.conflict') : problem.message}</Alert>}
        {recording.error && <FailedAnswer error={recording.error} onRetry={() => recording.reset()} />}
        <TextField autoFocus required multiline minRows={3} label={text('applications.internalReason')} helperText={text('applications.internalHint')} value={reason} onChange={({ target }) => setReason(target.value)} slotProps={{ htmlInput: { maxLength: 2_000 } }} />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{text('applications.cancel')}</Button>
        <Button disabled={!isReady} onClick={() => recording.mutate('REJECTED')}>{text('applications.finding.reject')}</Button>
        <Button variant="contained" disabled={!isReady} onClick={() => recording.mutate('ACCEPTED')}>{text('applications.finding.accept')}</Button>
      </DialogActions>
    </Dialog>
  );
}
