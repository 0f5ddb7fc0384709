import Box from '@mui/material/Box';
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
import { quarterName, quarterShortName } from '../quarters/quarter-name.js';
import { quarterTone } from '../quarters/quarter-tone.js';
import { useTokens } from '../theme/use-tokens.js';

const height = 190;
const barArea = 150;
const slot = 64;
const barWidth = 36;

/** Completed repairs per quarter against the minimum: as bars, or as the same numbers in a table. */
export function QuarterChart({ quarters }: { quarters: readonly QuarterCellFragment[] }) {
  const text = useText();
  const [isTable, setTable] = useState(false);
  return (
    <Panel title={text('partners.chart.title')} action={<Button onClick={() => setTable(!isTable)}>{text(isTable ? 'partners.chart.asChart' : 'partners.chart.asTable')}</Button>}>
      {quarters.length === 0 ? text('partners.noQuarters') : isTable ? <QuarterTable quarters={quarters} /> : <Bars quarters={quarters} />}
    </Panel>
  );
}

function Bars({ quarters }: { quarters: readonly QuarterCellFragment[] }) {
  const text = useText();
  const formats = useFormats();
  const { tones, text: ink, textQuiet, line } = useTokens();
  const required = quarters.findLast((cell) => cell.required !== null)?.required ?? 0;
  const top = Math.max(required * 1.2, ...quarters.map(({ completedRepairs, projectedRepairs }) => Math.max(completedRepairs ?? 0, projectedRepairs ?? 0)), 1);
  const y = (count: number): number => 20 + barArea * (1 - count / top);
  const width = quarters.length * slot + 16;
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <svg viewBox={`0 0 ${width} ${height + 14}`} role="img" aria-label={text('partners.chart.description', { count: quarters.length, required })} width="100%" style={{ minWidth: 420, maxHeight: 260, display: 'block' }}>
        <line x1="0" x2={width} y1={y(0)} y2={y(0)} stroke={line} />
        {quarters.map((cell, index) => {
          const { fill, soft } = tones[quarterTone(cell)];
          const x = 8 + index * slot + (slot - barWidth) / 2;
          const completed = cell.completedRepairs ?? 0;
          const middle = x + barWidth / 2;
          return (
            <g key={cell.quarter} fontSize="11" textAnchor="middle">
              {cell.projectedRepairs !== null && cell.projectedRepairs > completed && (
                <rect x={x} y={y(cell.projectedRepairs)} width={barWidth} height={y(completed) - y(cell.projectedRepairs)} fill={soft} stroke={fill} strokeDasharray="3 2" />
              )}
              <rect x={x} y={y(completed)} width={barWidth} height={y(0) - y(completed)} rx="2" fill={fill} />
              <text x={middle} y={y(Math.max(completed, cell.projectedRepairs ?? 0)) - 5} fill={ink} fontWeight="600">
                {cell.completedRepairs === null ? '–' : formats.number(completed)}
              </text>
              <text x={middle} y={y(0) + 15} fill={textQuiet}>
                {quarterShortName(cell.quarter)}
              </text>
              {cell.running && (
                <text x={middle} y={y(0) + 28} fill={textQuiet} fontSize="10">
                  {text('partners.chart.running')}
                </text>
              )}
            </g>
          );
        })}
        {required > 0 && (
          <g>
            <line x1="0" x2={width} y1={y(required)} y2={y(required)} stroke={ink} strokeDasharray="4 3" />
            <text x="2" y={y(required) - 4} fill={textQuiet} fontSize="10">
              {text('partners.chart.minimum', { required: formats.number(required) })}
            </text>
          </g>
        )}
      </svg>
    </Box>
  );
}

function QuarterTable({ quarters }: { quarters: readonly QuarterCellFragment[] }) {
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
            <TableCell align="right">{completedRepairs === null ? '–' : formats.number(completedRepairs)}</TableCell>
            <TableCell>
              <VerdictChip verdict={verdict} plain />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
