import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { ReasonField } from '../approvals/ReasonField.js';
import { useApi } from '../data/use-ask.js';
import { ProposeWaiverDocument } from '../generated/operations.js';
import { today } from '../i18n/calendar.js';
import { useText } from '../i18n/use-text.js';
import { ActionDialog } from '../layout/ActionDialog.js';

interface ProposeWaiverDialogProps {
  enrollmentId: string;
  criterion: string;
  requirement: string;
  onClose: () => void;
}

/** Proposes an exception from one criterion; a second person decides. */
export function ProposeWaiverDialog({ enrollmentId, criterion, requirement, onClose }: ProposeWaiverDialogProps) {
  const text = useText();
  const ask = useApi();
  const [reason, setReason] = useState('');
  const [reference, setReference] = useState('');
  const [validFrom, setValidFrom] = useState<string>(today());
  const [validTo, setValidTo] = useState('');
  const input = { enrollmentId, criterion, reason: reason.trim(), reference: reference.trim(), validFrom, validTo };
  return (
    <ActionDialog
      title={text('compliance.waiver.title')}
      submit={text('compliance.waiver.submit')}
      done={text('approvals.proposed')}
      isComplete={Object.values(input).every((value) => value !== '')}
      act={async () => (await ask(ProposeWaiverDocument, { input })).data.proposeWaiver}
      onClose={onClose}
    >
      {(isChecked) => (
        <>
          <div>{requirement}</div>
          <Alert severity="info">{text('compliance.waiver.note')}</Alert>
          <ReasonField reason={reason} isMissing={isChecked && reason.trim() === ''} onChange={setReason} />
          <TextField label={text('compliance.waiver.reference')} required value={reference} error={isChecked && reference.trim() === ''} helperText={text('compliance.waiver.referenceHint')} onChange={({ target }) => setReference(target.value)} slotProps={{ htmlInput: { maxLength: 200 } }} />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
            <TextField type="date" required label={text('compliance.waiver.validFrom')} value={validFrom} error={isChecked && validFrom === ''} onChange={({ target }) => setValidFrom(target.value)} slotProps={{ inputLabel: { shrink: true } }} />
            <TextField type="date" required label={text('compliance.waiver.validTo')} value={validTo} error={isChecked && validTo === ''} onChange={({ target }) => setValidTo(target.value)} slotProps={{ inputLabel: { shrink: true } }} />
          </Box>
        </>
      )}
    </ActionDialog>
  );
}
