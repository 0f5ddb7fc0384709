import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import { useMay } from '../../auth/use-viewer.js';
import { useApi } from '../../data/use-ask.js';
import { useDownload } from '../../data/use-download.js';
import { ToneChip } from '../../display/ToneChip.js';
import { DetachItemEvidenceDocument, type ItemEvidenceFragment, ReviewItemEvidenceDocument } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { monospace } from '../../theme/console-theme.js';
import type { ToneName } from '../../theme/tokens.js';
import { WordsDialog } from '../moves/WordsDialog.js';
import { EvidencePicture } from './EvidencePicture.js';
import { useEvidenceChange } from './use-item-evidence.js';

const tones: Readonly<Record<ItemEvidenceFragment['review'], ToneName>> = { PENDING: 'waiting', ACCEPTED: 'good', REJECTED: 'bad' };

/** One file: how it looks, who sent it and when, its hash; to be accepted, rejected with a reason, or taken off, which deletes nothing. */
export function EvidenceCard({ evidence, isLocked }: { evidence: ItemEvidenceFragment; isLocked: boolean }) {
  const text = useText();
  const formats = useFormats();
  const { download } = useDownload();
  const [isLarge, setLarge] = useState(false);
  const { file, review } = evidence;
  const name = file.fileName ?? text('itemEvidence.unnamed');
  return (
    <Box component="li" sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1, display: 'grid', gap: 0.75, fontSize: '0.8125rem' }}>
      <ButtonBase aria-expanded={isLarge} aria-label={text('itemEvidence.enlarge', { name })} disabled={evidence.thumbnailPath === null} onClick={() => setLarge(!isLarge)}>
        <EvidencePicture path={isLarge ? evidence.downloadPath : evidence.thumbnailPath} label={name} height={isLarge ? 420 : 130} />
      </ButtonBase>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <ToneChip tone={tones[review]}>{text(`itemEvidence.review.${review}`)}</ToneChip>
        {evidence.downloadPath && <Button size="small" onClick={() => download(evidence.downloadPath!)}>{name}</Button>}
      </Box>
      {evidence.reviewReason && <Box sx={{ fontStyle: 'italic' }}>{evidence.reviewReason}</Box>}
      <Box sx={{ color: 'text.secondary' }}>{text('itemEvidence.sentBy', { name: evidence.attachedByName, date: formats.dateTime(evidence.attachedAt) })}</Box>
      {evidence.capturedAt && <Box sx={{ color: 'text.secondary' }}>{text('itemEvidence.takenAt', { date: formats.dateTime(evidence.capturedAt) })}</Box>}
      <Box component="code" title={file.sha256} sx={{ fontFamily: monospace, fontSize: '0.6875rem', color: 'text.secondary', overflow: 'hidden', textOverflow: 'ellipsis' }}>{file.sha256}</Box>
      {!isLocked && <EvidenceSteps evidence={evidence} />}
    </Box>
  );
}

function EvidenceSteps({ evidence: { id, version, review } }: { evidence: ItemEvidenceFragment }) {
  const text = useText();
  const ask = useApi();
  const changed = useEvidenceChange();
  const [mayReview, mayDetach] = [useMay('evidence.review'), useMay('evidence.detach')];
  const [asking, setAsking] = useState<'reject' | 'detach' | null>(null);
  const changing = useMutation({
    mutationFn: async ({ step, reason }: { step: 'accept' | 'reject' | 'detach'; reason: string }) => {
      const named = { evidenceId: id, expectedVersion: version };
      if (step === 'detach') return (await ask(DetachItemEvidenceDocument, { input: { ...named, reason } })).data.detachEvidence;
      return (await ask(ReviewItemEvidenceDocument, { input: { ...named, verdict: step === 'accept' ? 'ACCEPTED' : 'REJECTED', ...(reason === '' ? {} : { reason }) } })).data.reviewEvidence;
    },
    onSuccess: async (answer) => {
      if (await changed(answer)) setAsking(null);
    },
  });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {mayReview && review !== 'ACCEPTED' && <Button size="small" onClick={() => changing.mutate({ step: 'accept', reason: '' })}>{text('itemEvidence.accept')}</Button>}
      {mayReview && review !== 'REJECTED' && <Button size="small" onClick={() => setAsking('reject')}>{text('itemEvidence.reject')}</Button>}
      {mayDetach && review !== 'ACCEPTED' && <Button size="small" color="inherit" onClick={() => setAsking('detach')}>{text('itemEvidence.detach')}</Button>}
      {asking && (
        <WordsDialog title={text(`itemEvidence.${asking}`)} explanation={text(`itemEvidence.${asking}Text`)} label={text('itemEvidence.reason')} submit={text(`itemEvidence.${asking}`)} isBusy={changing.isPending} onSubmit={(reason) => changing.mutate({ step: asking, reason })} onClose={() => setAsking(null)} />
      )}
    </Box>
  );
}
