import FileIcon from '@mui/icons-material/UploadFileOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type DragEvent, useId, useState } from 'react';

import { useText } from '../i18n/use-text.js';
import { hiddenVisually } from '../layout/hidden-visually.js';
import { type PartnerChoice, PartnerField } from '../partners/PartnerField.js';
import { useTokens } from '../theme/use-tokens.js';

function isCsv({ name, type }: File): boolean {
  return /\.csv$/i.test(name) || type === 'text/csv';
}

interface FileChoiceProps {
  partnerLabel: string;
  /** Whether the person must say whose rows they are; a partner's own people need not. */
  asksPartner: boolean;
  onStart: (file: File, organizationId: string | null) => void;
}

/** One CSV file, chosen or dropped. */
export function FileChoice({ partnerLabel, asksPartner, onStart }: FileChoiceProps) {
  const text = useText();
  const inputId = useId();
  const { lineStrong, accent, accentSoft } = useTokens();
  const [file, setFile] = useState<File | null>(null);
  const [partner, setPartner] = useState<PartnerChoice | null>(null);
  const [isOver, setOver] = useState(false);
  const isWrong = file !== null && !isCsv(file);
  const isReady = file !== null && !isWrong && (partner !== null || !asksPartner);

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    setFile(event.dataTransfer.files[0] ?? null);
  };

  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {asksPartner && <PartnerField label={partnerLabel} value={partner} isFixed={false} error={undefined} onChange={setPartner} />}
      <Box
        component="label"
        htmlFor={inputId}
        onDragOver={(event: DragEvent) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        sx={{
          display: 'grid',
          justifyItems: 'center',
          gap: 0.5,
          py: 4,
          px: 2,
          borderRadius: 1,
          border: `1.5px dashed ${isOver ? accent : lineStrong}`,
          bgcolor: isOver ? accentSoft : 'transparent',
          cursor: 'pointer',
          textAlign: 'center',
          '&:focus-within': { outline: `2px solid ${accent}`, outlineOffset: 2 },
        }}
      >
        <FileIcon sx={{ color: 'text.secondary', fontSize: 32 }} />
        <Box component="span" sx={{ fontWeight: 600 }}>
          {file?.name ?? text('imports.choose')}
        </Box>
        <Box component="span" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
          {text('imports.drop')}
        </Box>
        <Box component="input" id={inputId} type="file" accept=".csv,text/csv" onChange={(event: React.ChangeEvent<HTMLInputElement>) => setFile(event.target.files?.[0] ?? null)} sx={hiddenVisually} />
      </Box>
      {isWrong && <Alert severity="warning">{text('imports.notCsv')}</Alert>}
      <Box>
        <Button variant="contained" disabled={!isReady} onClick={() => file && onStart(file, partner?.id ?? null)}>
          {text('imports.start')}
        </Button>
      </Box>
    </Box>
  );
}
