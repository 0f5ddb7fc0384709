import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useApi } from '../../data/use-ask.js';
import { RegisterTestCentreDocument } from '../../generated/operations.js';
import { today } from '../../i18n/calendar.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { DateField } from '../../technicians/forms/DateField.js';

const codeForm = /^[A-Z0-9-]{2,24}$/;

/** Registers a test centre whose exams certify from a day on. */
export function RegisterCentreDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [authorisedFrom, setFrom] = useState<string>(today());
  const input = { code: code.trim(), name: name.trim(), authorisedFrom };
  const faults = { code: !codeForm.test(input.code), name: input.name === '', authorisedFrom: authorisedFrom === '' };
  const act = async () => (await ask(RegisterTestCentreDocument, { input })).data.registerTestCentre;
  return (
    <ActionDialog title={text('testCentres.register')} submit={text('testCentres.submit')} done={text('testCentres.registered', { name: input.name })} isComplete={!Object.values(faults).includes(true)} problems="testCentres.problems" besideFields={['TestCentreCodeTaken']} act={act} onClose={onClose}>
      {(isChecked, refused) => {
        const isTaken = refused === 'TestCentreCodeTaken';
        return (
          <>
            <TextField label={text('testCentres.name')} required value={name} error={isChecked && faults.name} helperText={isChecked && faults.name ? text('technicianForms.faults.required') : undefined} onChange={({ target }) => setName(target.value)} slotProps={{ htmlInput: { maxLength: 96, autoComplete: 'off' } }} />
            <TextField
              label={text('testCentres.code')}
              required
              value={code}
              error={isTaken || (isChecked && faults.code)}
              helperText={text(isTaken ? 'testCentres.problems.TestCentreCodeTaken' : 'testCentres.codeHint')}
              onChange={({ target }) => setCode(target.value.toUpperCase())}
              slotProps={{ htmlInput: { maxLength: 24, autoComplete: 'off', spellCheck: false } }}
            />
            <DateField label={text('testCentres.from')} isRequired value={authorisedFrom} error={isChecked && faults.authorisedFrom ? text('technicianForms.faults.required') : undefined} onChange={setFrom} />
          </>
        );
      }}
    </ActionDialog>
  );
}
