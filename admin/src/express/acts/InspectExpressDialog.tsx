import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useApi } from '../../data/use-ask.js';
import { InspectExpressDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { ChoiceField } from '../../list/filters.js';
import type { ShownExpress } from '../shown-express.js';
import { InspectionPhotos } from '../../attachments/InspectionPhotos.js';
import { asksExtent, asksPhoto, coverages, damages, eligibilities, emptyInspection, extents, type InspectionDraft, inspectionInput, returnedDevices } from './inspection-draft.js';
import { stepAnswer } from './step-answer.js';

/** What the inspector found of the original: what covers it, what damage, and by its extent what is charged. */
export function InspectExpressDialog({ request: { id, version, organization }, onClose }: { request: ShownExpress; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const [draft, setDraft] = useState<InspectionDraft>(emptyInspection);
  const change = (part: Partial<InspectionDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const isExtentAsked = asksExtent(draft);
  const isPhotoLacking = asksPhoto(draft) && draft.photos.length === 0;
  const act = async () => stepAnswer((await ask(InspectExpressDocument, { input: inspectionInput(draft, { expressReplacementId: id, expectedVersion: version }) })).data.inspectExpressReplacement);
  return (
    <ActionDialog title={text('expressActs.inspect.title')} submit={text('expressActs.inspect.submit')} done={text('expressActs.inspect.done')} isComplete={(!isExtentAsked || draft.extent !== '') && !isPhotoLacking} problems="expressActs.problems" act={act} onClose={onClose}>
      {(isChecked) => (
        <>
          <ChoiceField label={text('express.facts.returned')} value={draft.returnedDevice} choices={returnedDevices.map((value) => ({ value, label: text(`express.returned.${value}`) }))} onChoose={(value) => change({ returnedDevice: value as InspectionDraft['returnedDevice'] })} />
          <ChoiceField label={text('express.facts.coveredBy')} value={draft.coveredBy} all={text('express.nothing')} choices={coverages.map((value) => ({ value, label: text(`devices.coverageKind.${value}`) }))} onChoose={(value) => change({ coveredBy: value as InspectionDraft['coveredBy'] })} />
          <ChoiceField label={text('express.facts.damage')} value={draft.damage} choices={damages.map((value) => ({ value, label: text(`express.damage.${value}`) }))} onChoose={(value) => change({ damage: value as InspectionDraft['damage'] })} />
          <ChoiceField label={text('expressActs.inspect.outOfWarranty')} value={draft.outOfWarranty} choices={eligibilities.map((value) => ({ value, label: text(`expressActs.inspect.eligible.${value}`) }))} onChoose={(value) => change({ outOfWarranty: value as InspectionDraft['outOfWarranty'] })} />
          {isExtentAsked && (
            <ChoiceField label={text('expressActs.inspect.extent')} value={draft.extent} all={text('expressActs.choose')} choices={extents.map((value) => ({ value, label: text(`express.extent.${value}`) }))} error={isChecked && draft.extent === '' ? text('expressActs.problems.EXTENT_MISSING') : undefined} onChoose={(value) => change({ extent: value as InspectionDraft['extent'] })} />
          )}
          <InspectionPhotos organizationId={organization.id} photos={draft.photos} isMissing={isChecked && isPhotoLacking} onChange={(next) => setDraft((before) => ({ ...before, photos: next(before.photos) }))} />
          <TextField label={text('express.facts.note')} value={draft.note} multiline minRows={2} onChange={({ target }) => change({ note: target.value })} slotProps={{ htmlInput: { maxLength: 800 } }} />
        </>
      )}
    </ActionDialog>
  );
}
