import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';

import { useApi } from '../../data/use-ask.js';
import { type PremisesFragment, RecordPremisesFactsDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { observedPremises, premisesDraftOf, type PremisesFactName, premisesFacts, type Seen } from './premises-draft.js';

interface RecordPremisesProps {
  locationId: string;
  locationName: string;
  premises: PremisesFragment;
}

/** Records what was seen at a place, by whoever was there. */
export function RecordPremises({ locationId, locationName, premises }: RecordPremisesProps) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="outlined" sx={{ mt: 1.25 }} onClick={() => setOpen(true)} aria-label={`${text('sites.premises.open')}: ${locationName}`}>
        {text('sites.premises.open')}
      </Button>
      {isOpen && <PremisesDialog locationId={locationId} locationName={locationName} premises={premises} onClose={() => setOpen(false)} />}
    </>
  );
}

function PremisesDialog({ locationId, locationName, premises, onClose }: RecordPremisesProps & { onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const [draft, setDraft] = useState(() => premisesDraftOf(premises));
  const [observedAt, setObservedAt] = useState('');
  const act = async () => {
    const seenAt = observedAt === '' ? null : new Date(observedAt).toISOString();
    return (await ask(RecordPremisesFactsDocument, { input: { locationId, observedAt: seenAt, ...observedPremises(draft) } })).data.recordPremisesFacts;
  };
  return (
    <ActionDialog title={text('sites.premises.title', { name: locationName })} submit={text('sites.premises.submit')} done={text('sites.premises.done')} problems="sites.problems" isComplete act={act} onClose={onClose}>
      {() => (
        <>
          <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{text('sites.premises.hint')}</Box>
          <TextField type="datetime-local" label={text('sites.premises.observedAt')} helperText={text('sites.premises.observedAtHint')} value={observedAt} onChange={({ target }) => setObservedAt(target.value)} slotProps={{ inputLabel: { shrink: true } }} />
          {premisesFacts.map((name) => (
            <SeenField key={name} name={name} value={draft[name]} onChange={(seen) => setDraft({ ...draft, [name]: seen })} />
          ))}
        </>
      )}
    </ActionDialog>
  );
}

const choices = [['yes', 'words.yesNo.yes'], ['no', 'words.yesNo.no'], ['unknown', 'words.yesNo.unknown']] as const;

function SeenField({ name, value, onChange }: { name: PremisesFactName; value: Seen; onChange: (seen: Seen) => void }) {
  const text = useText();
  const labelId = useId();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) auto' }, alignItems: 'center', columnGap: 2 }}>
      <Box id={labelId}>{text(`words.premises.${name}`)}</Box>
      <RadioGroup row aria-labelledby={labelId} value={value} onChange={(_event, seen) => onChange(seen as Seen)}>
        {choices.map(([seen, label]) => (
          <FormControlLabel key={seen} value={seen} control={<Radio size="small" />} label={text(label)} />
        ))}
      </RadioGroup>
    </Box>
  );
}
