import Button from '@mui/material/Button';
import { useState } from 'react';

import { RecordLink } from '../display/RecordLink.js';
import { useMoney } from '../display/use-money.js';
import type { InvoiceRowFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { PageHeader } from '../layout/PageHeader.js';
import type { Column } from '../list/column.js';
import { ChoiceFilter } from '../list/filters.js';
import { RecordList } from '../list/RecordList.js';
import { InvoiceDialog } from './InvoiceDialog.js';
import { FilteredInvoicesFile } from './InvoicesFileButton.js';
import { InvoiceStateChip } from './InvoiceStateChip.js';

export function InvoiceList() {
  const text = useText();
  const money = useMoney();
  const formats = useFormats();
  const [openId, setOpenId] = useState<string | null>(null);
  const columns: Column<InvoiceRowFragment>[] = [
    { label: 'money.invoices.columnNumber', isName: true, render: ({ id, number, organization }) => <Button onClick={() => setOpenId(id)} aria-label={`${text('money.invoices.number', { number })}, ${organization.displayName}`}>{number}</Button> },
    { label: 'accounts.columns.partner', render: ({ organization: { id, displayName } }) => <RecordLink to={`/partners/${id}/show`}>{displayName}</RecordLink> },
    { label: 'money.invoices.state', render: ({ state }) => <InvoiceStateChip state={state} /> },
    { label: 'money.invoices.issued', isShort: true, sort: 'issuedOn', from: 'lg', render: ({ issuedOn }) => formats.date(issuedOn) },
    { label: 'money.invoices.due', isShort: true, sort: 'dueOn', from: 'md', render: ({ dueOn }) => formats.date(dueOn) },
    { label: 'money.invoices.total', align: 'right', isShort: true, render: ({ total }) => money(total) },
    { label: 'money.invoices.open', align: 'right', isShort: true, from: 'md', render: ({ open }) => money(open) },
  ];
  return (
    <>
      <PageHeader title={text('money.invoices.title')} />
      <RecordList<InvoiceRowFragment>
        resource="invoices"
        caption={text('money.invoices.title')}
        columns={columns}
        sort={{ field: 'issuedOn', order: 'DESC' }}
        empty={text('money.invoices.empty')}
        filters={
          <>
            <ChoiceFilter source="isOpen" label={text('money.invoices.open')} choices={['true', 'false'].map((value) => ({ value, label: text(value === 'true' ? 'money.invoices.isOpen' : 'money.invoices.isSettled') }))} />
            <FilteredInvoicesFile />
          </>
        }
      />
      {openId && <InvoiceDialog id={openId} onClose={() => setOpenId(null)} />}
    </>
  );
}
