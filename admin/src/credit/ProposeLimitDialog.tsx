import Alert from '@mui/material/Alert';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { ReasonField } from '../approvals/ReasonField.js';
import { useApi } from '../data/use-ask.js';
import { amountMinorOf } from '../display/use-money.js';
import { type CreditLinePartsFragment, ProposeCreditLimitDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { ActionDialog } from '../layout/ActionDialog.js';
import { ChoiceField } from '../list/filters.js';

interface ProposeLimitDialogProps {
  organization: { id: string; region: string | null };
  /** The line whose limit is to change; null for a new one. */
  line: CreditLinePartsFragment | null;
  onClose: () => void;
}

const currencies = ['NOK', 'SEK', 'EUR', 'DKK', 'GBP', 'USD'];

/** Proposes the limit of a credit line; a second person decides. */
export function ProposeLimitDialog({ organization, line, onClose }: ProposeLimitDialogProps) {
  const text = useText();
  const ask = useApi();
  const [currency, setCurrency] = useState(line?.currency ?? 'NOK');
  const [typed, setTyped] = useState('');
  const [agreedWith, setAgreedWith] = useState(line?.agreedWith ?? '');
  const [reason, setReason] = useState('');
  const limitMinor = amountMinorOf(typed, currency);
  const region = line?.region ?? organization.region?.split('-')[0] ?? 'NO';
  const input = { organizationId: organization.id, region, currency, limitMinor: limitMinor ?? '0', agreedWith: agreedWith.trim(), reason: reason.trim(), expectedVersion: line?.version ?? null };
  return (
    <ActionDialog
      title={text('money.credit.proposeTitle')}
      submit={text('approvals.propose')}
      done={text('approvals.proposed')}
      isComplete={limitMinor !== null && input.agreedWith !== '' && input.reason !== ''}
      act={async () => (await ask(ProposeCreditLimitDocument, { input })).data.proposeCreditLimit}
      onClose={onClose}
    >
      {(isChecked) => (
        <>
          <Alert severity="info">{text('approvals.secondNeeded')}</Alert>
          {line === null && <ChoiceField label={text('money.currency')} value={currency} choices={currencies.map((value) => ({ value, label: value }))} onChoose={setCurrency} />}
          <TextField
            label={`${text('money.credit.limit')} (${currency})`}
            required
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            error={isChecked && limitMinor === null}
            helperText={isChecked && limitMinor === null ? text('money.notAnAmount') : text('money.credit.limitHint')}
          />
          <TextField label={text('money.credit.group')} required value={agreedWith} onChange={(event) => setAgreedWith(event.target.value)} error={isChecked && input.agreedWith === ''} slotProps={{ htmlInput: { maxLength: 120 } }} />
          <ReasonField reason={reason} isMissing={isChecked && input.reason === ''} onChange={setReason} />
        </>
      )}
    </ActionDialog>
  );
}
