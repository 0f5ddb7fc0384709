import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useApi } from '../data/use-ask.js';
import { useRequestKey } from '../data/use-request-key.js';
import { ReceiveGoodsDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { ActionDialog } from '../layout/ActionDialog.js';
import { goodsLines } from './goods-lines.js';

/** Takes a delivery into the depot's stock; whoever waits is served at once. */
export function ReceiveDialog({ depotId, onClose }: { depotId: string; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const keyOf = useRequestKey();
  const [reference, setReference] = useState('');
  const [typed, setTyped] = useState('');
  const goods = goodsLines(typed);
  const isComplete = reference.trim() !== '' && 'lines' in goods && goods.lines.length > 0;
  const act = async () => {
    const input = { depotId, reference: reference.trim(), lines: 'lines' in goods ? goods.lines : [] };
    return (await ask(ReceiveGoodsDocument, { input, idempotencyKey: keyOf(input) })).data.receiveGoods;
  };
  return (
    <ActionDialog title={text('depot.receive')} submit={text('depot.receive')} done={text('depot.received')} isComplete={isComplete} problems="parts.problems" act={act} onClose={onClose}>
      {(isChecked) => (
        <>
          <TextField label={text('depot.reference')} value={reference} autoFocus error={isChecked && reference.trim() === ''} helperText={isChecked && reference.trim() === '' ? text('depot.needed') : undefined} onChange={({ target }) => setReference(target.value)} slotProps={{ htmlInput: { maxLength: 60, autoComplete: 'off' } }} />
          <TextField
            label={text('depot.goods')}
            value={typed}
            multiline
            minRows={4}
            maxRows={12}
            error={isChecked && !('lines' in goods && goods.lines.length > 0)}
            helperText={isChecked && 'wrongLine' in goods ? text('depot.goodsWrong', { line: goods.wrongLine }) : text('depot.receiveNote')}
            onChange={({ target }) => setTyped(target.value)}
            slotProps={{ htmlInput: { autoComplete: 'off', spellCheck: false } }}
          />
        </>
      )}
    </ActionDialog>
  );
}
