import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import ScanIcon from '@mui/icons-material/QrCodeScannerOutlined';
import InputAdornment from '@mui/material/InputAdornment';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';

import { useApi } from '../data/use-ask.js';
import { MatchReturnDocument, type ReturnRowFragment } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { FailedAnswer } from '../layout/AskState.js';

export interface Told {
  tone: 'success' | 'warning';
  words: string;
}

interface ScanFieldProps {
  /** The place whose return it must be. */
  locationId?: string;
  /** What is done with the return that a scan means; what it answers is told. */
  onFound: (owed: ReturnRowFragment, scan: string) => Promise<Told | null>;
  /** The pointer is in the field from the start, as at a bench with a scanner. */
  isReady?: boolean;
}

type Scanned = { told: Told | null } | { candidates: readonly ReturnRowFragment[] };

/** A field for a scanner, which ends what it reads with Enter: it is empty again at once, and says what became of the scan. */
export function ScanField({ locationId, onFound, isReady = false }: ScanFieldProps) {
  const text = useText();
  const ask = useApi();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const act = async (owed: ReturnRowFragment, scan: string, differs: boolean): Promise<Scanned> => {
    if (differs) return { told: { tone: 'warning', words: text('returns.scan.differs', { serial: owed.expectedSerial ?? '–' }) } };
    return { told: await onFound(owed, scan) };
  };
  const scanning = useMutation({
    mutationFn: async ({ scan, chosen }: { scan: string; chosen?: ReturnRowFragment }): Promise<Scanned> => {
      if (chosen !== undefined) return act(chosen, scan, false);
      const { data } = await ask(MatchReturnDocument, { scan, locationId: locationId ?? null });
      const match = data.matchReturn;
      switch (match.__typename) {
        case 'ReturnMatch':
          return act(match.returnOrder, scan, match.serialDiffers);
        case 'ReturnScanAmbiguous':
          return { candidates: match.candidates };
        case 'ReturnScanForeign':
          return { told: { tone: 'warning', words: text('returns.scan.foreign') } };
        case 'ReturnScanUnknown':
          return { told: { tone: 'warning', words: text('returns.scan.unknown', { scan }) } };
      }
    },
    onSettled: () => field.current?.focus(),
  });
  const scan = (event: FormEvent): void => {
    event.preventDefault();
    const read = typed.trim();
    if (read === '') return;
    setTyped('');
    scanning.mutate({ scan: read });
  };
  const { data } = scanning;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <form onSubmit={scan}>
        <TextField
          label={text('returns.scan.label')}
          helperText={text('returns.scan.help')}
          value={typed}
          autoFocus={isReady}
          fullWidth
          inputRef={field}
          onChange={({ target }) => setTyped(target.value)}
          slotProps={{ htmlInput: { autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false, maxLength: 60 }, input: { startAdornment: <InputAdornment position="start"><ScanIcon fontSize="small" /></InputAdornment> } }}
          sx={{ maxWidth: 560 }}
        />
      </form>
      <Box role="status" sx={{ display: 'grid', gap: 1, maxWidth: 560 }}>
        {data !== undefined && 'told' in data && data.told !== null && <Alert severity={data.told.tone}>{data.told.words}</Alert>}
        {data !== undefined && 'candidates' in data && (
          <Alert severity="info">
            {text('returns.scan.ambiguous')}
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
              {data.candidates.map((owed) => (
                <Button key={owed.id} size="small" variant="outlined" onClick={() => scanning.mutate({ scan: owed.number, chosen: owed })}>
                  {owed.number} · {owed.partNumber}
                </Button>
              ))}
            </Box>
          </Alert>
        )}
      </Box>
      {scanning.error && <FailedAnswer error={scanning.error} onRetry={() => scanning.reset()} />}
    </Box>
  );
}
