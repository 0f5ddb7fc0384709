import Alert from '@mui/material/Alert';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { ReasonField } from '../approvals/ReasonField.js';
import { useApi } from '../data/use-ask.js';
import { useRequestKey } from '../data/use-request-key.js';
import { amountMinorOf, useMoney } from '../display/use-money.js';
import { DecideCardHoldDocument, type HoldPageQuery, ProposeHoldRulingDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { ActionDialog } from '../layout/ActionDialog.js';
import type { RulingOption } from './ruling-option.js';

interface RulingDialogProps {
  hold: NonNullable<HoldPageQuery['cardHold']>;
  option: RulingOption;
  onClose: () => void;
}

/** Decides about a hold, or proposes what takes two. Where money moves, its amount is typed: nobody charges by a click what they have not read. */
export function RulingDialog({ hold, option: { ruling, amount, needsSecondPerson }, onClose }: RulingDialogProps) {
  const text = useText();
  const ask = useApi();
  const money = useMoney();
  const keyOf = useRequestKey();
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const isTyped = amount === null || amountMinorOf(typed, amount.currency) === amount.amountMinor;
  const input = { cardHoldId: hold.id, ruling, amountMinor: amount?.amountMinor ?? null, reason: reason.trim(), expectedVersion: hold.version };
  const name = text(`holds.ruling.${ruling}`);
  const act = async () =>
    needsSecondPerson ? (await ask(ProposeHoldRulingDocument, { input })).data.proposeHoldRuling : (await ask(DecideCardHoldDocument, { input, idempotencyKey: keyOf(input) })).data.decideCardHold;
  return (
    <ActionDialog
      title={text(needsSecondPerson ? 'holds.propose' : 'holds.decide', { ruling: name })}
      submit={text(needsSecondPerson ? 'approvals.propose' : 'holds.carryOut')}
      done={text(needsSecondPerson ? 'approvals.proposed' : 'holds.done')}
      problems="holds.problems"
      isComplete={isTyped && input.reason !== ''}
      act={act}
      onClose={onClose}
    >
      {(isChecked) => (
        <>
          <Alert severity={needsSecondPerson ? 'info' : 'warning'}>{text(needsSecondPerson ? 'approvals.secondNeeded' : 'holds.cannotBeUndone')}</Alert>
          <span>{text(`holds.effect.${ruling}`, { amount: amount === null ? '' : money(amount) })}</span>
          {amount !== null && (
            <TextField
              label={text('holds.typeAmount', { currency: amount.currency })}
              required
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              error={isChecked && !isTyped}
              helperText={text(isChecked && !isTyped ? 'holds.notThatAmount' : 'holds.typeAmountHint', { amount: money(amount) })}
              slotProps={{ htmlInput: { inputMode: 'decimal', autoComplete: 'off' } }}
            />
          )}
          <ReasonField reason={reason} isMissing={isChecked && input.reason === ''} onChange={setReason} />
        </>
      )}
    </ActionDialog>
  );
}
