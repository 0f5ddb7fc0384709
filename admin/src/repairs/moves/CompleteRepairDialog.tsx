import { useState } from 'react';

import { useApi } from '../../data/use-ask.js';
import { useRequestKey } from '../../data/use-request-key.js';
import { CompleteRepairDocument, type CompletionLackFragment } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { type CompletionDraft, completionInput, emptyCompletion, isFilledIn } from '../complete/completion-draft.js';
import { CompletionFields } from '../complete/CompletionFields.js';
import type { ShownRepair } from '../shown-repair.js';
import { TechnicianField } from './TechnicianField.js';

const besideFields = ['RepairTechnicianNotCertified'];

/** Completes a repair with what its kind asks for: the serial numbers of what was exchanged, or why nothing was repaired. */
export function CompleteRepairDialog({ repair, onClose }: { repair: ShownRepair; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const keyOf = useRequestKey();
  const [technicianId, setTechnician] = useState('');
  const [draft, setDraft] = useState<CompletionDraft>(emptyCompletion);
  const input = { ...completionInput(repair, draft), ...(technicianId === '' ? {} : { technicianId }) };
  const [lacks, setLacks] = useState<readonly CompletionLackFragment[]>([]);
  const act = async () => {
    const { completeRepair } = (await ask(CompleteRepairDocument, { input, idempotencyKey: keyOf(input) })).data;
    setLacks(completeRepair.__typename === 'RepairCompletionIncomplete' ? completeRepair.lacks : []);
    return completeRepair;
  };
  return (
    <ActionDialog title={text('repairLife.complete.title', { dispatch: repair.dispatchId })} submit={text('repairLife.complete.submit')} done={text('repairLife.complete.done')} isComplete={isFilledIn(repair, draft)} problems="repairLife.problems" besideFields={besideFields} act={act} onClose={onClose}>
      {(isChecked, refused) => (
        <>
          <TechnicianField partnerId={repair.organization.id} label={text('repairLife.complete.technician')} nobody={repair.technician === null ? text('repairLife.nobody') : `${text('repairLife.complete.asNamed')}: ${repair.technician.displayName}`} value={technicianId} error={refused === 'RepairTechnicianNotCertified' ? text('repairLife.problems.RepairTechnicianNotCertified') : undefined} onChoose={setTechnician} />
          <CompletionFields repair={repair} draft={draft} isChecked={isChecked} lacks={lacks} onChange={setDraft} />
        </>
      )}
    </ActionDialog>
  );
}
