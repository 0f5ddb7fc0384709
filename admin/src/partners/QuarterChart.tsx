import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';

import { VerdictChip } from '../display/verdict.js';
import type { QuarterCellFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';
import { CountedRepairsButton } from '../quarters/CountedRepairsButton.js';
import { quarterName } from '../quarters/quarter-name.js';
import { QuarterBars } from './QuarterBars.js';

interface QuarterChartProps {
  partnerId: string;
  quarters: readonly QuarterCellFragment[];
}

/** Completed repairs per quarter against the minimum: as bars, or as the same numbers in a table, each with its repairs as a file. */
export function QuarterChart({ partnerId, quarters }: QuarterChartProps) {
  const text = useText();
  const [isTable, setTable] = useState(false);
  return (
    <Panel title={text('partners.chart.title')} action={<Button onClick={() => setTable(!isTable)}>{text(isTable ? 'partners.chart.asChart' : 'partners.chart.asTable')}</Button>}>
      {quarters.length === 0 ? text('partners.noQuarters') : isTable ? <QuarterTable partnerId={partnerId} quarters={quarters} /> : <QuarterBars quarters={quarters} />}
    </Panel>
  );
}

function QuarterTable({ partnerId, quarters }: QuarterChartProps) {
  const text = useText();
  const formats = useFormats();
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{text('partners.chart.quarter')}</TableCell>
          <TableCell align="right">{text('partners.chart.completed')}</TableCell>
          <TableCell>{text('partners.chart.verdict')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {quarters.map(({ quarter, completedRepairs, verdict, running }) => (
          <TableRow key={quarter}>
            <TableCell component="th" scope="row">
              {quarterName(quarter)}
              {running && ` (${text('partners.chart.running')})`}
            </TableCell>
            <TableCell align="right">
              {completedRepairs === null ? '–' : formats.number(completedRepairs)}
              {completedRepairs !== null && completedRepairs > 0 && <CountedRepairsButton partnerId={partnerId} quarter={quarter} />}
            </TableCell>
            <TableCell>
              <VerdictChip verdict={verdict} plain />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
