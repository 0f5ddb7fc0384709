import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { type ChangeEvent, useId, useState } from 'react';

import { useConsoleParts } from '../app/console-context.js';
import { useApi } from '../data/use-ask.js';
import { AttachEvidenceDocument, type AttachEvidenceInput, type EvidenceKind } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { hiddenVisually } from '../layout/hidden-visually.js';
import { EvidenceRefused, uploadEvidence } from './upload-evidence.js';

export const evidenceKinds = ['PHOTO', 'PROOF_OF_PURCHASE', 'DEVICE_LIST', 'CERTIFICATE', 'AGREEMENT', 'FINANCIAL_STATEMENT', 'REGISTRATION', 'UNDERTAKING', 'OTHER'] as const satisfies readonly EvidenceKind[];

interface EvidenceUploadProps {
  organizationId: string;
  /** What the file is attached to. */
  subject: Pick<AttachEvidenceInput, 'applicationId' | 'auditItemId' | 'locationId' | 'criteria'>;
  onAttached: () => void;
}

type Sending = { file: File; uploadId: string; share: number; failure: string | null };

/** Sends files one after the other and attaches each; one that did not arrive is offered again. */
export function EvidenceUpload({ organizationId, subject, onAttached }: EvidenceUploadProps) {
  const text = useText();
  const ask = useApi();
  const { session } = useConsoleParts();
  const inputId = useId();
  const [kind, setKind] = useState<EvidenceKind>('PROOF_OF_PURCHASE');
  const [sending, setSending] = useState<Sending | null>(null);

  const send = async (file: File, uploadId: string): Promise<void> => {
    setSending({ file, uploadId, share: 0, failure: null });
    try {
      await session.prepare();
      const fileId = await uploadEvidence({ file, organizationId, uploadId, onProgress: (share) => setSending({ file, uploadId, share, failure: null }) });
      const { attachEvidence } = (await ask(AttachEvidenceDocument, { input: { criteria: [], ...subject, fileId, kind } })).data;
      if (attachEvidence.__typename !== 'Evidence') throw new EvidenceRefused(attachEvidence.message);
      setSending(null);
      onAttached();
    } catch (error) {
      setSending({ file, uploadId, share: 0, failure: error instanceof EvidenceRefused ? error.message : '' });
    }
  };

  const choose = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const files = [...(target.files ?? [])];
    target.value = '';
    for (const file of files) await send(file, crypto.randomUUID());
  };

  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <TextField select size="small" label={text('evidence.kind')} value={kind} onChange={({ target }) => setKind(target.value as EvidenceKind)} sx={{ minWidth: 190 }}>
          {evidenceKinds.map((value) => (
            <MenuItem key={value} value={value}>
              {text(`evidence.kinds.${value}`)}
            </MenuItem>
          ))}
        </TextField>
        <Button component="label" role={undefined} tabIndex={-1} htmlFor={inputId} variant="outlined" startIcon={<UploadIcon />} disabled={sending !== null && sending.failure === null} sx={{ '&:focus-within': { outline: '2px solid', outlineOffset: 2 } }}>
          {text('evidence.add')}
          <Box component="input" id={inputId} type="file" multiple accept=".pdf,.jpg,.jpeg,.png,.webp,.csv,.txt" onChange={(event: ChangeEvent<HTMLInputElement>) => void choose(event)} sx={hiddenVisually} />
        </Button>
      </Box>
      {sending && sending.failure === null && (
        <Box role="status">
          {text('evidence.sending', { name: sending.file.name })}
          <LinearProgress variant="determinate" value={sending.share * 100} aria-label={sending.file.name} />
        </Box>
      )}
      {sending && sending.failure !== null && (
        <Alert severity="error" action={<Button color="inherit" onClick={() => void send(sending.file, sending.uploadId)}>{text('states.retry')}</Button>}>
          {sending.failure || text('evidence.notArrived', { name: sending.file.name })}
        </Alert>
      )}
    </Box>
  );
}
