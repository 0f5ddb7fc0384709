import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useApi } from '../../data/use-ask.js';
import { RegisterTechnicianDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { checkTechnician, type DraftFaults, newTechnician, technicianInput } from './technician-draft.js';
import { TechnicianFields } from './TechnicianFields.js';

const refusedFields: Readonly<Record<string, DraftFaults>> = {
  TechnicianIdTaken: { technicianId: 'technicianForms.problems.TechnicianIdTaken' },
  TechnicianLocationUnknown: { locationId: 'technicianForms.problems.TechnicianLocationUnknown' },
};

/** Registers a technician of one partner. */
export function RegisterTechnicianDialog({ partnerId, onClose }: { partnerId: string; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const [draft, setDraft] = useState(newTechnician);
  const found = checkTechnician(draft);
  const act = async () => (await ask(RegisterTechnicianDocument, { input: { organizationId: partnerId, technicianId: draft.technicianId.trim(), ...technicianInput(draft) } })).data.registerTechnician;
  return (
    <ActionDialog title={text('technicianForms.register')} submit={text('technicianForms.registerSubmit')} done={text('technicianForms.registered', { name: draft.displayName.trim() })} isComplete={Object.keys(found).length === 0} problems="technicianForms.problems" besideFields={Object.keys(refusedFields)} act={act} onClose={onClose}>
      {(isChecked, refused) => {
        const faults: DraftFaults = { ...(refused === null ? {} : refusedFields[refused]), ...(isChecked ? found : {}) };
        return (
          <>
            <TextField
              label={text('technicians.columns.id')}
              required
              value={draft.technicianId}
              error={faults.technicianId !== undefined}
              helperText={text(faults.technicianId ?? 'technicianForms.technicianIdHint')}
              onChange={({ target }) => setDraft({ ...draft, technicianId: target.value })}
              slotProps={{ htmlInput: { maxLength: 15, autoComplete: 'off', spellCheck: false } }}
            />
            <TechnicianFields partnerId={partnerId} draft={draft} faults={faults} onChange={(part) => setDraft({ ...draft, ...part })} />
          </>
        );
      }}
    </ActionDialog>
  );
}
