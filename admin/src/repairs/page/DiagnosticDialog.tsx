import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useApi, useAsk } from '../../data/use-ask.js';
import { type DiagnosticOutcome, RecordRepairFindingsDocument, RepairCodeWordsDocument } from '../../generated/operations.js';
import { minuteNow } from '../../i18n/minute-now.js';
import { useConsoleLocale, useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { ChoiceField } from '../../list/filters.js';
import type { ShownRepair } from '../shown-repair.js';

const outcomes: readonly DiagnosticOutcome[] = ['PASSED', 'FAILED', 'INCOMPLETE'];
const numberForm = /^[0-9A-Za-z]{1,40}$/;

/** Enters how a run of diagnostics on the device ended. */
export function DiagnosticDialog({ repair, onClose }: { repair: ShownRepair; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const groups = useAsk(RepairCodeWordsDocument, { locale: useConsoleLocale() }, { staleTimeMs: 600_000 }).data?.data.repairCodes.groups ?? [];
  const [eventNumber, setNumber] = useState('');
  const [suite, setSuite] = useState('');
  const [outcome, setOutcome] = useState<DiagnosticOutcome>('PASSED');
  const [componentGroup, setGroup] = useState('');
  const [ranAt, setRanAt] = useState(minuteNow);
  const isReadable = numberForm.test(eventNumber.trim());
  const act = async () => {
    const diagnostic = { eventNumber: eventNumber.trim(), suite: suite.trim(), outcome, ranAt: new Date(ranAt).toISOString(), ...(outcome === 'FAILED' && componentGroup !== '' ? { componentGroup } : {}) };
    return (await ask(RecordRepairFindingsDocument, { input: { repairId: repair.id, expectedVersion: repair.version, diagnostic } })).data.recordRepairFindings;
  };
  return (
    <ActionDialog title={text('repairDesk.diagnostics.open')} submit={text('repairDesk.diagnostics.submit')} done={text('repairDesk.diagnostics.done')} isComplete={isReadable && suite.trim() !== '' && ranAt !== ''} problems="repairLife.problems" act={act} onClose={onClose}>
      {(isChecked) => (
        <>
          <TextField label={text('repairDesk.diagnostics.number')} required value={eventNumber} error={isChecked && !isReadable} helperText={text('repairDesk.diagnostics.numberHint')} onChange={({ target }) => setNumber(target.value)} slotProps={{ htmlInput: { maxLength: 40, autoComplete: 'off', spellCheck: false } }} />
          <TextField label={text('repairDesk.diagnostics.suite')} required value={suite} error={isChecked && suite.trim() === ''} helperText={isChecked && suite.trim() === '' ? text('repairLife.create.missing') : undefined} onChange={({ target }) => setSuite(target.value)} slotProps={{ htmlInput: { maxLength: 60 } }} />
          <ChoiceField label={text('repairDesk.diagnostics.outcome')} value={outcome} choices={outcomes.map((value) => ({ value, label: text(`repairLife.findings.${value}`) }))} onChoose={(value) => setOutcome(value as DiagnosticOutcome)} />
          {outcome === 'FAILED' && <ChoiceField label={text('repairDesk.diagnostics.group')} value={componentGroup} all={text('repairDesk.diagnostics.noGroup')} choices={groups.map(({ code, text: words }) => ({ value: code, label: `${code} · ${words}` }))} onChoose={setGroup} />}
          <TextField type="datetime-local" required label={text('repairDesk.diagnostics.ranAt')} value={ranAt} onChange={({ target }) => setRanAt(target.value)} slotProps={{ inputLabel: { shrink: true } }} />
        </>
      )}
    </ActionDialog>
  );
}
