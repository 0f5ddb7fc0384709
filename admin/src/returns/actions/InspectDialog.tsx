import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { InspectionPhotos, type SentPhoto } from '../../attachments/InspectionPhotos.js';
import { useApi } from '../../data/use-ask.js';
import { InspectReturnDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { ChoiceField } from '../../list/filters.js';
import type { Owed } from '../owed.js';
import { damageExtents, discrepancies } from '../return-words.js';

const verdicts = ['ACCEPTED', 'REJECTED'] as const;
type Difference = (typeof discrepancies)[number];

/** What the inspector found of a return that was received. */
export function InspectDialog({ owed, onClose }: { owed: Owed; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const [verdict, setVerdict] = useState<(typeof verdicts)[number]>('ACCEPTED');
  const [extent, setExtent] = useState<(typeof damageExtents)[number]>('NONE');
  const [found, setFound] = useState<readonly Difference[]>(owed.serialDiffers ? ['WRONG_SERIAL'] : []);
  const [note, setNote] = useState('');
  const [photos, setPhotos] = useState<readonly SentPhoto[]>([]);
  const [outOfWarranty, setOutOfWarranty] = useState(false);
  const mayBeUncovered = owed.type === 'KBB' && owed.priceCategory === 'WARRANTY' && owed.sourceKind !== 'EXPRESS_REPLACEMENT';
  const act = async () => {
    const photoFileIds = photos.map(({ fileId }) => fileId);
    const input = { returnId: owed.id, expectedVersion: owed.version, verdict, extent, discrepancies: [...found], photoFileIds, note: note.trim() || null, outOfWarranty };
    return (await ask(InspectReturnDocument, { input })).data.inspectReturn;
  };
  const toggle = (word: Difference): void => setFound(found.includes(word) ? found.filter((other) => other !== word) : [...found, word]);
  return (
    <ActionDialog title={text('returns.actions.inspect')} submit={text('returns.actions.inspect')} done={text('returns.actions.inspected')} isComplete act={act} onClose={onClose} problems="returns.problems">
      {() => (
        <>
          <ChoiceField label={text('returns.actions.verdict')} value={verdict} choices={verdicts.map((value) => ({ value, label: text(`returns.verdicts.${value}`) }))} onChoose={(value) => setVerdict(verdicts.find((known) => known === value) ?? 'ACCEPTED')} />
          <ChoiceField label={text('returns.actions.extent')} value={extent} choices={damageExtents.map((value) => ({ value, label: text(`returns.extents.${value}`) }))} onChoose={(value) => setExtent(damageExtents.find((known) => known === value) ?? 'NONE')} />
          <FormControl component="fieldset">
            <FormLabel component="legend">{text('returns.facts.differences')}</FormLabel>
            {discrepancies.map((word) => (
              <FormControlLabel key={word} control={<Checkbox checked={found.includes(word)} onChange={() => toggle(word)} />} label={text(`returns.discrepancies.${word}`)} />
            ))}
          </FormControl>
          {mayBeUncovered && <FormControlLabel control={<Checkbox checked={outOfWarranty} onChange={(_, isChecked) => setOutOfWarranty(isChecked)} />} label={text('returns.actions.outOfWarranty')} />}
          <TextField label={text('returns.actions.note')} value={note} multiline minRows={2} onChange={({ target }) => setNote(target.value)} slotProps={{ htmlInput: { maxLength: 800 } }} />
          <InspectionPhotos organizationId={owed.organization.id} photos={photos} isMissing={false} onChange={setPhotos} />
        </>
      )}
    </ActionDialog>
  );
}
