import { useMay } from '../auth/use-viewer.js';
import { BecomesIcon } from '../display/BecomesIcon.js';
import { RecordLink } from '../display/RecordLink.js';
import { useMoney } from '../display/use-money.js';
import type { LedgerRowFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { PageHeader } from '../layout/PageHeader.js';
import type { Column } from '../list/column.js';
import { ChoiceFilter } from '../list/filters.js';
import { RecordList } from '../list/RecordList.js';
import { ledgers } from './ledger-resource.js';
import { Reconciliation } from './Reconciliation.js';
import { useLedgerWords } from './use-ledger-words.js';

/** Every movement of the ledger; each leads to all that was booked for the same thing. Ids begin with their time: what tells them apart is their end. */
export function LedgerList() {
  const text = useText();
  const money = useMoney();
  const formats = useFormats();
  const mayVerify = useMay('ledger.verify');
  const words = useLedgerWords();
  const columns: Column<LedgerRowFragment>[] = [
    { label: 'money.ledger.subject', isName: true, render: ({ subjectType, subjectId }) => <RecordLink to={`/ledger?filter=${encodeURIComponent(JSON.stringify({ subjectId }))}`}>{`${words('subjects', subjectType)} ${subjectId.slice(-8)}`}</RecordLink> },
    { label: 'money.ledger.what', render: ({ kind, code }) => `${text(`money.ledger.kinds.${kind}`)}, ${words('codes', code)}` },
    { label: 'money.ledger.ledger', from: 'lg', render: ({ ledger }) => text(`money.ledger.ledgers.${ledger}`) },
    {
      label: 'money.ledger.accounts',
      from: 'md',
      render: ({ debitCode, creditCode }) => (
        <>
          {words('accounts', debitCode)}
          <BecomesIcon />
          {words('accounts', creditCode)}
        </>
      ),
    },
    { label: 'money.amount', align: 'right', isShort: true, render: ({ amount }) => money(amount) },
    { label: 'money.ledger.resolved', from: 'lg', render: ({ kind, resolvedBy }) => (kind === 'PENDING' ? text(resolvedBy === null ? 'money.ledger.open' : `money.ledger.kinds.${resolvedBy}`) : '') },
    { label: 'money.ledger.booked', isShort: true, sort: 'bookedAt', from: 'md', render: ({ bookedAt }) => formats.dateTime(bookedAt) },
  ];
  return (
    <>
      <PageHeader title={text('money.ledger.title')} note={text('money.ledger.note')} />
      {mayVerify && <Reconciliation />}
      <RecordList<LedgerRowFragment>
        resource="ledger"
        caption={text('money.ledger.title')}
        columns={columns}
        sort={{ field: 'bookedAt', order: 'DESC' }}
        empty={text('money.ledger.empty')}
        filters={
          <>
            <ChoiceFilter source="ledger" label={text('money.ledger.ledger')} choices={ledgers.map((value) => ({ value, label: text(`money.ledger.ledgers.${value}`) }))} />
            <ChoiceFilter source="isOpen" label={text('money.ledger.resolved')} choices={[{ value: 'true', label: text('money.ledger.open') }]} />
          </>
        }
      />
    </>
  );
}
