import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';

import { useAsk } from '../data/use-ask.js';
import { RecordLink } from '../display/RecordLink.js';
import { PartOpenOrdersDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { Panel } from '../layout/Panel.js';
import { OrderStatusChip } from '../orders/OrderStatusChip.js';

/** Orders that hold a part and of which something may still leave, the latest first. */
export function OpenOrdersPanel({ number }: { number: string }) {
  const text = useText();
  const formats = useFormats();
  const query = useAsk(PartOpenOrdersDocument, { number });
  return (
    <AskState query={query} loading={null}>
      {({ partOrders: { nodes } }) =>
        nodes.length === 0 ? (
          <Panel title={text('catalogue.openOrders')}>{text('catalogue.noOpenOrders')}</Panel>
        ) : (
          <Panel title={text('catalogue.openOrders')} flush>
            <Table size="small">
              <TableHead>
                <TableRow>
                  <TableCell>{text('partOrders.number')}</TableCell>
                  <TableCell>{text('partOrders.status')}</TableCell>
                  <TableCell>{text('partOrders.promised')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {nodes.map(({ id, number: order, status, plannedDispatchOn, organization }) => (
                  <TableRow key={id}>
                    <TableCell component="th" scope="row"><RecordLink to={`/orders/${id}/show`}>{order}</RecordLink>, {organization.displayName}</TableCell>
                    <TableCell><OrderStatusChip status={status} /></TableCell>
                    <TableCell sx={{ whiteSpace: 'nowrap' }}>{plannedDispatchOn ? formats.date(plannedDispatchOn) : ''}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </Panel>
        )
      }
    </AskState>
  );
}
