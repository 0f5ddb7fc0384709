import CloseIcon from '@mui/icons-material/CloseOutlined';
import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import { useCallback } from 'react';

import { FilePicker } from './FilePicker.js';
import { TransferList } from '../evidence/TransferList.js';
import { useTransfers } from '../evidence/use-transfers.js';
import { useFileAddress } from '../evidence/viewer/use-file-address.js';
import { useText } from '../i18n/use-text.js';

/** A photo that was sent and is not attached yet. */
export interface SentPhoto {
  fileId: string;
  name: string;
}

interface InspectionPhotosProps {
  organizationId: string;
  photos: readonly SentPhoto[];
  isMissing: boolean;
  onChange: (change: (photos: readonly SentPhoto[]) => readonly SentPhoto[]) => void;
}

/** Photos of what came back, sent as they are chosen; the inspection takes them along. */
export function InspectionPhotos({ organizationId, photos, isMissing, onChange }: InspectionPhotosProps) {
  const text = useText();
  const attach = async (fileId: string, { name }: File): Promise<string | null> => {
    onChange((before) => [...before.filter((photo) => photo.fileId !== fileId), { fileId, name }]);
    return null;
  };
  const { transfers, sendAll, sendAgain, giveUp } = useTransfers({ way: '/attachments', organizationId, attach, onAttached: useCallback(() => undefined, []) });
  const isSending = transfers.some(({ failure }) => failure === null);
  return (
    <Box role="group" aria-label={text('attachments.photos')} sx={{ display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {photos.map((photo) => (
          <SmallPhoto key={photo.fileId} photo={photo} onLeaveOut={() => onChange((before) => before.filter(({ fileId }) => fileId !== photo.fileId))} />
        ))}
      </Box>
      <FilePicker label={text('attachments.addPhotos')} accept=".jpg,.jpeg,.png,.webp" isDisabled={isSending} onChosen={(files) => void sendAll(files)} />
      {photos.length > 0 && <Box aria-live="polite" sx={{ fontSize: '0.8125rem' }}>{text('attachments.chosen', { count: photos.length })}</Box>}
      {isMissing && <FormHelperText error>{text('attachments.photosNeeded')}</FormHelperText>}
      <TransferList transfers={transfers} onSendAgain={(uploadId) => void sendAgain(uploadId)} onGiveUp={giveUp} />
    </Box>
  );
}

function SmallPhoto({ photo: { fileId, name }, onLeaveOut }: { photo: SentPhoto; onLeaveOut: () => void }) {
  const text = useText();
  const { address } = useFileAddress(`/attachments?id=${fileId}&size=thumbnail`);
  return (
    <Box sx={{ position: 'relative', width: 96, height: 96, borderRadius: 1, overflow: 'hidden', bgcolor: 'action.hover', border: 1, borderColor: 'divider' }}>
      {address !== null && <Box component="img" src={address} alt={name} sx={{ width: '100%', height: '100%', objectFit: 'cover' }} />}
      <IconButton size="small" aria-label={text('attachments.leaveOut', { name })} onClick={onLeaveOut} sx={{ position: 'absolute', top: 2, right: 2, bgcolor: 'background.paper', '&:hover': { bgcolor: 'background.paper' } }}>
        <CloseIcon fontSize="inherit" />
      </IconButton>
    </Box>
  );
}
