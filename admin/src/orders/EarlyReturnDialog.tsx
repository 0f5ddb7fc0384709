import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useApi } from '../data/use-ask.js';
import { useRequestKey } from '../data/use-request-key.js';
import { ReceiveEarlyReturnDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { ActionDialog } from '../layout/ActionDialog.js';
import { ChoiceField } from '../list/filters.js';
import { asItShouldBe, FindingFields, type Findings } from './FindingFields.js';
import type { ShownOrder } from './shown-order.js';

type Refusal = Parameters<ReturnType<typeof useText>>[0] & `earlyReturns.refused.${string}`;

/** Takes in a defective part before its replacement leaves, with what its inspection found. */
export function EarlyReturnDialog({ order, awaited, onClose }: { order: ShownOrder; awaited: readonly number[]; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const keyOf = useRequestKey();
  const [line, setLine] = useState(awaited[0] ?? 1);
  const [serial, setSerial] = useState('');
  const [found, setFound] = useState<Findings>(asItShouldBe);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  // A part without a serial number looks like the one before: how many have come tells them apart.
  const input = { orderId: order.id, line, serialNumber: serial.trim() === '' ? null : serial.trim(), ...found };
  const act = async () => {
    const { receiveEarlyReturn } = (await ask(ReceiveEarlyReturnDocument, { input, idempotencyKey: keyOf({ ...input, before: order.earlyReturns.length }) })).data;
    setRefusal(receiveEarlyReturn.__typename === 'EarlyReturnRefused' ? `earlyReturns.refused.${receiveEarlyReturn.earlyReturnReason}` : null);
    return receiveEarlyReturn;
  };
  return (
    <ActionDialog title={text('earlyReturns.enter')} submit={text('earlyReturns.enter')} done={text('earlyReturns.done')} isComplete problems="parts.problems" besideFields={['EarlyReturnRefused']} act={act} onClose={onClose}>
      {() => (
        <>
          <ChoiceField label={text('earlyReturns.line')} value={String(line)} choices={awaited.map((each) => ({ value: String(each), label: `${each} · ${order.lines.find((known) => known.line === each)?.part?.number ?? ''}` }))} onChoose={(value) => setLine(Number(value))} />
          <TextField label={text('earlyReturns.serial')} value={serial} autoFocus error={refusal !== null} helperText={refusal === null ? text('earlyReturns.serialHint') : text(refusal)} onChange={({ target }) => setSerial(target.value)} slotProps={{ htmlInput: { maxLength: 32, autoComplete: 'off', spellCheck: false } }} />
          <FindingFields value={found} onChange={setFound} />
        </>
      )}
    </ActionDialog>
  );
}
