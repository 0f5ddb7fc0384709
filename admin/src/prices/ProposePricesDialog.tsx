import Alert from '@mui/material/Alert';
import { useState } from 'react';

import { ReasonField } from '../approvals/ReasonField.js';
import { useApi } from '../data/use-ask.js';
import { ProposePriceListDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { ActionDialog } from '../layout/ActionDialog.js';

/** Proposes to publish a draft; a second person decides. */
export function ProposePricesDialog({ priceListId, title, onClose }: { priceListId: string; title: string; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const [reason, setReason] = useState('');
  const act = async (): Promise<{ __typename: string; message?: string }> => (await ask(ProposePriceListDocument, { priceListId, reason: reason.trim() })).data.proposePriceList;
  return (
    <ActionDialog title={title} submit={text('approvals.propose')} done={text('approvals.proposed')} isComplete={reason.trim() !== ''} act={act} onClose={onClose}>
      {(isChecked) => (
        <>
          <Alert severity="info">{text('approvals.secondNeeded')}</Alert>
          <ReasonField reason={reason} isMissing={isChecked && reason.trim() === ''} onChange={setReason} />
        </>
      )}
    </ActionDialog>
  );
}
