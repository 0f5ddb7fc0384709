import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ChangeEvent, useId, useState } from 'react';

import { useApi } from '../data/use-ask.js';
import { AttachEvidenceDocument, type AttachEvidenceInput } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { hiddenVisually } from '../layout/hidden-visually.js';
import { type Sayings, told } from './sayings.js';
import { SayingsFields } from './SayingsFields.js';
import { TransferList } from './TransferList.js';
import { useTransfers } from './use-transfers.js';

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
  const [sayings, setSayings] = useState<Sayings>({ kind: 'PROOF_OF_PURCHASE', validUntil: '', note: '' });
  const attach = async (fileId: string): Promise<string | null> => {
    const { attachEvidence } = (await ask(AttachEvidenceDocument, { input: { criteria: [], ...subject, ...told(sayings), fileId, kind: sayings.kind } })).data;
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
      <SayingsFields sayings={sayings} onChange={setSayings} />
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
