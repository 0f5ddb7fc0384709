import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';

import { ReasonField } from '../../approvals/ReasonField.js';
import { useApi } from '../../data/use-ask.js';
import { useRequestKey } from '../../data/use-request-key.js';
import { CorrectDepotCountDocument, type DepotStockRowFragment } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';

/** Corrects a stock to what was counted, with the reason. */
export function CountDialog({ row, onClose }: { row: DepotStockRowFragment; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const keyOf = useRequestKey();
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const isCounted = /^\d{1,6}$/.test(typed.trim()) && Number(typed) <= 100_000;
  const act = async () => {
    const input = { depotId: row.depot?.id ?? '', partNumber: row.part?.number ?? '', counted: Number(typed), expectedOnHand: row.onHand, reason: reason.trim() };
    return (await ask(CorrectDepotCountDocument, { input, idempotencyKey: keyOf(input) })).data.correctDepotCount;
  };
  return (
    <ActionDialog title={text('depotStock.countPart', { number: row.part?.number ?? '', depot: row.depot?.name ?? '' })} submit={text('depotStock.count')} done={text('depotStock.corrected')} isComplete={isCounted && reason.trim() !== ''} problems="parts.problems" act={act} onClose={onClose}>
      {(isChecked) => (
        <>
          <Typography variant="body2">{text('depotStock.books', { count: row.onHand })}</Typography>
          <TextField label={text('depotStock.counted')} value={typed} autoFocus error={isChecked && !isCounted} onChange={({ target }) => setTyped(target.value)} slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 6, autoComplete: 'off' } }} />
          <ReasonField reason={reason} isMissing={isChecked && reason.trim() === ''} onChange={setReason} />
        </>
      )}
    </ActionDialog>
  );
}
