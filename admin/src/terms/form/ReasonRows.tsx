import AddIcon from '@mui/icons-material/AddOutlined';
import RemoveIcon from '@mui/icons-material/DeleteOutlineOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';

import { useReason } from '../../i18n/use-reason.js';
import { useText } from '../../i18n/use-text.js';
import type { ReasonRow } from './param-draft.js';

interface ReasonRowsProps {
  label: string;
  rows: readonly ReasonRow[];
  reasons: readonly string[];
  note: string | undefined;
  isWrong: boolean;
  onChange: (rows: ReasonRow[]) => void;
}

/** Words, each with its reason of a closed list. */
export function ReasonRows({ label, rows, reasons, note, isWrong, onChange }: ReasonRowsProps) {
  const text = useText();
  const reasonOf = useReason();
  const put = (index: number, part: Partial<ReasonRow>): void => onChange(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  return (
    <Box component="fieldset" sx={{ border: 1, borderColor: isWrong ? 'error.main' : 'divider', borderRadius: 1, m: 0, p: 1.5, minWidth: 0, display: 'grid', gap: 1 }}>
      <Box component="legend" sx={{ px: 0.5, fontSize: '0.8125rem', fontWeight: 600 }}>{label}</Box>
      {rows.map((row, index) => (
        <Box key={index} sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) auto', alignItems: 'start' }}>
          <TextField label={text('termsForm.word')} value={row.word} onChange={({ target }) => put(index, { word: target.value })} slotProps={{ htmlInput: { spellCheck: false } }} />
          <TextField select label={text('termsForm.reason')} value={row.reason} onChange={({ target }) => put(index, { reason: target.value })} slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}>
            <option value="">{text('termsForm.choose')}</option>
            {reasons.map((reason) => (
              <option key={reason} value={reason}>
                {reasonOf(reason)}
              </option>
            ))}
          </TextField>
          <IconButton aria-label={`${text('termsForm.remove')}: ${row.word}`} onClick={() => onChange(rows.filter((_row, at) => at !== index))}>
            <RemoveIcon fontSize="small" />
          </IconButton>
        </Box>
      ))}
      <Button startIcon={<AddIcon />} onClick={() => onChange([...rows, { word: '', reason: '' }])} sx={{ justifySelf: 'start' }} aria-label={`${text('termsForm.add')}: ${label}`}>
        {text('termsForm.add')}
      </Button>
      {note && <Box sx={{ fontSize: '0.75rem', color: isWrong ? 'error.main' : 'text.secondary' }}>{note}</Box>}
    </Box>
  );
}
