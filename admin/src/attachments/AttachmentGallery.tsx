import DocumentIcon from '@mui/icons-material/DescriptionOutlined';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { type ReactNode, useState } from 'react';

import { useFileAddress } from '../evidence/viewer/use-file-address.js';
import type { AttachmentCardFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { AttachmentViewer } from './AttachmentViewer.js';
import { useAttachmentName } from './use-attachment-name.js';

interface AttachmentGalleryProps {
  title: string;
  items: readonly AttachmentCardFragment[];
  /** What can be done with the one that is looked at. */
  actions?: (item: AttachmentCardFragment, onDone: () => void) => ReactNode;
}

/** Pictures and papers in small, each to be looked at closely. */
export function AttachmentGallery({ title, items, actions }: AttachmentGalleryProps) {
  const [openId, setOpenId] = useState<string | null>(null);
  if (items.length === 0) return null;
  return (
    <>
      <Box component="ul" aria-label={title} sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))' }}>
        {items.map((item) => (
          <li key={item.id}>
            <AttachmentTile item={item} onOpen={() => setOpenId(item.id)} />
          </li>
        ))}
      </Box>
      {openId !== null && <AttachmentViewer items={items} currentId={openId} onCurrent={setOpenId} actions={actions} onClose={() => setOpenId(null)} />}
    </>
  );
}

function AttachmentTile({ item, onOpen }: { item: AttachmentCardFragment; onOpen: () => void }) {
  const text = useText();
  const formats = useFormats();
  const name = useAttachmentName()(item);
  const { address } = useFileAddress(item.thumbnailPath);
  return (
    <ButtonBase onClick={onOpen} sx={{ display: 'grid', alignContent: 'start', justifyItems: 'start', gap: 0.5, p: 1, width: '100%', height: '100%', textAlign: 'left', border: 1, borderColor: 'divider', borderRadius: 1, '&:hover': { bgcolor: 'action.hover' } }}>
      <Box sx={{ width: '100%', height: 96, display: 'grid', placeItems: 'center', bgcolor: 'action.hover', borderRadius: 1, overflow: 'hidden' }}>
        {address === null ? <DocumentIcon aria-hidden color="action" sx={{ fontSize: 36 }} /> : <Box component="img" src={address} alt="" sx={{ width: '100%', height: '100%', objectFit: 'cover' }} />}
      </Box>
      <Box component="span" sx={{ fontSize: '0.8125rem', fontWeight: 550, overflowWrap: 'anywhere' }}>{name}</Box>
      <Box component="span" sx={{ fontSize: '0.75rem' }}>{text(`attachments.kinds.${item.kind}`)}</Box>
      <Box component="span" sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{`${item.attachedByName}, ${formats.dateTime(item.attachedAt)}`}</Box>
      {item.note && <Box component="span" sx={{ fontSize: '0.78125rem', fontStyle: 'italic', overflowWrap: 'anywhere' }}>{item.note}</Box>}
    </ButtonBase>
  );
}
