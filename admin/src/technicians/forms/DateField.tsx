import TextField from '@mui/material/TextField';

interface DateFieldProps {
  label: string;
  value: string;
  isRequired?: boolean;
  /** The last day that may be chosen. */
  max?: string;
  error?: string | undefined;
  hint?: string;
  onChange: (date: string) => void;
}

export function DateField({ label, value, isRequired = false, max, error, hint, onChange }: DateFieldProps) {
  return (
    <TextField
      type="date"
      required={isRequired}
      label={label}
      value={value}
      error={error !== undefined}
      helperText={error ?? hint}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { max } }}
    />
  );
}
