import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { type ChangeEvent, useId, useState } from 'react';

import { useApi } from '../data/use-ask.js';
import { AttachEvidenceDocument, type AttachEvidenceInput, type EvidenceKind } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { hiddenVisually } from '../layout/hidden-visually.js';
import { TransferList } from './TransferList.js';
import { useTransfers } from './use-transfers.js';

export const evidenceKinds = ['PHOTO', 'PROOF_OF_PURCHASE', 'DEVICE_LIST', 'CERTIFICATE', 'AGREEMENT', 'FINANCIAL_STATEMENT', 'REGISTRATION', 'UNDERTAKING', 'OTHER'] as const satisfies readonly EvidenceKind[];

const noteLettersMax = 1_000;

interface EvidenceUploadProps {
  organizationId: string;
  /** What the file is attached to. */
  subject: Pick<AttachEvidenceInput, 'applicationId' | 'auditItemId' | 'locationId' | 'criteria'>;
  onAttached: () => void;
}

/** Says what files are and until when they hold, sends one after the other and attaches each. */
export function EvidenceUpload({ organizationId, subject, onAttached }: EvidenceUploadProps) {
  const text = useText();
  const ask = useApi();
  const inputId = useId();
  const [kind, setKind] = useState<EvidenceKind>('PROOF_OF_PURCHASE');
  const [validUntil, setValidUntil] = useState('');
  const [note, setNote] = useState('');
  const attach = async (fileId: string): Promise<string | null> => {
    const told = { validUntil: validUntil === '' ? null : validUntil, note: note.trim() === '' ? null : note.trim() };
    const { attachEvidence } = (await ask(AttachEvidenceDocument, { input: { criteria: [], ...subject, ...told, fileId, kind } })).data;
    return attachEvidence.__typename === 'Evidence' ? null : attachEvidence.message;
  };
  const { transfers, sendAll, sendAgain, giveUp } = useTransfers({ organizationId, attach, onAttached });
  const isSending = transfers.some(({ failure }) => failure === null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])];
    target.value = '';
    void sendAll(files);
  };
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' }, alignItems: 'start' }}>
        <TextField select size="small" label={text('evidence.kind')} value={kind} onChange={({ target }) => setKind(target.value as EvidenceKind)}>
          {evidenceKinds.map((value) => (
            <MenuItem key={value} value={value}>
              {text(`evidence.kinds.${value}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField size="small" type="date" label={text('evidence.validUntil')} helperText={text('evidence.validUntilHint')} value={validUntil} onChange={({ target }) => setValidUntil(target.value)} slotProps={{ inputLabel: { shrink: true } }} />
      </Box>
      <TextField size="small" label={text('evidence.note')} value={note} onChange={({ target }) => setNote(target.value)} slotProps={{ htmlInput: { maxLength: noteLettersMax } }} />
      <Box>
        <Button component="label" role={undefined} tabIndex={-1} htmlFor={inputId} variant="outlined" startIcon={<UploadIcon />} disabled={isSending} sx={{ '&:focus-within': { outline: '2px solid', outlineOffset: 2 } }}>
          {text('evidence.add')}
          <Box component="input" id={inputId} type="file" multiple disabled={isSending} accept=".pdf,.jpg,.jpeg,.png,.webp,.csv,.txt" onChange={choose} sx={hiddenVisually} />
        </Button>
      </Box>
      <TransferList transfers={transfers} onSendAgain={(uploadId) => void sendAgain(uploadId)} onGiveUp={giveUp} />
    </Box>
  );
}
