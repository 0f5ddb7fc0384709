import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useApi } from '../../data/use-ask.js';
import { PlanRepairVisitDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { ChoiceField } from '../../list/filters.js';
import type { ShownRepair } from '../shown-repair.js';
import { tripAnswer } from './trip-answer.js';

const spans = ['1', '2', '4', '8'] as const;
const hourMs = 3_600_000;

/** Plans when somebody comes to where the device stands; what was planned before is called off by it. */
export function PlanVisitDialog({ repair: { id, version }, onClose }: { repair: ShownRepair; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const [from, setFrom] = useState('');
  const [hours, setHours] = useState<string>('2');
  const act = async () => {
    const begins = new Date(from);
    const input = { repairId: id, expectedVersion: version, from: begins.toISOString(), to: new Date(begins.getTime() + Number(hours) * hourMs).toISOString() };
    return tripAnswer((await ask(PlanRepairVisitDocument, { input })).data.planRepairVisit);
  };
  return (
    <ActionDialog title={text('repairTrips.visit.plan')} submit={text('repairTrips.visit.submit')} done={text('repairTrips.visit.planned')} isComplete={from !== ''} problems="repairTrips.problems" act={act} onClose={onClose}>
      {(isChecked) => (
        <>
          <TextField type="datetime-local" required autoFocus label={text('repairTrips.visit.from')} value={from} error={isChecked && from === ''} helperText={isChecked && from === '' ? text('repairLife.create.missing') : undefined} onChange={({ target }) => setFrom(target.value)} slotProps={{ inputLabel: { shrink: true } }} />
          <ChoiceField label={text('repairTrips.visit.span')} value={hours} choices={spans.map((value) => ({ value, label: text('repairTrips.visit.hours', { count: Number(value) }) }))} onChoose={setHours} />
        </>
      )}
    </ActionDialog>
  );
}
