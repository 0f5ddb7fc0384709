import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useMay } from '../../auth/use-viewer.js';
import { useApi } from '../../data/use-ask.js';
import { useRequestKey } from '../../data/use-request-key.js';
import { IssueInvoicesDocument, IssueStatementsDocument } from '../../generated/operations.js';
import { today } from '../../i18n/calendar.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';

interface DialogProps {
  organizationId: string;
  onClose: () => void;
}

/** What a manager issues to an organisation: invoices of what was charged, and the statement of a month that is over. */
export function BillingActions({ organizationId }: { organizationId: string }) {
  const text = useText();
  const mayBill = useMay('invoices.issue');
  const [open, setOpen] = useState<'invoices' | 'statements' | null>(null);
  if (!mayBill) return null;
  const close = (): void => setOpen(null);
  return (
    <>
      <Button onClick={() => setOpen('invoices')}>{text('accountActions.invoices.open')}</Button>
      <Button onClick={() => setOpen('statements')}>{text('accountActions.statements.open')}</Button>
      {open === 'invoices' && <IssueInvoicesDialog organizationId={organizationId} onClose={close} />}
      {open === 'statements' && <IssueStatementsDialog organizationId={organizationId} onClose={close} />}
    </>
  );
}

function IssueInvoicesDialog({ organizationId, onClose }: DialogProps) {
  const text = useText();
  const ask = useApi();
  const keyOf = useRequestKey();
  const [until, setUntil] = useState(() => today());
  const input = { organizationId, until };
  const act = async (): Promise<{ __typename: string; message?: string }> => (await ask(IssueInvoicesDocument, { idempotencyKey: keyOf(input), input })).data.issueInvoices;
  return (
    <ActionDialog title={text('accountActions.invoices.title')} submit={text('accountActions.invoices.submit')} done={text('accountActions.invoices.done')} isComplete={until !== ''} act={act} onClose={onClose} problems="accountActions.problems">
      {(isChecked) => <DateField label={text('accountActions.invoices.until')} hint={text('accountActions.invoices.hint')} value={until} isMissing={isChecked && until === ''} onChange={setUntil} />}
    </ActionDialog>
  );
}

function IssueStatementsDialog({ organizationId, onClose }: DialogProps) {
  const text = useText();
  const ask = useApi();
  const [month, setMonth] = useState(() => lastMonth());
  const act = async (): Promise<{ __typename: string; message?: string }> => (await ask(IssueStatementsDocument, { organizationId, month: `${month}-01` })).data.issueStatements;
  const isMonth = /^\d{4}-\d{2}$/.test(month);
  return (
    <ActionDialog title={text('accountActions.statements.title')} submit={text('accountActions.statements.submit')} done={text('accountActions.statements.done')} isComplete={isMonth} act={act} onClose={onClose} problems="accountActions.problems">
      {(isChecked) => (
        <TextField label={text('accountActions.statements.month')} type="month" required value={month} onChange={({ target }) => setMonth(target.value)} error={isChecked && !isMonth} helperText={text('accountActions.statements.hint')} slotProps={{ inputLabel: { shrink: true } }} />
      )}
    </ActionDialog>
  );
}

export function DateField({ label, hint, value, isMissing, onChange }: { label: string; hint?: string; value: string; isMissing: boolean; onChange: (value: string) => void }) {
  return <TextField label={label} type="date" required value={value} onChange={({ target }) => onChange(target.value)} error={isMissing} helperText={hint} slotProps={{ inputLabel: { shrink: true } }} />;
}

function lastMonth(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1)).toISOString().slice(0, 7);
}
