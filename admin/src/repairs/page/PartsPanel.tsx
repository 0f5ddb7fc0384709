import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Link } from 'react-router-dom';

import { useMay } from '../../auth/use-viewer.js';
import { useText } from '../../i18n/use-text.js';
import { Panel } from '../../layout/Panel.js';
import type { ShownRepair } from '../RepairShow.js';

export function PartsPanel({ repair: { parts, dispatchId, program, status } }: { repair: Pick<ShownRepair, 'parts' | 'dispatchId' | 'program' | 'status'> }) {
  const text = useText();
  const mayOrder = useMay('orders.create');
  const isOpen = status !== 'SPCM' && status !== 'CANCELLED';
  const order = new URLSearchParams({ repair: dispatchId, ...(program === null ? {} : { program }) });
  const action = mayOrder && isOpen && (
    <Button component={Link} to={`/orders/new?${order}`} size="small">
      {text('serviceDesk.device.order')}
    </Button>
  );
  if (parts.length === 0) return <Panel title={text('repairs.parts.title')} action={action}>{text('repairs.parts.none')}</Panel>;
  return (
    <Panel title={text('repairs.parts.title')} action={action} flush>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{text('repairs.parts.number')}</TableCell>
            <TableCell>{text('repairs.parts.description')}</TableCell>
            <TableCell>{text('repairs.parts.coverage')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {parts.map(({ number, description, coverage }, index) => (
            <TableRow key={`${number} ${index}`}>
              <TableCell component="th" scope="row">
                {number}
              </TableCell>
              <TableCell>{description}</TableCell>
              <TableCell>{coverage}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
}
