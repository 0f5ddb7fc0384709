import CloseIcon from '@mui/icons-material/CloseOutlined';
import NextIcon from '@mui/icons-material/NavigateNextOutlined';
import PreviousIcon from '@mui/icons-material/NavigateBeforeOutlined';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import IconButton from '@mui/material/IconButton';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type ReactNode, useId, useState } from 'react';

import { DocumentStage } from '../evidence/viewer/DocumentStage.js';
import { type PictureView, wholePicture } from '../evidence/viewer/picture-view.js';
import { PictureStage } from '../evidence/viewer/PictureStage.js';
import type { AttachmentCardFragment } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { AttachmentFacts } from './AttachmentFacts.js';
import { useAttachmentName } from './use-attachment-name.js';

interface AttachmentViewerProps {
  items: readonly AttachmentCardFragment[];
  currentId: string;
  onCurrent: (id: string) => void;
  actions?: ((item: AttachmentCardFragment, onDone: () => void) => ReactNode) | undefined;
  onClose: () => void;
}

/** Pictures and papers looked at closely, one after the other, with what is known of each. */
export function AttachmentViewer({ items, currentId, onCurrent, actions, onClose }: AttachmentViewerProps) {
  const text = useText();
  const nameOf = useAttachmentName();
  const titleId = useId();
  const { breakpoints } = useTheme();
  const isNarrow = useMediaQuery(breakpoints.down('md'), { noSsr: true });
  const place = items.findIndex(({ id }) => id === currentId);
  const item = items[place];
  if (item === undefined) return null;
  const name = nameOf(item);
  const step = (by: 1 | -1): void => {
    const next = items[place + by];
    if (next !== undefined) onCurrent(next.id);
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth fullScreen={isNarrow} maxWidth="xl" slotProps={{ paper: { sx: { height: { md: 'calc(100vh - 64px)' } } } }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, px: { xs: 1.5, md: 2 }, py: 1, borderBottom: 1, borderColor: 'divider' }}>
        <DialogTitle id={titleId} sx={{ flex: 1, minWidth: 0, p: 0, fontSize: '1rem', overflowWrap: 'anywhere' }}>
          {name}
        </DialogTitle>
        {items.length > 1 && (
          <>
            <IconButton aria-label={text('evidenceViewer.previous')} disabled={place === 0} onClick={() => step(-1)}><PreviousIcon /></IconButton>
            <Box sx={{ fontSize: '0.8125rem', whiteSpace: 'nowrap' }} aria-live="polite">{text('evidenceViewer.place', { place: place + 1, total: items.length })}</Box>
            <IconButton aria-label={text('evidenceViewer.next')} disabled={place + 1 === items.length} onClick={() => step(1)}><NextIcon /></IconButton>
          </>
        )}
        <IconButton aria-label={text('evidence.close')} onClick={onClose}><CloseIcon /></IconButton>
      </Box>
      <DialogContent sx={{ p: { xs: 1.5, md: 2 }, display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 300px' }, gridTemplateRows: { xs: 'minmax(320px, 55vh) auto', md: 'minmax(0, 1fr)' } }}>
        {item.mediaType.startsWith('image/') ? <OnePicture key={item.id} path={item.downloadPath} name={name} /> : <DocumentStage key={item.id} item={{ downloadPath: item.downloadPath, file: item }} name={name} />}
        <Box tabIndex={0} role="region" aria-label={text('evidenceViewer.about')} sx={{ display: 'grid', gap: 2, alignContent: 'start', overflowY: { md: 'auto' } }}>
          <AttachmentFacts item={item} name={name} />
          {actions?.(item, onClose)}
        </Box>
      </DialogContent>
    </Dialog>
  );
}

function OnePicture({ path, name }: { path: string; name: string }) {
  const [view, setView] = useState<PictureView>(wholePicture);
  return <PictureStage hasFocus path={path} name={name} view={view} onView={(next) => setView(next)} />;
}
