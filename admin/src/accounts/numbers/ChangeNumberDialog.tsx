import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { ReasonField } from '../../approvals/ReasonField.js';
import { useApi } from '../../data/use-ask.js';
import { ChangeShipToDocument, ChangeSoldToDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';

/** The number of an account or of a place, as it was read. */
export interface NumberToChange {
  kind: 'soldTo' | 'shipTo';
  id: string;
  version: number;
  number: string;
}

const formats = { soldTo: /^(?=\d*[1-9])\d{1,10}$/, shipTo: /^[0-9A-Za-z]{1,10}$/ } as const;
const besideField = ['SoldToTaken', 'ShipToTaken'];

/** Gives an account or a place another number; why is kept with the change. */
export function ChangeNumberDialog({ changing: { kind, id, version: expectedVersion, number }, onClose }: { changing: NumberToChange; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const [typed, setTyped] = useState(number);
  const [reason, setReason] = useState('');
  const next = typed.trim();
  const isNumber = formats[kind].test(next);
  const act = async (): Promise<{ __typename: string; message?: string }> => {
    const change = { expectedVersion, reason: reason.trim() };
    if (kind === 'soldTo') return (await ask(ChangeSoldToDocument, { input: { accountId: id, soldTo: next, ...change } })).data.changeSoldTo;
    return (await ask(ChangeShipToDocument, { input: { locationId: id, shipTo: next, ...change } })).data.changeShipTo;
  };
  return (
    <ActionDialog title={text(`accountNumbers.dialog.${kind}`, { number })} submit={text('accountNumbers.submit')} done={text('accountNumbers.done')} problems="accountNumbers.problems" besideFields={besideField} isComplete={isNumber && reason.trim() !== ''} act={act} onClose={onClose}>
      {(isChecked, refused) => {
        const isTaken = refused !== null && besideField.includes(refused);
        return (
          <>
            <TextField
              label={text('accountNumbers.next')}
              required
              autoComplete="off"
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
              error={isTaken || (isChecked && !isNumber)}
              helperText={isTaken ? text(`accountNumbers.problems.${kind === 'soldTo' ? 'SoldToTaken' : 'ShipToTaken'}`) : text(`accountNumbers.hint.${kind}`)}
              slotProps={{ htmlInput: { maxLength: 10, ...(kind === 'soldTo' && { inputMode: 'numeric' }) } }}
            />
            <ReasonField reason={reason} isMissing={isChecked && reason.trim() === ''} onChange={setReason} />
          </>
        );
      }}
    </ActionDialog>
  );
}
