import TextField from '@mui/material/TextField';

import { useText } from '../i18n/use-text.js';

const reasonLettersMax = 500;

interface ReasonFieldProps {
  reason: string;
  isMissing: boolean;
  onChange: (reason: string) => void;
}

/** Why somebody proposes or decides something, in their own words. */
export function ReasonField({ reason, isMissing, onChange }: ReasonFieldProps) {
  const text = useText();
  return (
    <TextField
      label={text('approvals.reason')}
      required
      multiline
      minRows={3}
      value={reason}
      error={isMissing}
      helperText={text(isMissing ? 'approvals.reasonRequired' : 'approvals.reasonHint')}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ htmlInput: { maxLength: reasonLettersMax } }}
    />
  );
}
