import Alert from '@mui/material/Alert';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { ReasonField } from '../approvals/ReasonField.js';
import { useApi } from '../data/use-ask.js';
import { amountMinorOf } from '../display/use-money.js';
import { type CreditLinePartsFragment, ProposeCreditRaiseDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { ActionDialog } from '../layout/ActionDialog.js';

/** Proposes to raise a credit line until a day; a second person decides, and the raise ends by itself. */
export function ProposeRaiseDialog({ line, onClose }: { line: CreditLinePartsFragment; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const [typed, setTyped] = useState('');
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const raiseMinor = amountMinorOf(typed, line.currency);
  const isAmount = raiseMinor !== null && raiseMinor !== '0';
  // It holds until the end of the day, where the reader is.
  const act = async (): Promise<{ __typename: string; message?: string }> => {
    const input = { creditLineId: line.id, raiseMinor: raiseMinor ?? '0', until: new Date(`${until}T23:59:59`).toISOString(), reason: reason.trim(), expectedVersion: line.version };
    return (await ask(ProposeCreditRaiseDocument, { input })).data.proposeCreditRaise;
  };
  return (
    <ActionDialog title={text('money.credit.raiseTitle')} submit={text('approvals.propose')} done={text('approvals.proposed')} isComplete={isAmount && until !== '' && reason.trim() !== ''} act={act} onClose={onClose}>
      {(isChecked) => (
        <>
          <Alert severity="info">{text('approvals.secondNeeded')}</Alert>
          <TextField
            label={`${text('money.credit.raiseBy')} (${line.currency})`}
            required
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            error={isChecked && !isAmount}
            helperText={isChecked && !isAmount ? text('money.notAnAmount') : ' '}
          />
          <TextField label={text('money.credit.until')} type="date" required value={until} onChange={(event) => setUntil(event.target.value)} error={isChecked && until === ''} slotProps={{ inputLabel: { shrink: true } }} />
          <ReasonField reason={reason} isMissing={isChecked && reason.trim() === ''} onChange={setReason} />
        </>
      )}
    </ActionDialog>
  );
}
