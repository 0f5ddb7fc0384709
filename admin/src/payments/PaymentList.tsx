import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router-dom';

import { useMay } from '../auth/use-viewer.js';
import { ToneChip } from '../display/ToneChip.js';
import { useMoney } from '../display/use-money.js';
import type { BankEntryRowFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { PageHeader } from '../layout/PageHeader.js';
import type { Column } from '../list/column.js';
import { ChoiceFilter } from '../list/filters.js';
import { RecordList } from '../list/RecordList.js';
import { MatchDialog } from './MatchDialog.js';
import { bankEntryStatuses } from './payment-resource.js';

const tones = { MATCHED: 'good', UNMATCHED: 'waiting', SET_ASIDE: 'quiet' } as const;

/** Payments as the bank told them; those that name no invoice wait for a person. */
export function PaymentList() {
  const text = useText();
  const money = useMoney();
  const formats = useFormats();
  const mayMatch = useMay('payments.match');
  const maySeeFiles = useMay('payments.files');
  const [matching, setMatching] = useState<BankEntryRowFragment | null>(null);
  const action: Column<BankEntryRowFragment> = {
    label: 'money.payments.decide',
    render: (entry) => entry.status !== 'MATCHED' && <Button onClick={() => setMatching(entry)} aria-label={`${text('money.payments.match')}: ${money(entry.amount)}, ${entry.remittance}`}>{text('money.payments.match')}</Button>,
  };
  const columns: Column<BankEntryRowFragment>[] = [
    { label: 'money.payments.words', isName: true, render: ({ remittance, reference }) => <span>{remittance || reference || text('states.notRecorded')}</span> },
    { label: 'money.payments.debtor', from: 'lg', render: ({ debtorName }) => debtorName ?? '' },
    { label: 'money.payments.booked', isShort: true, sort: 'bookedOn', from: 'md', render: ({ bookedOn }) => formats.date(bookedOn) },
    { label: 'money.amount', align: 'right', isShort: true, render: ({ amount }) => money(amount) },
    { label: 'money.payments.matched', align: 'right', isShort: true, from: 'lg', render: ({ matched }) => money(matched) },
    { label: 'money.invoices.state', render: ({ status, purpose }) => <ToneChip tone={tones[status]}>{text(purpose === null ? `money.payments.states.${status}` : `bankFiles.purposes.${purpose}`)}</ToneChip> },
    ...(mayMatch ? [action] : []),
  ];
  return (
    <>
      <PageHeader title={text('money.payments.title')} note={text('money.payments.note')} actions={maySeeFiles && <Button variant="contained" component={Link} to="/payments/files">{text(mayMatch ? 'bankFiles.title' : 'bankFiles.latest')}</Button>} />
      <RecordList<BankEntryRowFragment>
        resource="payments"
        caption={text('money.payments.title')}
        columns={columns}
        sort={{ field: 'bookedOn', order: 'DESC' }}
        empty={text('money.payments.empty')}
        filters={<ChoiceFilter source="status" label={text('money.invoices.state')} choices={bankEntryStatuses.map((value) => ({ value, label: text(`money.payments.states.${value}`) }))} />}
      />
      {matching && <MatchDialog entry={matching} onClose={() => setMatching(null)} />}
    </>
  );
}
