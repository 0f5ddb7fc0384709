import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';

import { useConsoleLocale, useText } from '../../i18n/use-text.js';
import { useParameterName, useParameterValue } from '../use-parameter-name.js';
import { type ParamFault, paramFault, type ParamValue, paramsOf, type ReasonRow } from './param-draft.js';
import type { ParamField } from './param-fields.js';
import { ReasonRows } from './ReasonRows.js';

interface ParamFieldInputProps {
  field: ParamField;
  value: ParamValue;
  /** As it is published, as JSON; null where it is not. */
  published: string | null;
  isChecked: boolean;
  onChange: (value: ParamValue) => void;
}

/** One parameter, asked for as what it is; below it stands why it is refused, or else how it is published where that differs. */
export function ParamFieldInput({ field, value, published, isChecked, onChange }: ParamFieldInputProps) {
  const text = useText();
  const locale = useConsoleLocale();
  const nameOf = useParameterName();
  const valueOf = useParameterValue();
  const fault = useShownFault(field, value, isChecked);
  const [kept] = Object.values(paramsOf([field], { [field.name]: value }));
  const isChanged = fault === null && published !== (kept === undefined ? null : JSON.stringify(kept));
  const hint = field.kind === 'words' ? text('termsForm.oneOnEachLine') : undefined;
  const note = fault !== null ? text(`termsForm.faults.${fault}`) : isChanged ? text('termsForm.published', { value: valueOf(published) }) : hint;
  const label = nameOf(field.name);
  const common = { label, required: !field.isOptional, error: fault !== null, helperText: note, fullWidth: true } as const;
  switch (field.kind) {
    case 'reasons':
      return <ReasonRows label={label} rows={value as ReasonRow[]} reasons={field.of} note={note} isWrong={fault !== null} onChange={onChange} />;
    case 'words':
      return <TextField {...common} multiline minRows={2} maxRows={8} value={value} onChange={({ target }) => onChange(target.value)} slotProps={{ htmlInput: { spellCheck: false } }} />;
    case 'number':
      return <TextField {...common} value={value} onChange={({ target }) => onChange(target.value)} slotProps={{ htmlInput: { inputMode: 'numeric' } }} />;
    case 'truth':
      return <Choice {...common} value={String(value)} choices={['true', 'false'].map((one) => ({ value: one, label: text(one === 'true' ? 'words.yesNo.yes' : 'words.yesNo.no') }))} onChoose={(chosen) => onChange(chosen === 'true')} />;
    case 'month':
      return <Choice {...common} value={value as string} none choices={Array.from({ length: 12 }, (_none, month) => ({ value: String(month + 1), label: new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month, 1)) }))} onChoose={onChange} />;
    case 'choice':
      return <Choice {...common} value={value as string} none={field.isOptional === true} choices={field.of.map((one) => ({ value: one, label: valueOf(JSON.stringify(one)) }))} onChoose={onChange} />;
  }
}

/** A field that is filled wrongly says so at once; one that is still empty only when the form is sent. */
function useShownFault(field: ParamField, value: ParamValue, isChecked: boolean): ParamFault | null {
  const fault = paramFault(field, value);
  return isChecked || fault === 'wholeNumber' || fault === 'twice' ? fault : null;
}

interface ChoiceProps {
  label: string;
  required: boolean;
  error: boolean;
  helperText: string | undefined;
  fullWidth: true;
  value: string;
  choices: readonly { value: string; label: string }[];
  /** Nothing may be chosen. */
  none?: boolean;
  onChoose: (value: string) => void;
}

function Choice({ choices, none = false, onChoose, ...field }: ChoiceProps) {
  const text = useText();
  return (
    <TextField {...field} select onChange={({ target }) => onChoose(target.value)} slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}>
      {none && <MenuItem value="">{text('termsForm.none')}</MenuItem>}
      {choices.map(({ value, label }) => (
        <MenuItem key={value} value={value}>
          {label}
        </MenuItem>
      ))}
    </TextField>
  );
}
