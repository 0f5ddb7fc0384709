import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';

import { useApi } from '../data/use-ask.js';
import { type ProgramCode, SaveRuleSetDraftDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { ActionDialog } from '../layout/ActionDialog.js';

const regionForm = /^([A-Z]{2}(-[A-Z0-9]{1,3})?|001)$/;

/** Begins a draft: a copy of the terms that hold in a region. */
export function NewDraftDialog({ program, onClose }: { program: ProgramCode; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const navigate = useNavigate();
  const [region, setRegion] = useState('');
  const [effectiveFrom, setEffectiveFrom] = useState('');
  const [note, setNote] = useState('');
  const isRegion = regionForm.test(region);
  const act = async () => {
    const { saveRuleSetDraft: saved } = (await ask(SaveRuleSetDraftDocument, { input: { program, region, effectiveFrom, note: note.trim(), changes: [] } })).data;
    if ('id' in saved) void navigate(`/terms/drafts/${saved.id}`);
    return saved;
  };
  return (
    <ActionDialog title={text('terms.newDraft')} submit={text('terms.save')} done={text('terms.saved')} isComplete={isRegion && effectiveFrom !== '' && note.trim() !== ''} act={act} onClose={onClose}>
      {(isChecked) => (
        <>
          <TextField label={text('terms.region')} required value={region} error={isChecked && !isRegion} onChange={({ target }) => setRegion(target.value.trim().toUpperCase())} />
          <TextField type="date" required label={text('terms.effectiveFrom')} value={effectiveFrom} error={isChecked && effectiveFrom === ''} onChange={({ target }) => setEffectiveFrom(target.value)} slotProps={{ inputLabel: { shrink: true } }} />
          <TextField label={text('terms.draftReason')} required multiline minRows={2} value={note} error={isChecked && note.trim() === ''} onChange={({ target }) => setNote(target.value)} slotProps={{ htmlInput: { maxLength: 500 } }} />
        </>
      )}
    </ActionDialog>
  );
}
