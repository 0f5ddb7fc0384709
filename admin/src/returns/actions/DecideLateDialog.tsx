import { useState } from 'react';

import { ReasonField } from '../../approvals/ReasonField.js';
import { useApi } from '../../data/use-ask.js';
import { useRequestKey } from '../../data/use-request-key.js';
import { DecideLateReturnDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { ChoiceField } from '../../list/filters.js';
import type { Owed } from '../owed.js';

const decisions = ['EXCUSED', 'UPHELD'] as const;

/** Whether the lateness of a return is excused, and why. */
export function DecideLateDialog({ owed, onClose }: { owed: Owed; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const keyOf = useRequestKey();
  const [decision, setDecision] = useState<(typeof decisions)[number]>('EXCUSED');
  const [reason, setReason] = useState('');
  const act = async () => {
    const input = { returnId: owed.id, expectedVersion: owed.version, decision, reason: reason.trim() };
    return (await ask(DecideLateReturnDocument, { input, key: keyOf(input) })).data.decideLateReturn;
  };
  return (
    <ActionDialog title={text('returns.actions.decide')} submit={text('returns.actions.decide')} done={text('returns.actions.decided')} isComplete={reason.trim() !== ''} act={act} onClose={onClose} problems="returns.problems">
      {(isChecked) => (
        <>
          <ChoiceField label={text('returns.actions.decision')} value={decision} choices={decisions.map((value) => ({ value, label: text(`returns.decisions.${value}`) }))} onChoose={(value) => setDecision(decisions.find((known) => known === value) ?? 'EXCUSED')} />
          <ReasonField reason={reason} isMissing={isChecked && reason.trim() === ''} onChange={setReason} />
        </>
      )}
    </ActionDialog>
  );
}
