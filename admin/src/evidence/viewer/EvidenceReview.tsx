import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import { useProblemText } from '../../audits/use-problem-text.js';
import { useMay } from '../../auth/use-viewer.js';
import { useApi } from '../../data/use-ask.js';
import { DetachEvidenceDocument, type EvidenceCardFragment, ReviewEvidenceDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { FailedAnswer } from '../../layout/AskState.js';

type Step = 'ACCEPTED' | 'REJECTED' | 'DETACHED';

interface EvidenceReviewProps {
  item: EvidenceCardFragment;
  onChanged: () => Promise<void> | void;
  onDetached: () => void;
}

const reasonLettersMax = 1_000;

/** A reviewer's word on a file. It is accepted, or rejected or taken off with a reason; taking off deletes nothing. */
export function EvidenceReview({ item: { id, version, review }, onChanged, onDetached }: EvidenceReviewProps) {
  const text = useText();
  const ask = useApi();
  const problemText = useProblemText();
  const [mayReview, mayDetach] = [useMay('evidence.review'), useMay('evidence.detach') && review !== 'ACCEPTED'];
  const [reason, setReason] = useState('');
  const [lacking, setLacking] = useState<Step | null>(null);
  const changing = useMutation({
    mutationFn: async (step: Step) => {
      const named = { evidenceId: id, expectedVersion: version };
      if (step === 'DETACHED') return (await ask(DetachEvidenceDocument, { input: { ...named, reason: reason.trim() } })).data.detachEvidence;
      return (await ask(ReviewEvidenceDocument, { input: { ...named, verdict: step, reason: reason.trim() || null } })).data.reviewEvidence;
    },
    onSuccess: async (answer, step) => {
      await onChanged();
      if (answer.__typename === 'Evidence' && step === 'DETACHED') onDetached();
    },
  });
  if (!mayReview && !mayDetach) return null;
  const problem = changing.data && changing.data.__typename !== 'Evidence' ? changing.data : null;
  const take = (step: Step): void => {
    const isLacking = step !== 'ACCEPTED' && reason.trim() === '';
    setLacking(isLacking ? step : null);
    if (!isLacking) changing.mutate(step);
  };
  return (
    <Box component="section" aria-label={text('evidenceViewer.review')} sx={{ display: 'grid', gap: 1.25, borderTop: 1, borderColor: 'divider', pt: 2 }}>
      {problem && <Alert severity="warning">{problemText(problem)}</Alert>}
      {changing.error && <FailedAnswer error={changing.error} onRetry={() => changing.reset()} />}
      <TextField
        label={text('evidence.reason')}
        helperText={text(lacking === null ? 'evidenceViewer.reasonHint' : 'evidenceViewer.reasonNeeded')}
        error={lacking !== null && reason.trim() === ''}
        multiline
        minRows={2}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        slotProps={{ htmlInput: { maxLength: reasonLettersMax } }}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {mayReview && review !== 'ACCEPTED' && <Button variant="contained" disabled={changing.isPending} onClick={() => take('ACCEPTED')}>{text('evidence.accept')}</Button>}
        {mayReview && review !== 'REJECTED' && <Button variant="outlined" color="error" disabled={changing.isPending} onClick={() => take('REJECTED')}>{text('evidence.reject')}</Button>}
        {mayDetach && <Button color="inherit" disabled={changing.isPending} onClick={() => take('DETACHED')}>{text('evidenceViewer.detach')}</Button>}
      </Box>
      {mayDetach && <Box sx={{ fontSize: '0.78125rem', color: 'text.secondary' }}>{text('evidenceViewer.detachHint')}</Box>}
    </Box>
  );
}
