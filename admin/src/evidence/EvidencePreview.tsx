import RotateIcon from '@mui/icons-material/RotateRightOutlined';
import ZoomInIcon from '@mui/icons-material/ZoomInOutlined';
import ZoomOutIcon from '@mui/icons-material/ZoomOutOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';

import { useConsoleParts } from '../app/console-context.js';
import { useApi } from '../data/use-ask.js';
import { Facts } from '../display/Facts.js';
import { ToneChip } from '../display/ToneChip.js';
import { type EvidenceCardFragment, ReviewEvidenceDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { FailedAnswer } from '../layout/AskState.js';
import { reviewTones } from './EvidenceGallery.js';
import { fetchFile, useFile } from './use-file.js';

interface EvidencePreviewProps {
  item: EvidenceCardFragment;
  mayReview: boolean;
  onReviewed: () => void;
  onClose: () => void;
}

/** One document or picture: larger, turned, saved, accepted or rejected with a reason. */
export function EvidencePreview({ item, mayReview, onReviewed, onClose }: EvidencePreviewProps) {
  const text = useText();
  const formats = useFormats();
  const ask = useApi();
  const { session } = useConsoleParts();
  const titleId = useId();
  const [reason, setReason] = useState('');
  const { id, version, file, downloadPath } = item;
  const isPicture = file.mediaType.startsWith('image/');
  const picture = useFile(isPicture ? downloadPath ?? null : null);
  const name = file.fileName ?? text(`evidence.kinds.${item.kind}`);
  const review = useMutation({
    mutationFn: async (verdict: 'ACCEPTED' | 'REJECTED') => (await ask(ReviewEvidenceDocument, { input: { evidenceId: id, expectedVersion: version, verdict, reason: reason.trim() || null } })).data.reviewEvidence,
    onSuccess: (answer) => {
      if (answer.__typename === 'Evidence') onReviewed();
    },
  });
  const problem = review.data && review.data.__typename !== 'Evidence' ? review.data.message : null;
  const save = async (): Promise<void> => {
    const address = URL.createObjectURL(await fetchFile(downloadPath!, session.prepare));
    Object.assign(document.createElement('a'), { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="md">
      <DialogTitle id={titleId} sx={{ overflowWrap: 'anywhere' }}>{name}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        {isPicture && picture && <Picture src={picture} alt={name} />}
        <Facts
          facts={[
            { label: text('evidence.kind'), value: text(`evidence.kinds.${item.kind}`) },
            { label: text('evidence.state'), value: <ToneChip tone={reviewTones[item.review]}>{text(`evidence.reviews.${item.review}`)}</ToneChip> },
            { label: text('evidence.attached'), value: `${item.attachedByName}, ${formats.dateTime(item.attachedAt)}` },
            { label: text('evidence.size'), value: `${formats.number(Math.ceil(file.sizeBytes / 1024))} kB` },
            ...(item.reviewReason ? [{ label: text('evidence.reason'), value: item.reviewReason }] : []),
            ...(item.validUntil ? [{ label: text('evidence.validUntil'), value: formats.date(item.validUntil) }] : []),
            { label: 'SHA-256', value: <Box component="code" sx={{ fontSize: '0.75rem' }}>{file.sha256}</Box> },
          ]}
        />
        {problem && <Alert severity="warning">{problem}</Alert>}
        {review.error && <FailedAnswer error={review.error} onRetry={() => review.reset()} />}
        {mayReview && <TextField label={text('evidence.reason')} helperText={text('evidence.reasonHint')} value={reason} onChange={({ target }) => setReason(target.value)} slotProps={{ htmlInput: { maxLength: 1_000 } }} />}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, flexWrap: 'wrap' }}>
        {downloadPath && <Button onClick={() => void save()}>{text('evidence.save')}</Button>}
        {mayReview && <Button disabled={reason.trim() === '' || review.isPending} onClick={() => review.mutate('REJECTED')}>{text('evidence.reject')}</Button>}
        {mayReview && <Button variant="contained" disabled={review.isPending} onClick={() => review.mutate('ACCEPTED')}>{text('evidence.accept')}</Button>}
        <Button onClick={onClose}>{text('evidence.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function Picture({ src, alt }: { src: string; alt: string }) {
  const text = useText();
  const [zoom, setZoom] = useState(1);
  const [quarterTurns, setQuarterTurns] = useState(0);
  return (
    <Box>
      <Box sx={{ display: 'flex', gap: 0.5, mb: 0.5 }}>
        <IconButton aria-label={text('evidence.zoomIn')} onClick={() => setZoom(Math.min(zoom * 1.5, 6))}><ZoomInIcon /></IconButton>
        <IconButton aria-label={text('evidence.zoomOut')} onClick={() => setZoom(Math.max(zoom / 1.5, 1))}><ZoomOutIcon /></IconButton>
        <IconButton aria-label={text('evidence.rotate')} onClick={() => setQuarterTurns((quarterTurns + 1) % 4)}><RotateIcon /></IconButton>
      </Box>
      <Box tabIndex={0} role="group" aria-label={alt} sx={{ maxHeight: 420, overflow: 'auto', bgcolor: 'action.hover', borderRadius: 1, display: 'grid', placeItems: 'center', p: 1 }}>
        <Box component="img" src={src} alt={alt} sx={{ maxWidth: `${100 * zoom}%`, width: zoom > 1 ? `${100 * zoom}%` : 'auto', maxHeight: zoom > 1 ? 'none' : 400, transform: `rotate(${90 * quarterTurns}deg)` }} />
      </Box>
    </Box>
  );
}
