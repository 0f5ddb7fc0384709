import { useState } from 'react';

import { useApi } from '../../data/use-ask.js';
import { AssignRepairDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import type { ShownRepair } from '../shown-repair.js';
import { TechnicianField } from './TechnicianField.js';

const besideFields = ['RepairTechnicianNotCertified'];

/** Gives the repair to somebody; who is not certified for its product is refused beside the choice. */
export function AssignRepairDialog({ repair, onClose }: { repair: ShownRepair; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const [technicianId, setTechnician] = useState(repair.technician?.id ?? '');
  const act = async () => (await ask(AssignRepairDocument, { input: { repairId: repair.id, expectedVersion: repair.version, technicianId: technicianId === '' ? null : technicianId } })).data.assignRepair;
  return (
    <ActionDialog title={text('repairLife.assign.title', { dispatch: repair.dispatchId })} submit={text('repairLife.assign.submit')} done={text('repairLife.assign.done')} isComplete problems="repairLife.problems" besideFields={besideFields} act={act} onClose={onClose}>
      {(_, refused) => (
        <TechnicianField partnerId={repair.organization.id} label={text('repairLife.technician')} nobody={text('repairLife.assign.queue')} value={technicianId} error={refused === 'RepairTechnicianNotCertified' ? text('repairLife.problems.RepairTechnicianNotCertified') : undefined} onChoose={setTechnician} />
      )}
    </ActionDialog>
  );
}
