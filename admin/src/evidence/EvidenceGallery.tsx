import FileIcon from '@mui/icons-material/DescriptionOutlined';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useState } from 'react';

import { ToneChip } from '../display/ToneChip.js';
import type { EvidenceCardFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { EvidencePreview } from './EvidencePreview.js';
import { useFile } from './use-file.js';

export const reviewTones = { PENDING: 'waiting', ACCEPTED: 'good', REJECTED: 'bad' } as const;

interface EvidenceGalleryProps {
  evidence: readonly EvidenceCardFragment[];
  /** Whether the viewer accepts and rejects. */
  mayReview?: boolean;
  onReviewed?: () => void;
}

/** Pictures and documents, each opened larger with what is known of it. */
export function EvidenceGallery({ evidence, mayReview = false, onReviewed = () => undefined }: EvidenceGalleryProps) {
  const text = useText();
  const [openId, setOpenId] = useState<string | null>(null);
  const open = evidence.find(({ id }) => id === openId);
  if (evidence.length === 0) return <Box sx={{ color: 'text.secondary' }}>{text('evidence.none')}</Box>;
  return (
    <>
      <Box component="ul" aria-label={text('evidence.title')} sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))' }}>
        {evidence.map((item) => (
          <li key={item.id}>
            <EvidenceTile item={item} onOpen={() => setOpenId(item.id)} />
          </li>
        ))}
      </Box>
      {open && <EvidencePreview item={open} mayReview={mayReview} onReviewed={onReviewed} onClose={() => setOpenId(null)} />}
    </>
  );
}

function EvidenceTile({ item, onOpen }: { item: EvidenceCardFragment; onOpen: () => void }) {
  const text = useText();
  const formats = useFormats();
  const picture = useFile(item.thumbnailPath ?? null);
  const name = item.file.fileName ?? text(`evidence.kinds.${item.kind}`);
  return (
    <ButtonBase onClick={onOpen} sx={{ display: 'grid', gap: 0.5, width: '100%', p: 1, borderRadius: 1, border: 1, borderColor: 'divider', justifyItems: 'start', textAlign: 'left', '&:focus-visible': { outline: '2px solid', outlineOffset: 2 } }}>
      <Box sx={{ width: '100%', height: 84, display: 'grid', placeItems: 'center', overflow: 'hidden', borderRadius: 0.5, bgcolor: 'action.hover' }}>
        {picture ? <Box component="img" src={picture} alt="" sx={{ width: '100%', height: '100%', objectFit: 'cover' }} /> : <FileIcon sx={{ color: 'text.secondary' }} />}
      </Box>
      <Box component="span" sx={{ fontSize: '0.8125rem', fontWeight: 550, overflowWrap: 'anywhere' }}>{name}</Box>
      <Box component="span" sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{formats.dateTime(item.attachedAt)}</Box>
      <ToneChip tone={reviewTones[item.review]}>{text(`evidence.reviews.${item.review}`)}</ToneChip>
    </ButtonBase>
  );
}
