import CompareIcon from '@mui/icons-material/CompareOutlined';
import FitIcon from '@mui/icons-material/FitScreenOutlined';
import RotateIcon from '@mui/icons-material/RotateRightOutlined';
import ZoomInIcon from '@mui/icons-material/ZoomInOutlined';
import ZoomOutIcon from '@mui/icons-material/ZoomOutOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useState } from 'react';

import type { EvidenceCardFragment } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { ChoiceField } from '../../list/filters.js';
import { useEvidenceName } from '../use-evidence-name.js';
import type { EarlierEvidence } from './earlier-evidence.js';
import { type PictureView, turnedRight, wholePicture, zoomed, zoomMax, zoomStep } from './picture-view.js';
import { PictureStage } from './PictureStage.js';

interface PictureDeskProps {
  item: EvidenceCardFragment;
  name: string;
  earlier: EarlierEvidence | null;
}

/** One picture, or beside it one of the previous audit: both are zoomed and moved together, and each is turned by itself. */
export function PictureDesk({ item, name, earlier }: PictureDeskProps) {
  const text = useText();
  const formats = useFormats();
  const nameOf = useEvidenceName();
  const pictures = (earlier?.items ?? []).filter(({ file, downloadPath }) => file.mediaType.startsWith('image/') && downloadPath !== null);
  const [isComparing, setComparing] = useState(false);
  const [chosen, setChosen] = useState(pictures[0]?.id ?? '');
  const [view, setView] = useState<PictureView>(wholePicture);
  const [earlierTurns, setEarlierTurns] = useState(0);
  const other = pictures.find(({ id }) => id === chosen);
  const dayOf = ({ capturedAt, attachedAt }: EvidenceCardFragment): string => formats.day(capturedAt ?? attachedAt);
  return (
    <Box sx={{ display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr)', gap: 1, minWidth: 0 }}>
      <Box role="toolbar" aria-label={text('evidenceViewer.tools')} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5 }}>
        <IconButton aria-label={text('evidence.zoomOut')} disabled={view.zoom <= 1} onClick={() => setView(zoomed(view, { by: 1 / zoomStep }))}><ZoomOutIcon /></IconButton>
        <Box component="output" sx={{ minWidth: 48, textAlign: 'center', fontSize: '0.8125rem' }}>{formats.percent(view.zoom)}</Box>
        <IconButton aria-label={text('evidence.zoomIn')} disabled={view.zoom >= zoomMax} onClick={() => setView(zoomed(view, { by: zoomStep }))}><ZoomInIcon /></IconButton>
        <IconButton aria-label={text('evidenceViewer.fit')} onClick={() => setView({ ...wholePicture, quarterTurns: view.quarterTurns })}><FitIcon /></IconButton>
        <IconButton aria-label={text('evidence.rotate')} onClick={() => setView(turnedRight(view))}><RotateIcon /></IconButton>
        {pictures.length > 0 && (
          <Button aria-pressed={isComparing} variant={isComparing ? 'contained' : 'outlined'} startIcon={<CompareIcon />} onClick={() => setComparing(!isComparing)}>
            {text('evidenceViewer.compare')}
          </Button>
        )}
        {isComparing && pictures.length > 1 && <ChoiceField label={text('evidenceViewer.earlier')} value={chosen} choices={pictures.map((picture) => ({ value: picture.id, label: nameOf(picture) }))} onChoose={setChosen} />}
        {isComparing && other && <IconButton aria-label={text('evidenceViewer.rotateEarlier')} onClick={() => setEarlierTurns((earlierTurns + 1) % 4)}><RotateIcon /></IconButton>}
      </Box>
      <Box sx={{ display: 'grid', gap: 1, minHeight: 0, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: isComparing && other ? 'repeat(2, minmax(0, 1fr))' : 'minmax(0, 1fr)' } }}>
        {isComparing && other && (
          <PictureStage
            path={other.downloadPath}
            name={nameOf(other)}
            caption={`${earlier!.origin} · ${dayOf(other)}`}
            view={{ ...view, quarterTurns: earlierTurns }}
            onView={(next) => {
              const now = next({ ...view, quarterTurns: earlierTurns });
              setEarlierTurns(now.quarterTurns);
              setView({ ...now, quarterTurns: view.quarterTurns });
            }}
          />
        )}
        <PictureStage hasFocus path={item.downloadPath} name={name} {...(isComparing && other ? { caption: `${text('evidenceViewer.now')} · ${dayOf(item)}` } : {})} view={view} onView={(next) => setView(next)} />
      </Box>
    </Box>
  );
}
