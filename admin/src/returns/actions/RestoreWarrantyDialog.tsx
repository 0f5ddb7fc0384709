import Typography from '@mui/material/Typography';
import { useState } from 'react';

import { ReasonField } from '../../approvals/ReasonField.js';
import { useApi } from '../../data/use-ask.js';
import { useRequestKey } from '../../data/use-request-key.js';
import { RestoreReturnWarrantyDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import type { Owed } from '../owed.js';

/** Says that a return is under warranty after all, and why. */
export function RestoreWarrantyDialog({ owed, onClose }: { owed: Owed; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const keyOf = useRequestKey();
  const [reason, setReason] = useState('');
  const act = async () => {
    const input = { returnId: owed.id, expectedVersion: owed.version, reason: reason.trim() };
    return (await ask(RestoreReturnWarrantyDocument, { input, key: keyOf(input) })).data.restoreReturnWarranty;
  };
  return (
    <ActionDialog title={text('returns.actions.restore')} submit={text('returns.actions.restore')} done={text('returns.actions.restored')} isComplete={reason.trim() !== ''} act={act} onClose={onClose} problems="returns.problems">
      {(isChecked) => (
        <>
          <Typography>{text('returns.actions.restoreText')}</Typography>
          <ReasonField reason={reason} isMissing={isChecked && reason.trim() === ''} onChange={setReason} />
        </>
      )}
    </ActionDialog>
  );
}
