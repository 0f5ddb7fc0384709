import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';

import { RecordLink } from '../display/RecordLink.js';
import { useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';
import { useMoney } from '../display/use-money.js';
import { usePartWords } from '../parts/use-part-words.js';
import type { ShownOrder } from './shown-order.js';

type Line = ShownOrder['lines'][number];

/** What was ordered, line by line, and what has become of it. */
export function OrderLines({ lines }: { lines: readonly Line[] }) {
  const text = useText();
  const money = useMoney();
  return (
    <Panel title={text('partOrders.lines')} flush>
      <TableContainer>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{text('parts.number')}</TableCell>
              <TableCell align="right">{text('partOrders.quantity')}</TableCell>
              <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' } }} align="right">{text('partOrders.unitPrice')}</TableCell>
              <TableCell>{text('partOrders.progress')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {lines.map((line) => (
              <TableRow key={line.id}>
                <TableCell component="th" scope="row"><Ordered line={line} /></TableCell>
                <TableCell align="right">{line.quantity}</TableCell>
                <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' }, whiteSpace: 'nowrap' }} align="right">{money(line.unitPrice)}</TableCell>
                <TableCell><Progress line={line} /></TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Panel>
  );
}

function Ordered({ line: { part, orderedPart, priceCategory, replaces } }: { line: Line }) {
  const text = useText();
  const words = usePartWords();
  if (part === null) return null;
  const isOther = orderedPart !== null && orderedPart.id !== part.id;
  return (
    <>
      <RecordLink to={`/parts/${part.id}/show`} strong>{part.number}</RecordLink>
      <Box sx={{ color: 'text.secondary', fontSize: '0.78125rem' }}>
        {words(part)} · {text(`parts.categories.${priceCategory}`)}
        {isOther && ` · ${text('partOrders.orderedAs', { number: orderedPart.number })}`}
      </Box>
      {replaces !== null && (
        <Box sx={{ fontSize: '0.78125rem' }}>
          <RecordLink to={`/returns/${replaces.id}/show`}>{text('partOrders.replaces', { number: replaces.number })}</RecordLink>
        </Box>
      )}
    </>
  );
}

function Progress({ line: { reserved, waiting, shipped, cancelled } }: { line: Line }) {
  const text = useText();
  const told = ([['setAside', reserved], ['waits', waiting], ['left', shipped], ['gone', cancelled]] as const).filter(([, count]) => count > 0);
  return (
    <>
      {told.map(([what, count]) => (
        <Box key={what} sx={{ whiteSpace: 'nowrap', fontSize: '0.8125rem' }}>{text(`partOrders.${what}`, { count })}</Box>
      ))}
    </>
  );
}
