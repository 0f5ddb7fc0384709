import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';

import { useAsk } from '../data/use-ask.js';
import { PartStockDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { Panel } from '../layout/Panel.js';

/** What each depot has of a part, what of it is set aside, and how many are waited for. */
export function DepotStockPanel({ number }: { number: string }) {
  const text = useText();
  const { number: counted } = useFormats();
  const query = useAsk(PartStockDocument, { number });
  return (
    <AskState query={query} loading={null}>
      {({ depotStock: { nodes } }) =>
        nodes.length === 0 ? (
          <Panel title={text('parts.stock')}>{text('parts.noStock')}</Panel>
        ) : (
          <Panel title={text('parts.stock')} flush>
            <Table size="small">
              <TableHead>
                <TableRow>
                  <TableCell>{text('parts.depot')}</TableCell>
                  <TableCell align="right">{text('parts.onHand')}</TableCell>
                  <TableCell align="right">{text('parts.reserved')}</TableCell>
                  <TableCell align="right">{text('parts.waiting')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {nodes.map(({ id, onHand, reserved, waiting, depot }) => (
                  <TableRow key={id}>
                    <TableCell component="th" scope="row">{depot?.name}</TableCell>
                    <TableCell align="right">{counted(onHand)}</TableCell>
                    <TableCell align="right">{counted(reserved)}</TableCell>
                    <TableCell align="right">{counted(waiting)}</TableCell>
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
