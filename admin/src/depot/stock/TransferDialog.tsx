import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { ReasonField } from '../../approvals/ReasonField.js';
import { useApi } from '../../data/use-ask.js';
import { useRequestKey } from '../../data/use-request-key.js';
import { type DepotStockRowFragment, TransferDepotStockDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { type Choice, ChoiceField } from '../../list/filters.js';

/** Moves what nobody has set aside to another depot. */
export function TransferDialog({ row, depots, onClose }: { row: DepotStockRowFragment; depots: readonly Choice[]; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const keyOf = useRequestKey();
  const others = depots.filter(({ value }) => value !== row.depot?.id);
  const [toDepotId, setTo] = useState(others[0]?.value ?? '');
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const free = row.onHand - row.reserved;
  const isPossible = /^\d{1,6}$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= free;
  const act = async () => {
    const input = { fromDepotId: row.depot?.id ?? '', toDepotId, partNumber: row.part?.number ?? '', quantity: Number(typed), reason: reason.trim() };
    return (await ask(TransferDepotStockDocument, { input, idempotencyKey: keyOf(input) })).data.transferDepotStock;
  };
  return (
    <ActionDialog title={text('depotStock.transferPart', { number: row.part?.number ?? '', depot: row.depot?.name ?? '' })} submit={text('depotStock.transfer')} done={text('depotStock.moved')} isComplete={isPossible && toDepotId !== '' && reason.trim() !== ''} problems="parts.problems" act={act} onClose={onClose}>
      {(isChecked) => (
        <>
          <ChoiceField label={text('depotStock.to')} value={toDepotId} choices={others} onChoose={setTo} />
          <TextField label={text('depotStock.quantity', { free })} value={typed} autoFocus error={isChecked && !isPossible} onChange={({ target }) => setTyped(target.value)} slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 6, autoComplete: 'off' } }} />
          <ReasonField reason={reason} isMissing={isChecked && reason.trim() === ''} onChange={setReason} />
        </>
      )}
    </ActionDialog>
  );
}
