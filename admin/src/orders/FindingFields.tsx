import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import TextField from '@mui/material/TextField';

import type { ReceiveEarlyReturnInput } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { ChoiceField } from '../list/filters.js';
import { damageExtents, discrepancies } from '../returns/return-words.js';

const verdicts = ['ACCEPTED', 'REJECTED'] as const;

/** What an inspection found of a defective part, as it is sent. */
export type Findings = Required<Pick<ReceiveEarlyReturnInput, 'verdict' | 'extent' | 'discrepancies' | 'note'>>;

export const asItShouldBe: Findings = { verdict: 'ACCEPTED', extent: 'NONE', discrepancies: [], note: null };

/** The fields of an inspection: whether it is accepted, how far it is damaged, and what differs. */
export function FindingFields({ value, onChange }: { value: Findings; onChange: (value: Findings) => void }) {
  const text = useText();
  const found = value.discrepancies as readonly (typeof discrepancies)[number][];
  const toggle = (word: (typeof discrepancies)[number]): void => onChange({ ...value, discrepancies: found.includes(word) ? found.filter((other) => other !== word) : [...found, word] });
  return (
    <>
      <ChoiceField label={text('returns.actions.verdict')} value={value.verdict} choices={verdicts.map((verdict) => ({ value: verdict, label: text(`returns.verdicts.${verdict}`) }))} onChoose={(chosen) => onChange({ ...value, verdict: verdicts.find((known) => known === chosen) ?? 'ACCEPTED' })} />
      <ChoiceField label={text('returns.actions.extent')} value={value.extent} choices={damageExtents.map((extent) => ({ value: extent, label: text(`returns.extents.${extent}`) }))} onChoose={(chosen) => onChange({ ...value, extent: damageExtents.find((known) => known === chosen) ?? 'NONE' })} />
      <FormControl component="fieldset">
        <FormLabel component="legend">{text('returns.facts.differences')}</FormLabel>
        {discrepancies.map((word) => (
          <FormControlLabel key={word} control={<Checkbox checked={found.includes(word)} onChange={() => toggle(word)} />} label={text(`returns.discrepancies.${word}`)} />
        ))}
      </FormControl>
      <TextField label={text('returns.actions.note')} value={value.note ?? ''} multiline minRows={2} onChange={({ target }) => onChange({ ...value, note: target.value === '' ? null : target.value })} slotProps={{ htmlInput: { maxLength: 800 } }} />
    </>
  );
}
