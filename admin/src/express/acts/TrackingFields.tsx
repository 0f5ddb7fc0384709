import TextField from '@mui/material/TextField';

import { useText } from '../../i18n/use-text.js';
import { ChoiceField } from '../../list/filters.js';
import { carrierNames, carriers } from '../../returns/return-words.js';

export interface Tracking {
  carrierCode: string;
  trackingNumber: string;
}

interface TrackingFieldsProps {
  carrierLabel: string;
  numberLabel: string;
  value: Tracking;
  isRequired?: boolean;
  isMissing: boolean;
  onChange: (tracking: Tracking) => void;
}

/** Who carries something, and under which number. */
export function TrackingFields({ carrierLabel, numberLabel, value, isRequired = false, isMissing, onChange }: TrackingFieldsProps) {
  const text = useText();
  return (
    <>
      <ChoiceField label={carrierLabel} value={value.carrierCode} choices={carriers.map((code) => ({ value: code, label: carrierNames[code] }))} onChoose={(carrierCode) => onChange({ ...value, carrierCode })} />
      <TextField
        label={numberLabel}
        required={isRequired}
        value={value.trackingNumber}
        error={isMissing}
        helperText={isMissing ? text('expressActs.missing') : undefined}
        onChange={({ target }) => onChange({ ...value, trackingNumber: target.value })}
        slotProps={{ htmlInput: { maxLength: 40, autoComplete: 'off', spellCheck: false } }}
      />
    </>
  );
}
