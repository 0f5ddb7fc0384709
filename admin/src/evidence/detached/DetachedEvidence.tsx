import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { useMay } from '../../auth/use-viewer.js';
import { useAsk } from '../../data/use-ask.js';
import { ToneChip } from '../../display/ToneChip.js';
import { type DetachedEvidenceQuery, DetachedEvidenceDocument } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { Panel } from '../../layout/Panel.js';
import { useEvidenceName } from '../use-evidence-name.js';
import { EraseFileDialog } from './EraseFileDialog.js';

type Detached = DetachedEvidenceQuery['evidenceList']['nodes'][number];

/** Evidence of a partner that was taken off: it stays on record with its file, until somebody erases what must not be kept. */
export function DetachedEvidence({ partnerId }: { partnerId: string }) {
  const text = useText();
  const mayErase = useMay('evidence.erase');
  const [erasing, setErasing] = useState<Detached | null>(null);
  const query = useAsk(DetachedEvidenceDocument, { organizationId: partnerId }, { enabled: mayErase });
  const detached = query.data?.data.evidenceList.nodes ?? [];
  if (detached.length === 0) return null;
  return (
    <Panel title={text('evidenceErasure.title')}>
      <Box component="ul" aria-label={text('evidenceErasure.title')} sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {detached.map((each) => (
          <Line key={each.id} item={each} onErase={() => setErasing(each)} />
        ))}
      </Box>
      {erasing !== null && <EraseFileDialog item={erasing} onClose={() => setErasing(null)} />}
    </Panel>
  );
}

function Line({ item, onErase }: { item: Detached; onErase: () => void }) {
  const text = useText();
  const formats = useFormats();
  const name = useEvidenceName()(item);
  const { detachedAt, detachedByName, detachReason, downloadPath } = item;
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, fontSize: '0.875rem' }}>
      <Box sx={{ flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' }}>
        {name}
        <Box sx={{ color: 'text.secondary' }}>{[detachedByName, detachedAt && formats.dateTime(detachedAt), detachReason].filter(Boolean).join(' · ')}</Box>
      </Box>
      {downloadPath === null ? (
        <ToneChip tone="quiet">{text('evidenceErasure.erased')}</ToneChip>
      ) : (
        <Button color="error" onClick={onErase} aria-label={`${text('evidenceErasure.erase')}: ${name}`}>
          {text('evidenceErasure.erase')}
        </Button>
      )}
    </Box>
  );
}
