import Alert from '@mui/material/Alert';
import { useState } from 'react';

import { ReasonField } from '../../approvals/ReasonField.js';
import { useApi } from '../../data/use-ask.js';
import { MoveRepairDocument, ReopenRepairDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import type { ShownRepair } from '../shown-repair.js';

/** Ends a repair without one, or takes its completion back: both for a reason. */
export function ReasonedMoveDialog({ repair, kind, onClose }: { repair: ShownRepair; kind: 'cancel' | 'reopen'; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const [given, setReason] = useState('');
  const reason = given.trim();
  const read = { repairId: repair.id, expectedVersion: repair.version, reason };
  const act = async () => (kind === 'cancel' ? (await ask(MoveRepairDocument, { input: { ...read, to: 'CANCELLED' } })).data.moveRepair : (await ask(ReopenRepairDocument, { input: read })).data.reopenRepair);
  return (
    <ActionDialog title={text(`repairLife.${kind}.title`, { dispatch: repair.dispatchId })} submit={text(`repairLife.${kind}.submit`)} done={text(kind === 'cancel' ? 'repairLife.moves.done' : 'repairLife.reopen.done')} isComplete={reason !== ''} problems="repairLife.problems" act={act} onClose={onClose}>
      {(isChecked) => (
        <>
          {kind === 'reopen' && <Alert severity="info">{text('repairLife.reopen.note')}</Alert>}
          <ReasonField reason={given} isMissing={isChecked && reason === ''} onChange={setReason} />
        </>
      )}
    </ActionDialog>
  );
}
