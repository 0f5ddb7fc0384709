import { useState } from 'react';

import { ReasonField } from '../approvals/ReasonField.js';
import { useApi } from '../data/use-ask.js';
import { EndWaiverDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { ActionDialog } from '../layout/ActionDialog.js';

/** Takes an approved waiver back before its last day. */
export function EndWaiverDialog({ waiverId, criterion, onClose }: { waiverId: string; criterion: string; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const [reason, setReason] = useState('');
  return (
    <ActionDialog
      title={text('compliance.waiver.endTitle')}
      submit={text('compliance.waiver.end')}
      done={text('compliance.waiver.ended')}
      isComplete={reason.trim() !== ''}
      act={async () => (await ask(EndWaiverDocument, { waiverId, reason: reason.trim() })).data.endWaiver}
      onClose={onClose}
    >
      {(isChecked) => (
        <>
          <div>{criterion}</div>
          <ReasonField reason={reason} isMissing={isChecked && reason.trim() === ''} onChange={setReason} />
        </>
      )}
    </ActionDialog>
  );
}
