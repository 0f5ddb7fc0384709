import Box from '@mui/material/Box';

import { useMay } from '../../auth/use-viewer.js';
import { RecordLink } from '../../display/RecordLink.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { Panel } from '../../layout/Panel.js';
import { OrderStatusChip } from '../../orders/OrderStatusChip.js';
import { RepairStatusChip } from '../../repairs/RepairStatusChip.js';
import { DeskLine, DeskList } from './DeskLine.js';
import type { Desk } from './shown-desk.js';

/** The latest orders, each with the day it was promised to leave. */
export function DeskOrders({ orders }: { orders: Desk['partOrders']['nodes'] }) {
  const text = useText();
  const formats = useFormats();
  return (
    <Panel title={text('serviceDesk.orders.title')} action={<RecordLink to="/orders">{text('serviceDesk.orders.all')}</RecordLink>} flush>
      <DeskList empty={text('serviceDesk.orders.none')}>
        {orders.map(({ id, number, status, submittedAt, plannedDispatchOn }) => (
          <DeskLine
            key={id}
            to={`/orders/${id}/show`}
            name={number}
            note={text('serviceDesk.orders.submitted', { date: formats.day(submittedAt) })}
            marks={
              <>
                {plannedDispatchOn !== null && (status === 'CREDIT_RESERVED' || status === 'BACK_ORDERED') && <Box component="span" sx={{ color: 'text.secondary' }}>{text('serviceDesk.orders.promised', { date: formats.date(plannedDispatchOn) })}</Box>}
                <OrderStatusChip status={status} />
              </>
            }
          />
        ))}
      </DeskList>
    </Panel>
  );
}

/** The open repairs, the one that waits longest first. */
export function DeskRepairs({ desk: { repairs } }: { desk: Desk }) {
  const text = useText();
  const formats = useFormats();
  const mayCreate = useMay('repairs.create');
  const count = repairs.totalCount ?? repairs.nodes.length;
  return (
    <Panel title={text('serviceDesk.repairs.title', { count: formats.number(count) })} action={<RecordLink to={mayCreate ? '/repairs/create' : '/repairs'}>{text(mayCreate ? 'serviceDesk.repairs.new' : 'serviceDesk.repairs.all')}</RecordLink>} flush>
      <DeskList empty={text('serviceDesk.repairs.none')}>
        {repairs.nodes.map(({ id, dispatchId, status, device }) => (
          <DeskLine key={id} to={`/repairs/${id}/show`} name={dispatchId} note={[device?.productName, device?.serialNumber].filter(Boolean).join(' · ')} marks={<RepairStatusChip status={status} />} />
        ))}
      </DeskList>
    </Panel>
  );
}
