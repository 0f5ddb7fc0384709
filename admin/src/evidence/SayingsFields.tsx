import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';

import type { EvidenceKind } from '../generated/operations.js';
import { today } from '../i18n/calendar.js';
import { useText } from '../i18n/use-text.js';
import type { Sayings } from './sayings.js';

const evidenceKinds = ['PHOTO', 'PROOF_OF_PURCHASE', 'DEVICE_LIST', 'CERTIFICATE', 'AGREEMENT', 'FINANCIAL_STATEMENT', 'REGISTRATION', 'UNDERTAKING', 'OTHER'] as const satisfies readonly EvidenceKind[];
const noteLettersMax = 1_000;

/** What the files are, until when they hold and what they show. */
export function SayingsFields({ sayings, onChange }: { sayings: Sayings; onChange: (sayings: Sayings) => void }) {
  const text = useText();
  const { kind, validUntil, note } = sayings;
  const isOver = validUntil !== '' && validUntil < today();
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' }, alignItems: 'start' }}>
        <TextField select size="small" label={text('evidence.kind')} value={kind} onChange={({ target }) => onChange({ ...sayings, kind: target.value as EvidenceKind })}>
          {evidenceKinds.map((value) => (
            <MenuItem key={value} value={value}>
              {text(`evidence.kinds.${value}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField size="small" type="date" label={text('evidence.validUntil')} color={isOver ? 'warning' : 'primary'} helperText={text(isOver ? 'evidence.validUntilOver' : 'evidence.validUntilHint')} value={validUntil} onChange={({ target }) => onChange({ ...sayings, validUntil: target.value })} slotProps={{ inputLabel: { shrink: true } }} />
      </Box>
      <TextField size="small" label={text('evidence.note')} value={note} onChange={({ target }) => onChange({ ...sayings, note: target.value })} slotProps={{ htmlInput: { maxLength: noteLettersMax } }} />
    </Box>
  );
}
