import Box from '@mui/material/Box';
import { useState } from 'react';

import type { EvidenceCardFragment } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { EvidenceTile } from './EvidenceTile.js';
import { EvidenceViewer } from './viewer/EvidenceViewer.js';
import type { EarlierEvidence } from './viewer/earlier-evidence.js';

interface EvidenceGalleryProps {
  /** What was taken off is on record elsewhere, and is not shown. */
  evidence: readonly EvidenceCardFragment[];
  /** What is said where there is none. */
  empty?: string;
  earlier?: EarlierEvidence | null;
  /** Nothing about it can be changed any more. */
  isLocked?: boolean;
  onChanged?: () => Promise<void> | void;
}

/** Pictures and documents, each to be looked at closely and, by those who may, accepted or rejected. */
export function EvidenceGallery({ evidence, empty, earlier = null, isLocked = false, onChanged = () => undefined }: EvidenceGalleryProps) {
  const text = useText();
  const [openId, setOpenId] = useState<string | null>(null);
  const attached = evidence.filter(({ detachedAt }) => detachedAt === null);
  if (attached.length === 0) return <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{empty ?? text('evidence.none')}</Box>;
  return (
    <>
      <Box component="ul" aria-label={text('evidence.title')} sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))' }}>
        {attached.map((item) => (
          <li key={item.id}>
            <EvidenceTile item={item} onOpen={() => setOpenId(item.id)} />
          </li>
        ))}
      </Box>
      {openId !== null && <EvidenceViewer items={attached} currentId={openId} onCurrent={setOpenId} earlier={earlier} isLocked={isLocked} onChanged={onChanged} onClose={() => setOpenId(null)} />}
    </>
  );
}
