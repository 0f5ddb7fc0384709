import Alert from '@mui/material/Alert';
import Skeleton from '@mui/material/Skeleton';
import { useState } from 'react';

import { ReasonField } from '../approvals/ReasonField.js';
import { useApi, useAsk } from '../data/use-ask.js';
import { useMoney } from '../display/use-money.js';
import { type BankEntryRowFragment, MatchBankEntryDocument, OpenInvoicesDocument, SetBankEntryAsideDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { ActionDialog } from '../layout/ActionDialog.js';
import { AskState } from '../layout/AskState.js';
import { ChoiceField } from '../list/filters.js';

const aside = 'ASIDE';
const payout = 'CARD_PAYOUT';

/** A person decides what a payment is for: an open invoice of its currency, or none. The same amount comes first. */
export function MatchDialog({ entry, onClose }: { entry: BankEntryRowFragment; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const money = useMoney();
  const [chosen, setChosen] = useState('');
  const [reason, setReason] = useState('');
  const query = useAsk(OpenInvoicesDocument, {});
  const act = async (): Promise<{ __typename: string; message?: string }> => {
    if (chosen === aside || chosen === payout) return (await ask(SetBankEntryAsideDocument, { bankEntryId: entry.id, reason: reason.trim(), purpose: chosen === payout ? payout : null })).data.setBankEntryAside;
    return (await ask(MatchBankEntryDocument, { input: { bankEntryId: entry.id, invoiceId: chosen, reason: reason.trim() } })).data.matchBankEntry;
  };
  return (
    <ActionDialog title={text('money.payments.matchTitle', { amount: money(entry.amount) })} submit={text('money.payments.match')} done={text('money.payments.decided')} isComplete={chosen !== '' && reason.trim() !== ''} act={act} onClose={onClose}>
      {(isChecked) => (
        <>
          <Alert severity="info">{entry.remittance || text('states.notRecorded')}</Alert>
          <AskState query={query} loading={<Skeleton height={56} />}>
            {({ invoices }) => {
              const own = invoices.nodes.filter(({ open }) => open.currency === entry.amount.currency);
              const isLike = (invoice: (typeof own)[number]): boolean => invoice.open.amountMinor === entry.amount.amountMinor;
              const ordered = [...own.filter(isLike), ...own.filter((invoice) => !isLike(invoice))];
              const choices = ordered.map(({ id, number, organization, open }) => ({ value: id, label: `${number}, ${organization.displayName}: ${money(open)}` }));
              return <ChoiceField label={text('money.payments.for')} value={chosen} all="—" choices={[...choices, { value: payout, label: text('bankFiles.purposes.CARD_PAYOUT') }, { value: aside, label: text('money.payments.forNone') }]} onChoose={setChosen} error={isChecked && chosen === '' ? text('money.payments.chooseOne') : undefined} />;
            }}
          </AskState>
          <ReasonField reason={reason} isMissing={isChecked && reason.trim() === ''} onChange={setReason} />
        </>
      )}
    </ActionDialog>
  );
}
