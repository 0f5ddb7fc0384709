import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useParams } from 'react-router-dom';

import { useMay } from '../auth/use-viewer.js';
import { useApi, useAsk } from '../data/use-ask.js';
import { useRequestKey } from '../data/use-request-key.js';
import { Facts } from '../display/Facts.js';
import { RecordLink } from '../display/RecordLink.js';
import { CancelPartOrderDocument, PartOrderPageDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { ActionDialog } from '../layout/ActionDialog.js';
import { AskState } from '../layout/AskState.js';
import { NotFoundPage } from '../layout/NotFoundPage.js';
import { PageHeader } from '../layout/PageHeader.js';
import { Panel } from '../layout/Panel.js';
import { useMoney } from '../display/use-money.js';
import { EarlyReturns } from './EarlyReturns.js';
import { OrderLines } from './OrderLines.js';
import { OrderParcels } from './OrderParcels.js';
import { OrderPromise } from './OrderPromise.js';
import { OrderStatusChip } from './OrderStatusChip.js';
import { OrderStrip } from './OrderStrip.js';
import type { ShownOrder } from './shown-order.js';

const waitsEveryMs = 3_000;

export default function OrderShow() {
  const { id = '' } = useParams();
  // While an order waits for its credit, the answer is looked for.
  const query = useAsk(PartOrderPageDocument, { id }, { refetchIntervalMs: (answer) => (answer?.data.partOrder?.status === 'SUBMITTED' ? waitsEveryMs : false) });
  return <AskState query={query}>{({ partOrder }) => (partOrder === null ? <NotFoundPage /> : <OrderPage order={partOrder} />)}</AskState>;
}

function OrderPage({ order }: { order: ShownOrder }) {
  const text = useText();
  const mayCancel = useMay('orders.cancel');
  const [isCancelling, setCancelling] = useState(false);
  const isOpen = order.lines.some(({ reserved, waiting }) => reserved + waiting > 0) && order.status !== 'REFUSED';
  return (
    <>
      <PageHeader
        title={text('partOrders.of', { number: order.number })}
        marks={<OrderStatusChip status={order.status} />}
        note={<RecordLink to={`/partners/${order.organization.id}/show`}>{order.organization.displayName}</RecordLink>}
        actions={mayCancel && isOpen && <Button variant="outlined" onClick={() => setCancelling(true)}>{text('partOrders.cancel.open')}</Button>}
      />
      <OrderStrip status={order.status} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' }, alignItems: 'start' }}>
        <FactsPanel order={order} />
        <OrderPromise order={order} />
        {order.returnsFirst && <EarlyReturns order={order} />}
        <OrderLines lines={order.lines} />
        <OrderParcels shipments={order.shipments} />
      </Box>
      {isCancelling && <CancelDialog order={order} onClose={() => setCancelling(false)} />}
    </>
  );
}

function FactsPanel({ order }: { order: ShownOrder }) {
  const text = useText();
  const formats = useFormats();
  const money = useMoney();
  const { location, depot, repair } = order;
  return (
    <Panel title={text('partOrders.number')}>
      <Facts
        facts={[
          { label: text('partOrders.amount'), value: `${money(order.amount)}, ${text(order.amount.vatIncluded ? 'catalogue.prices.withVat' : 'catalogue.prices.withoutVat')}` },
          { label: text('partOrders.program'), value: order.program },
          { label: text('partOrders.kind'), value: repair ? <RecordLink to={`/repairs/${repair.id}/show`}>{repair.dispatchId}</RecordLink> : text(`partOrders.kinds.${order.kind}`) },
          { label: text('partOrders.location'), value: `${location.name}, ${location.city}` },
          { label: text('partOrders.depot'), value: depot.name },
          { label: text('partOrders.submitted'), value: formats.dateTime(order.submittedAt) },
          { label: text('partOrders.purchaseOrder'), value: order.purchaseOrderNumber ?? text('states.none') },
        ]}
      />
    </Panel>
  );
}

function CancelDialog({ order, onClose }: { order: ShownOrder; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const keyOf = useRequestKey();
  const input = { orderId: order.id, expectedVersion: order.version };
  const act = async () => (await ask(CancelPartOrderDocument, { input, idempotencyKey: keyOf(input) })).data.cancelPartOrder;
  return (
    <ActionDialog title={text('partOrders.cancel.title', { number: order.number })} submit={text('partOrders.cancel.submit')} done={text('partOrders.cancel.done')} isComplete problems="parts.problems" act={act} onClose={onClose}>
      {() => <Typography variant="body2">{text('partOrders.cancel.note')}</Typography>}
    </ActionDialog>
  );
}
