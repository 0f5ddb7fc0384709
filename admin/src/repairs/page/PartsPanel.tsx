import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';

import { useText } from '../../i18n/use-text.js';
import { Panel } from '../../layout/Panel.js';
import type { ShownRepair } from '../RepairShow.js';

export function PartsPanel({ parts }: Pick<ShownRepair, 'parts'>) {
  const text = useText();
  if (parts.length === 0) return <Panel title={text('repairs.parts.title')}>{text('repairs.parts.none')}</Panel>;
  return (
    <Panel title={text('repairs.parts.title')} flush>
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
