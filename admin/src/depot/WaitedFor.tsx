import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';

import { RecordLink } from '../display/RecordLink.js';
import type { DepotWorkQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';
import { usePartWords } from '../parts/use-part-words.js';

/** The parts that orders wait for, the most wanted on top. */
export function WaitedFor({ stock }: { stock: DepotWorkQuery['waitedFor']['nodes'] }) {
  const text = useText();
  const { number } = useFormats();
  const words = usePartWords();
  if (stock.length === 0) return <Panel title={text('depot.waitedFor')}>{text('depot.noWaiting')}</Panel>;
  return (
    <Panel title={text('depot.waitedFor')} flush>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{text('parts.number')}</TableCell>
            <TableCell align="right">{text('parts.onHand')}</TableCell>
            <TableCell align="right">{text('parts.waiting')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {stock.map(({ id, onHand, waiting, part }) => (
            <TableRow key={id}>
              <TableCell component="th" scope="row">{part && <RecordLink to={`/parts/${part.id}/show`}>{part.number}</RecordLink>} {words(part)}</TableCell>
              <TableCell align="right">{number(onHand)}</TableCell>
              <TableCell align="right">{number(waiting)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
}
