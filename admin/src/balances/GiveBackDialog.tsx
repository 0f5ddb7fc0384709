import Alert from '@mui/material/Alert';
import Skeleton from '@mui/material/Skeleton';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { ReasonField } from '../approvals/ReasonField.js';
import { useApi, useAsk } from '../data/use-ask.js';
import { amountMinorOf, useMoney } from '../display/use-money.js';
import { type InvoiceRowFragment, InvoicesToSetOffDocument, ProposeBalanceDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { ActionDialog } from '../layout/ActionDialog.js';
import { AskState } from '../layout/AskState.js';
import { ChoiceField } from '../list/filters.js';

const payout = 'PAYOUT';

/** Proposes to pay out what is to a partner's credit, or to set it off against one of its open invoices; a second person decides. */
export function GiveBackDialog({ invoice, onClose }: { invoice: InvoiceRowFragment; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const money = useMoney();
  const balance = { amountMinor: invoice.open.amountMinor.replace('-', ''), currency: invoice.open.currency };
  const [chosen, setChosen] = useState(payout);
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const query = useAsk(InvoicesToSetOffDocument, { organizationId: invoice.organization.id });
  const amountMinor = typed.trim() === '' ? balance.amountMinor : amountMinorOf(typed, balance.currency);
  const isAmount = amountMinor !== null && amountMinor !== '0';
  const input = { invoiceId: invoice.id, kind: chosen === payout ? ('PAYOUT' as const) : ('SET_OFF' as const), targetInvoiceId: chosen === payout ? null : chosen, amountMinor: amountMinor ?? '0', reason: reason.trim() };
  return (
    <ActionDialog
      title={text('balances.title', { number: invoice.number })}
      submit={text('approvals.propose')}
      done={text('approvals.proposed')}
      isComplete={isAmount && input.reason !== ''}
      act={async () => (await ask(ProposeBalanceDocument, { input })).data.proposeBalance}
      onClose={onClose}
    >
      {(isChecked) => (
        <>
          <Alert severity="info">{text('approvals.secondNeeded')}</Alert>
          <AskState query={query} loading={<Skeleton height={56} />}>
            {({ invoices }) => {
              const own = invoices.nodes.filter(({ id, open }) => id !== invoice.id && open.currency === balance.currency);
              return <ChoiceField label={text('balances.how')} value={chosen} choices={[{ value: payout, label: text('balances.payout') }, ...own.map(({ id, number, open }) => ({ value: id, label: text('balances.against', { number, amount: money(open) }) }))]} onChoose={setChosen} />;
            }}
          </AskState>
          <TextField
            label={`${text('money.amount')} (${balance.currency})`}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            error={isChecked && !isAmount}
            helperText={isChecked && !isAmount ? text('money.notAnAmount') : text('balances.allOf', { amount: money(balance) })}
          />
          <ReasonField reason={reason} isMissing={isChecked && input.reason === ''} onChange={setReason} />
        </>
      )}
    </ActionDialog>
  );
}
