import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';

import { askKey, useApi } from '../data/use-ask.js';
import { TransferList } from '../evidence/TransferList.js';
import { useTransfers } from '../evidence/use-transfers.js';
import { type AttachmentKind, AttachToRepairDocument, RepairPageDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { FilePicker } from './FilePicker.js';

const kinds = ['PHOTO', 'PROOF_OF_PURCHASE', 'DIAGNOSTICS', 'SIGNED_FORM', 'OTHER'] as const satisfies readonly AttachmentKind[];
const noteLettersMax = 400;

/** Says what files are, sends one after the other and attaches each to the repair. */
export function AttachmentUpload({ repairId, organizationId }: { repairId: string; organizationId: string }) {
  const text = useText();
  const ask = useApi();
  const queryClient = useQueryClient();
  const [kind, setKind] = useState<AttachmentKind>('PHOTO');
  const [note, setNote] = useState('');
  const attach = async (attachmentFileId: string): Promise<string | null> => {
    const { attachToRepair } = (await ask(AttachToRepairDocument, { input: { repairId, attachmentFileId, kind, note: note.trim() || null } })).data;
    return attachToRepair.__typename === 'Repair' ? null : attachToRepair.message;
  };
  const renew = useCallback(() => void queryClient.invalidateQueries({ queryKey: askKey(RepairPageDocument) }), [queryClient]);
  const { transfers, sendAll, sendAgain, giveUp } = useTransfers({ way: '/attachments', organizationId, attach, onAttached: renew });
  const isSending = transfers.some(({ failure }) => failure === null);
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' }, alignItems: 'start' }}>
        <TextField select size="small" label={text('attachments.kind')} value={kind} onChange={({ target }) => setKind(target.value as AttachmentKind)}>
          {kinds.map((value) => (
            <MenuItem key={value} value={value}>
              {text(`attachments.kinds.${value}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField size="small" label={text('attachments.note')} helperText={text('attachments.noteHint')} value={note} onChange={({ target }) => setNote(target.value)} slotProps={{ htmlInput: { maxLength: noteLettersMax } }} />
      </Box>
      <FilePicker label={text('attachments.add')} accept=".pdf,.jpg,.jpeg,.png,.webp,.csv,.txt" isDisabled={isSending} onChosen={(files) => void sendAll(files)} />
      <Box sx={{ fontSize: '0.78125rem', color: 'text.secondary' }}>{text('attachments.limits')}</Box>
      <TransferList transfers={transfers} onSendAgain={(uploadId) => void sendAgain(uploadId)} onGiveUp={giveUp} />
    </Box>
  );
}
