import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';

import { useAsk } from '../data/use-ask.js';
import { useMoney } from '../display/use-money.js';
import { KeyFiguresDocument, type KeyFiguresQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { Panel } from '../layout/Panel.js';
import { quartersAround } from './quarters.js';

type Figures = NonNullable<NonNullable<KeyFiguresQuery['organization']>['accountKeyFigures']>;

/** A participant's key figures: its repairs of this quarter beside the last, its returns and technicians, and its accounts over a year. */
export function KeyFiguresPanel({ organizationId }: { organizationId: string }) {
  const text = useText();
  const [quarters] = useState(() => quartersAround(new Date()));
  const query = useAsk(KeyFiguresDocument, { organizationId, ...quarters });
  return (
    <Panel title={text('keyFigures.title')}>
      <AskState query={query} loading={<Skeleton variant="rounded" height={160} />}>
        {(answer) => (
          <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 150px), 1fr))' }}>
            <RepairFigures answer={answer} />
            {answer.organization && <Figure label={text('keyFigures.returns')} value={answer.organization.openReturnCount} note={text('keyFigures.overdue', { smart_count: answer.organization.overdueReturnCount })} />}
            {answer.organization && <Figure label={text('keyFigures.technicians')} value={answer.organization.employedCertifiedTechnicians} note={text('keyFigures.certifiedToday')} />}
            {answer.organization?.accountKeyFigures && <AccountFigures figures={answer.organization.accountKeyFigures} />}
          </Box>
        )}
      </AskState>
    </Panel>
  );
}

function RepairFigures({ answer: { thisQuarter, lastQuarter } }: { answer: KeyFiguresQuery }) {
  const text = useText();
  const formats = useFormats();
  const [now, before] = [thisQuarter[0], lastQuarter[0]];
  if (now === undefined && before === undefined) return null;
  const hours = (value: number | undefined): string => (value === undefined ? text('keyFigures.none') : text('keyFigures.hours', { smart_count: value }));
  return (
    <>
      <Figure label={text('keyFigures.completed')} value={now?.completed ?? 0} note={text('keyFigures.lastQuarter', { value: formats.number(before?.completed ?? 0) })} />
      <Figure label={text('keyFigures.median')} value={hours(now?.medianWorkingHours)} note={text('keyFigures.lastQuarter', { value: hours(before?.medianWorkingHours) })} />
      <Figure label={text('keyFigures.openRepairs')} value={now?.open ?? 0} note={text('keyFigures.openLong', { smart_count: now?.openLong ?? 0 })} />
    </>
  );
}

function AccountFigures({ figures }: { figures: Figures }) {
  const text = useText();
  const money = useMoney();
  const formats = useFormats();
  const { since, invoicesPaid, invoicesPaidInTime, medianDaysToPay, examsTaken, examsByVoucher, examsCharged, lateReturnsCharged, partsShipped } = figures;
  const year = text('keyFigures.since', { date: formats.date(since) });
  return (
    <>
      <Figure label={text('keyFigures.paidInTime')} value={invoicesPaid === 0 ? text('keyFigures.none') : formats.percent(invoicesPaidInTime / invoicesPaid)} note={text('keyFigures.ofInvoices', { smart_count: invoicesPaid })} />
      <Figure label={text('keyFigures.daysToPay')} value={medianDaysToPay === null ? text('keyFigures.none') : formats.number(medianDaysToPay)} note={year} />
      <Figure label={text('keyFigures.parts')} value={partsShipped.length === 0 ? text('keyFigures.none') : partsShipped.map((amount) => money(amount)).join(', ')} note={year} />
      <Figure label={text('keyFigures.exams')} value={examsTaken} note={text('keyFigures.examsPaid', { byVoucher: examsByVoucher, charged: examsCharged })} />
      <Figure label={text('keyFigures.lateReturns')} value={lateReturnsCharged} note={year} />
    </>
  );
}

function Figure({ label, value, note }: { label: string; value: ReactNode; note: string }) {
  const formats = useFormats();
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography component="dt" sx={{ fontSize: '0.78125rem', color: 'text.secondary' }}>
        {label}
      </Typography>
      <Box component="dd" sx={{ m: 0 }}>
        <Box sx={{ fontSize: '1.25rem', fontWeight: 600, lineHeight: 1.3, overflowWrap: 'anywhere' }}>{typeof value === 'number' ? formats.number(value) : value}</Box>
        <Box sx={{ fontSize: '0.78125rem', color: 'text.secondary' }}>{note}</Box>
      </Box>
    </Box>
  );
}
