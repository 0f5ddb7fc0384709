import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId, useState } from 'react';

import { useMay } from '../auth/use-viewer.js';
import { GiveBackDialog } from '../balances/GiveBackDialog.js';
import { useAsk } from '../data/use-ask.js';
import { useDownload } from '../data/use-download.js';
import { Facts } from '../display/Facts.js';
import { RecordLink } from '../display/RecordLink.js';
import { useMoney } from '../display/use-money.js';
import { InvoiceRecordDocument, type InvoiceRecordQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useConsoleLocale, useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { CreditNoteDialog } from './CreditNoteDialog.js';
import { InvoiceStateChip } from './InvoiceStateChip.js';

type Invoice = NonNullable<InvoiceRecordQuery['invoice']>;

/** One invoice whole: its lines, what settled it, and the steps taken against it. */
export function InvoiceDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const text = useText();
  const titleId = useId();
  const locale = useConsoleLocale();
  const { download, isBusy } = useDownload();
  const mayCredit = useMay('invoices.credit');
  const mayGiveBack = useMay('balances.propose');
  const [isCrediting, setCrediting] = useState(false);
  const [isGivingBack, setGivingBack] = useState(false);
  const query = useAsk(InvoiceRecordDocument, { id });
  const invoice = query.data?.data.invoice;
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="md">
      <DialogTitle id={titleId}>{invoice == null ? text('money.invoices.title') : text('money.invoices.number', { number: invoice.number })}</DialogTitle>
      <AskState query={query} loading={<Skeleton variant="rounded" height={240} sx={{ m: 3 }} />}>
        {({ invoice: found }) => (found === null ? <DialogContent>{text('money.invoices.gone')}</DialogContent> : <InvoiceContent invoice={found} />)}
      </AskState>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        {mayCredit && invoice != null && owes(invoice) && <Button onClick={() => setCrediting(true)}>{text('money.invoices.credit')}</Button>}
        {mayGiveBack && invoice != null && invoice.open.amountMinor.startsWith('-') && <Button onClick={() => setGivingBack(true)}>{text('balances.giveBack')}</Button>}
        {invoice != null && (
          <Button disabled={isBusy} onClick={() => download(`/reports/invoice.pdf?id=${id}&locale=${locale}`)}>
            {text('billingFiles.pdf')}
          </Button>
        )}
        <Button onClick={onClose}>{text('money.close')}</Button>
      </DialogActions>
      {isGivingBack && invoice != null && <GiveBackDialog invoice={invoice} onClose={() => setGivingBack(false)} />}
      {isCrediting && invoice != null && <CreditNoteDialog invoice={invoice} onClose={() => setCrediting(false)} />}
    </Dialog>
  );
}

/** Whether something is open of an invoice; below zero something is to the partner's credit. */
function owes({ open: { amountMinor } }: Invoice): boolean {
  return amountMinor !== '0' && !amountMinor.startsWith('-');
}

function InvoiceContent({ invoice }: { invoice: Invoice }) {
  const text = useText();
  const money = useMoney();
  const formats = useFormats();
  const { organization, account, state, total, open, issuedOn, dueOn, reference, lines, settlements, dunningSteps } = invoice;
  return (
    <DialogContent sx={{ display: 'grid', gap: 2.5 }}>
      <Facts
        columns={150}
        facts={[
          { label: text('accounts.columns.partner'), value: <RecordLink to={`/partners/${organization.id}/show`}>{organization.displayName}</RecordLink> },
          { label: text('accounts.columns.soldTo'), value: <RecordLink to={`/accounts/${account.id}/show`}>{account.soldTo}</RecordLink> },
          { label: text('money.invoices.state'), value: <InvoiceStateChip state={state} /> },
          { label: text('money.invoices.total'), value: money(total) },
          { label: text('money.invoices.open'), value: money(open) },
          { label: text('money.invoices.issued'), value: formats.date(issuedOn) },
          { label: text('money.invoices.due'), value: formats.date(dueOn) },
          { label: text('money.invoices.reference'), value: reference },
        ]}
      />
      <Part title={text('money.invoices.lines')} rows={lines.map(({ id, kind, occurredOn, amount }) => ({ id, name: text(`money.invoices.kinds.${kind}`), note: formats.date(occurredOn), amount: amount && money(amount) }))} />
      <Part title={text('money.invoices.settlements')} rows={settlements.map(({ id, kind, number, reason, settledOn, amount }) => ({ id, name: number ?? text(`money.invoices.settled.${kind}`), note: formats.list([formats.date(settledOn), ...(reason === null ? [] : [reason])]), amount: money(amount), action: number !== null && <CreditNoteFile id={id} number={number} /> }))} />
      <Part title={text('money.invoices.dunning')} rows={dunningSteps.map(({ step, takenAt }) => ({ id: step, name: text(`money.invoices.steps.${step}`), note: formats.day(takenAt), amount: null }))} />
    </DialogContent>
  );
}

function CreditNoteFile({ id, number }: { id: string; number: string }) {
  const text = useText();
  const locale = useConsoleLocale();
  const { download, isBusy } = useDownload();
  return (
    <Button size="small" disabled={isBusy} onClick={() => download(`/reports/credit-note.pdf?id=${id}&locale=${locale}`)} aria-label={`${text('billingFiles.pdf')}: ${number}`}>
      {text('billingFiles.pdf')}
    </Button>
  );
}

function Part({ title, rows }: { title: string; rows: readonly { id: string; name: string; note: string; amount: ReactNode; action?: ReactNode }[] }) {
  if (rows.length === 0) return null;
  return (
    <Box>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, fontSize: '0.875rem' }}>
        {rows.map(({ id, name, note, amount, action }) => (
          <Box component="li" key={id} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, py: 0.5, borderTop: 1, borderColor: 'divider' }}>
            <span>{name}</span>
            <Box component="span" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>{note}</Box>
            <Box component="span" sx={{ ml: 'auto' }}>{amount}</Box>
            {action}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
