import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { ReasonField } from '../approvals/ReasonField.js';
import { useApi } from '../data/use-ask.js';
import { useRequestKey } from '../data/use-request-key.js';
import { amountMinorOf, useMoney } from '../display/use-money.js';
import { type InvoiceRowFragment, IssueCreditNoteDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { ActionDialog } from '../layout/ActionDialog.js';

/** Credits what is open of an invoice, or a part of it. */
export function CreditNoteDialog({ invoice, onClose }: { invoice: InvoiceRowFragment; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const money = useMoney();
  const keyOf = useRequestKey();
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const amountMinor = amountMinorOf(typed, invoice.open.currency);
  const isAmount = amountMinor !== null && amountMinor !== '0';
  const input = { invoiceId: invoice.id, amountMinor: amountMinor ?? '0', reason: reason.trim() };
  return (
    <ActionDialog
      title={text('money.invoices.creditTitle', { number: invoice.number })}
      submit={text('money.invoices.credit')}
      done={text('money.invoices.credited')}
      isComplete={isAmount && input.reason !== ''}
      act={async () => (await ask(IssueCreditNoteDocument, { idempotencyKey: keyOf(input), input })).data.issueCreditNote}
      onClose={onClose}
    >
      {(isChecked) => (
        <>
          <TextField
            label={`${text('money.amount')} (${invoice.open.currency})`}
            required
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            error={isChecked && !isAmount}
            helperText={isChecked && !isAmount ? text('money.notAnAmount') : text('money.invoices.atMost', { amount: money(invoice.open) })}
          />
          <ReasonField reason={reason} isMissing={isChecked && input.reason === ''} onChange={setReason} />
        </>
      )}
    </ActionDialog>
  );
}
