import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';

import { RecordLink } from '../display/RecordLink.js';
import { ToneChip } from '../display/ToneChip.js';
import { useMoney } from '../display/use-money.js';
import type { ReconciledThing, ReconciliationReportQuery } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';

type Line = ReconciliationReportQuery['reconciliation'][number];

const tones = { DIFFERS: 'bad', OUTSTANDING: 'waiting', ADDS_UP: 'good' } as const;

/** Where the things stand that a sum is made of. */
const places: Readonly<Record<ReconciledThing, string>> = {
  BANK_PAYMENTS: '/payments',
  BANK_UNMATCHED: `/payments?filter=${encodeURIComponent(JSON.stringify({ status: 'UNMATCHED' }))}`,
  INVOICES_OPEN: `/invoices?filter=${encodeURIComponent(JSON.stringify({ isOpen: 'true' }))}`,
  CHARGES_UNBILLED: '/accounts',
  CARD_TAKEN: '/card-holds',
  CARD_HELD: '/card-holds',
  CARD_PAYOUTS: '/payments',
  ORDERS_RESERVED: '/orders',
  CREDIT_GRANTED: '/exposure',
};

/** Two sums a line, and whether they are the same. */
export function ReconciliationTable({ lines }: { lines: readonly Line[] }) {
  const text = useText();
  const money = useMoney();
  if (lines.length === 0) return <Box sx={{ p: 2, color: 'text.secondary' }}>{text('reconciliation.nothing')}</Box>;
  return (
    <TableContainer tabIndex={0} role="region" aria-label={text('reconciliation.sums')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{text('reconciliation.columns.thing')}</TableCell>
            <TableCell>{text('reconciliation.columns.state')}</TableCell>
            <TableCell align="right">{text('reconciliation.columns.expected')}</TableCell>
            <TableCell align="right">{text('reconciliation.columns.found')}</TableCell>
            <TableCell align="right">{text('reconciliation.columns.difference')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map(({ thing, state, expected, found, difference }) => (
            <TableRow key={`${thing} ${expected.currency}`}>
              <TableCell component="th" scope="row" sx={{ minWidth: 220 }}>
                <RecordLink to={places[thing]}>{text(`reconciliation.things.${thing}`)}</RecordLink>
                <Box sx={{ color: 'text.secondary', fontSize: '0.78125rem', fontWeight: 400 }}>{text(`reconciliation.notes.${thing}`)}</Box>
              </TableCell>
              <TableCell>
                <ToneChip tone={tones[state]}>{text(`reconciliation.states.${state}`)}</ToneChip>
              </TableCell>
              {[expected, found, difference].map((amount, index) => (
                <TableCell key={index} align="right" sx={{ whiteSpace: 'nowrap' }}>
                  {money(amount)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
