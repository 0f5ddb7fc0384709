import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useId, useState } from 'react';

import { useText } from '../i18n/use-text.js';

interface TextFileFieldProps {
  label: string;
  accept: string;
  isMissing: boolean;
  onRead: (content: string) => void;
}

const bytesMax = 90_000;

/** Chooses a small text file and reads it here; a larger one is said to be so before anything is sent. */
export function TextFileField({ label, accept, isMissing, onRead }: TextFileFieldProps) {
  const text = useText();
  const id = useId();
  const [isTooLarge, setTooLarge] = useState(false);
  const read = async (file: File | undefined): Promise<void> => {
    const isTooMuch = (file?.size ?? 0) > bytesMax;
    setTooLarge(isTooMuch);
    onRead(file === undefined || isTooMuch ? '' : await file.text());
  };
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="file" accept={accept} onChange={(event) => void read(event.target.files?.[0])} aria-invalid={isMissing} style={{ font: 'inherit', maxWidth: '100%' }} />
      {isTooLarge && <Alert severity="warning">{text('money.fileTooLarge')}</Alert>}
      {isMissing && !isTooLarge && <Alert severity="warning">{text('money.fileMissing')}</Alert>}
    </Box>
  );
}
