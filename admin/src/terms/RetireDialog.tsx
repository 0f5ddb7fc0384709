import Alert from '@mui/material/Alert';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { ReasonField } from '../approvals/ReasonField.js';
import { useApi } from '../data/use-ask.js';
import { type ProgramCode, ProposeRuleSetRetirementDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { ActionDialog } from '../layout/ActionDialog.js';

interface RetireDialogProps {
  program: ProgramCode;
  region: string;
  version: number;
  onClose: () => void;
}

/** Proposes that terms end, so that wider ones hold. */
export function RetireDialog({ program, region, version, onClose }: RetireDialogProps) {
  const text = useText();
  const ask = useApi();
  const [endsOn, setEndsOn] = useState('');
  const [reason, setReason] = useState('');
  return (
    <ActionDialog
      title={text('terms.retire')}
      submit={text('approvals.propose')}
      done={text('approvals.proposed')}
      isComplete={endsOn !== '' && reason.trim() !== ''}
      act={async () => (await ask(ProposeRuleSetRetirementDocument, { input: { program, region, version, endsOn, reason: reason.trim() } })).data.proposeRuleSetRetirement}
      onClose={onClose}
    >
      {(isChecked) => (
        <>
          <Alert severity="info">{text('approvals.secondNeeded')}</Alert>
          <TextField type="date" required label={text('terms.endsOn')} value={endsOn} error={isChecked && endsOn === ''} onChange={({ target }) => setEndsOn(target.value)} slotProps={{ inputLabel: { shrink: true } }} />
          <ReasonField reason={reason} isMissing={isChecked && reason.trim() === ''} onChange={setReason} />
        </>
      )}
    </ActionDialog>
  );
}
