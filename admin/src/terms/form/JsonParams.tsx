import TextField from '@mui/material/TextField';

import { useText } from '../../i18n/use-text.js';
import { monospace } from '../../theme/console-theme.js';
import { useParameterName } from '../use-parameter-name.js';
import { jsonFault } from './json-fault.js';
import type { ParamField } from './param-fields.js';

/** The parameters as JSON, for those who would rather write it; what is wrong is named. */
export function JsonParams({ fields, value, onChange }: { fields: readonly ParamField[] | undefined; value: string; onChange: (json: string) => void }) {
  const text = useText();
  const nameOf = useParameterName();
  const fault = jsonFault(fields, value);
  return (
    <TextField
      label={text('terms.parameters')}
      required
      multiline
      minRows={4}
      value={value}
      error={fault !== null}
      helperText={fault === null ? undefined : text(`termsForm.jsonFaults.${fault.kind}`, { name: fault.kind === 'stray' ? fault.name : nameOf(fault.name) })}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ htmlInput: { spellCheck: false }, input: { sx: { fontFamily: monospace, fontSize: '0.8125rem' } } }}
    />
  );
}
