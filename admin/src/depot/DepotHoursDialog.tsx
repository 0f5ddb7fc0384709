import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { ReasonField } from '../approvals/ReasonField.js';
import { useApi } from '../data/use-ask.js';
import { useRequestKey } from '../data/use-request-key.js';
import { ChangeDepotDocument, type DepotsQuery } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { ActionDialog } from '../layout/ActionDialog.js';

const [hourMax, daysMax] = [24, 30];

const wholeUpTo = (max: number, text: string): number | null => (/^\d{1,2}$/.test(text) && Number(text) <= max ? Number(text) : null);

/** Until when a depot takes orders for the same day, and how soon it sends. */
export function DepotHoursDialog({ depot, onClose }: { depot: DepotsQuery['depots'][number]; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const keyOf = useRequestKey();
  const [hour, setHour] = useState(String(depot.cutOffHour));
  const [days, setDays] = useState(String(depot.dispatchBusinessDays));
  const [given, setReason] = useState('');
  const [cutOffHour, dispatchBusinessDays, reason] = [wholeUpTo(hourMax, hour), wholeUpTo(daysMax, days), given.trim()];
  const act = async () => {
    const input = { depotId: depot.id, cutOffHour: cutOffHour!, dispatchBusinessDays: dispatchBusinessDays!, reason };
    return (await ask(ChangeDepotDocument, { input, idempotencyKey: keyOf(input) })).data.changeDepot;
  };
  return (
    <ActionDialog title={text('depotHours.title', { name: depot.name })} submit={text('depotHours.save')} done={text('depotHours.done')} isComplete={cutOffHour !== null && dispatchBusinessDays !== null && reason !== ''} problems="parts.problems" act={act} onClose={onClose}>
      {(isChecked) => (
        <>
          <NumberField label={text('depotHours.cutOff')} hint={text('depotHours.cutOffHint', { zone: depot.timeZone })} value={hour} isFaulty={isChecked && cutOffHour === null} onChange={setHour} />
          <NumberField label={text('depotHours.days')} hint={text('depotHours.daysHint')} value={days} isFaulty={isChecked && dispatchBusinessDays === null} onChange={setDays} />
          <ReasonField reason={given} isMissing={isChecked && reason === ''} onChange={setReason} />
        </>
      )}
    </ActionDialog>
  );
}

interface NumberFieldProps {
  label: string;
  hint: string;
  value: string;
  isFaulty: boolean;
  onChange: (value: string) => void;
}

function NumberField({ label, hint, value, isFaulty, onChange }: NumberFieldProps) {
  return <TextField label={label} required value={value} error={isFaulty} helperText={hint} onChange={({ target }) => onChange(target.value)} slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 2, autoComplete: 'off' } }} />;
}
