import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import ScanIcon from '@mui/icons-material/QrCodeScannerOutlined';
import InputAdornment from '@mui/material/InputAdornment';
import { type ClipboardEvent, type FormEvent, useRef, useState } from 'react';

import type { ReturnRowFragment } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { FailedAnswer } from '../layout/AskState.js';
import { ScanAnswer, SeveralScanAnswers } from './scanning/ScanAnswers.js';
import { scansOf } from './scanning/scans-of.js';
import { type Told, useScanning } from './scanning/use-scanning.js';

interface ScanFieldProps {
  /** The place whose return it must be. */
  locationId?: string;
  /** What is done with the return that a scan means, alone or as one of several; what it answers is told. */
  onFound: (owed: ReturnRowFragment, scan: string, isAlone: boolean) => Promise<Told | null>;
  /** The pointer is in the field from the start, as at a bench with a scanner. */
  isReady?: boolean;
}

/**
 * A field for a scanner, which ends what it reads with Enter: it is empty again at once, and says what became of the scan. Several
 * lines that are pasted are taken one after the other, and each says what became of it.
 */
export function ScanField({ locationId, onFound, isReady = false }: ScanFieldProps) {
  const text = useText();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const { one, several, scanOne, scanSeveral, forget } = useScanning({ locationId, onFound, onSettled: () => field.current?.focus() });
  const scan = (event: FormEvent): void => {
    event.preventDefault();
    const read = typed.trim();
    if (read === '') return;
    setTyped('');
    scanOne(read);
  };
  const paste = (event: ClipboardEvent): void => {
    const scans = scansOf(event.clipboardData.getData('text'));
    if (scans.length < 2) return;
    event.preventDefault();
    setTyped('');
    scanSeveral(scans);
  };
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <form onSubmit={scan}>
        <TextField
          label={text('returns.scan.label')}
          helperText={`${text('returns.scan.help')} ${text('severalScans.hint')}`}
          value={typed}
          autoFocus={isReady}
          fullWidth
          inputRef={field}
          onChange={({ target }) => setTyped(target.value)}
          onPaste={paste}
          slotProps={{ htmlInput: { autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false, maxLength: 60 }, input: { startAdornment: <InputAdornment position="start"><ScanIcon fontSize="small" /></InputAdornment> } }}
          sx={{ maxWidth: 560 }}
        />
      </form>
      <Box role="status" sx={{ display: 'grid', gap: 1, maxWidth: 560 }}>
        {one.data !== undefined && <ScanAnswer scanned={one.data} onChoose={(owed) => scanOne(owed.number, owed)} />}
        {several !== null && <SeveralScanAnswers several={several} onClose={forget} />}
      </Box>
      {one.error && <FailedAnswer error={one.error} onRetry={() => one.reset()} />}
    </Box>
  );
}
