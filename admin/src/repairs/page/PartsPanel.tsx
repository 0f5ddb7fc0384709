import Box from '@mui/material/Box';
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
import type { ShownRepair } from '../shown-repair.js';

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
            <TableCell>{text('repairDesk.covered')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {parts.map(({ number, description, coverage, covered }, index) => (
            <TableRow key={`${number} ${index}`}>
              <TableCell component="th" scope="row">
                {number}
              </TableCell>
              <TableCell>{description}</TableCell>
              <TableCell>{coverage}</TableCell>
              <TableCell>
                <PartCoverage covered={covered} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
}

/** What pays for this part of the device today, and why the other coverages do not. */
function PartCoverage({ covered: { code, coverage, judged } }: Pick<ShownRepair['parts'][number], 'covered'>) {
  const text = useText();
  const others = judged.filter(({ coverage: { id } }) => id !== coverage?.id);
  return (
    <>
      {coverage === null ? text(judged.length === 0 ? 'devices.coverage.none' : 'repairDesk.nothing') : `${code} · ${text(`devices.coverageKind.${coverage.kind}`)}`}
      {others.map(({ coverage: { id, kind }, reason }) => (
        <Box key={id} sx={{ color: 'text.secondary', fontSize: '0.78125rem' }}>{`${text(`devices.coverageKind.${kind}`)}: ${text(`devices.reason.${reason}`)}`}</Box>
      ))}
    </>
  );
}
