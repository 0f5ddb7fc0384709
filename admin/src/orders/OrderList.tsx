import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';

import { useMay } from '../auth/use-viewer.js';
import { RecordLink } from '../display/RecordLink.js';
import type { PartOrderRowFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { PageHeader } from '../layout/PageHeader.js';
import type { Column } from '../list/column.js';
import { ChoiceFilter, SearchFilter } from '../list/filters.js';
import { PartnerFilter } from '../list/PartnerFilter.js';
import { RecordList } from '../list/RecordList.js';
import { useMoney } from '../display/use-money.js';
import { anyOpen, orderKinds, orderStatuses } from './order-resource.js';
import { OrderStatusChip } from './OrderStatusChip.js';

export function OrderList() {
  const text = useText();
  const formats = useFormats();
  const money = useMoney();
  const mayOrder = useMay('orders.create');
  const columns: Column<PartOrderRowFragment>[] = [
    { label: 'partOrders.number', isShort: true, sort: 'number', isName: true, render: ({ id, number }) => <RecordLink to={`/orders/${id}/show`} strong>{number}</RecordLink> },
    { label: 'partOrders.partner', render: ({ organization }) => <RecordLink to={`/partners/${organization.id}/show`}>{organization.displayName}</RecordLink> },
    { label: 'partOrders.kind', isShort: true, from: 'lg', render: ({ kind }) => text(`partOrders.kinds.${kind}`) },
    { label: 'partOrders.status', isShort: true, render: ({ status }) => <OrderStatusChip status={status} /> },
    { label: 'partOrders.amount', isShort: true, align: 'right', render: ({ amount }) => money(amount) },
    { label: 'partOrders.submitted', isShort: true, sort: 'submittedAt', from: 'md', render: ({ submittedAt }) => formats.day(submittedAt) },
    { label: 'partOrders.promised', isShort: true, from: 'lg', render: ({ plannedDispatchOn }) => (plannedDispatchOn ? formats.date(plannedDispatchOn) : '') },
  ];
  return (
    <>
      <PageHeader title={text('partOrders.title')} actions={mayOrder && <Button variant="contained" component={Link} to="/orders/new">{text('parts.order')}</Button>} />
      <RecordList<PartOrderRowFragment>
        resource="orders"
        caption={text('partOrders.title')}
        columns={columns}
        sort={{ field: 'submittedAt', order: 'DESC' }}
        empty={text('partOrders.empty')}
        filters={
          <>
            <SearchFilter label={text('partOrders.search')} />
            <PartnerFilter />
            <ChoiceFilter source="status" label={text('partOrders.status')} choices={[{ value: anyOpen, label: text('partOrders.anyOpen') }, ...orderStatuses.map((value) => ({ value, label: text(`partOrders.statuses.${value}`) }))]} />
            <ChoiceFilter source="kind" label={text('partOrders.kind')} choices={orderKinds.map((value) => ({ value, label: text(`partOrders.kinds.${value}`) }))} />
          </>
        }
      />
    </>
  );
}
