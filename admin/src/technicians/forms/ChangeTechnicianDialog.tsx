import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useApi } from '../../data/use-ask.js';
import { ChangeTechnicianDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import type { ShownTechnician } from '../shown-technician.js';
import { DateField } from './DateField.js';
import { checkTechnician, type DraftFaults, type TechnicianDraft, technicianInput } from './technician-draft.js';
import { TechnicianFields } from './TechnicianFields.js';

const refusedFields: Readonly<Record<string, DraftFaults>> = {
  TechnicianLocationUnknown: { locationId: 'technicianForms.problems.TechnicianLocationUnknown' },
  TechnicianSignInTaken: { signIn: 'technicianForms.problems.TechnicianSignInTaken' },
  PeriodEndsBeforeStart: { endedOn: 'technicianForms.faults.endedEarlier' },
};

/** Changes employment, location and the days of work; somebody else's change in between is told, and nothing typed is lost. */
export function ChangeTechnicianDialog({ technician, onClose }: { technician: ShownTechnician; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const [draft, setDraft] = useState(() => draftOf(technician));
  const found = checkTechnician(draft);
  const act = async () => {
    const input = { technicianId: technician.id, expectedVersion: technician.version, ...technicianInput(draft), endedOn: draft.endedOn || null, signIn: draft.signIn.trim() || null };
    return (await ask(ChangeTechnicianDocument, { input })).data.changeTechnician;
  };
  return (
    <ActionDialog title={text('technicianForms.change', { name: technician.displayName })} submit={text('technicianForms.save')} done={text('technicianForms.saved')} isComplete={Object.keys(found).length === 0} problems="technicianForms.problems" besideFields={Object.keys(refusedFields)} act={act} onClose={onClose}>
      {(isChecked, refused) => {
        const faults: DraftFaults = { ...(refused === null ? {} : refusedFields[refused]), ...(isChecked ? found : {}) };
        return (
          <>
            <TechnicianFields partnerId={technician.organization.id} draft={draft} faults={faults} onChange={(part) => setDraft({ ...draft, ...part })} />
            <DateField label={text('technicianPage.ended')} value={draft.endedOn} error={faults.endedOn && text(faults.endedOn)} hint={text('technicianForms.endedHint')} onChange={(endedOn) => setDraft({ ...draft, endedOn })} />
            <TextField label={text('technicianForms.signIn')} value={draft.signIn} error={faults.signIn !== undefined} helperText={text(faults.signIn ?? 'technicianForms.signInHint')} onChange={({ target }) => setDraft({ ...draft, signIn: target.value })} slotProps={{ htmlInput: { maxLength: 255, autoComplete: 'off', spellCheck: false } }} />
          </>
        );
      }}
    </ActionDialog>
  );
}

function draftOf({ technicianId, displayName, employment, location, startedOn, endedOn, canCompleteIosQualification: isAble, signIn }: ShownTechnician): TechnicianDraft {
  return { technicianId, displayName, employment, locationId: location?.id ?? '', startedOn: startedOn ?? '', endedOn: endedOn ?? '', iosAble: isAble === null ? '' : isAble ? 'yes' : 'no', signIn: signIn ?? '' };
}
