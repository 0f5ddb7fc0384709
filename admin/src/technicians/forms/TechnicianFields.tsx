import TextField from '@mui/material/TextField';

import { useAsk } from '../../data/use-ask.js';
import { PartnerLocationsDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ChoiceField } from '../../list/filters.js';
import { employments } from '../technician-resource.js';
import { DateField } from './DateField.js';
import type { DraftFaults, TechnicianDraft } from './technician-draft.js';

interface TechnicianFieldsProps {
  partnerId: string;
  draft: TechnicianDraft;
  faults: DraftFaults;
  onChange: (part: Partial<TechnicianDraft>) => void;
}

/** What is on record of a technician, new or known. */
export function TechnicianFields({ partnerId, draft, faults, onChange }: TechnicianFieldsProps) {
  const text = useText();
  const partner = useAsk(PartnerLocationsDocument, { id: partnerId });
  const locations = (partner.data?.data.organization?.locations ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const fault = (field: keyof TechnicianDraft): string | undefined => faults[field] && text(faults[field]);
  const choices = employments.map((value) => ({ value, label: text(`words.employment.${value}`) }));
  const answers = (['yes', 'no'] as const).map((value) => ({ value, label: text(`words.yesNo.${value}`) }));
  return (
    <>
      <TextField label={text('technicianForms.displayName')} required value={draft.displayName} error={faults.displayName !== undefined} helperText={fault('displayName')} onChange={({ target }) => onChange({ displayName: target.value })} slotProps={{ htmlInput: { maxLength: 96, autoComplete: 'off' } }} />
      <ChoiceField label={text('technicians.employment')} value={draft.employment} choices={choices} onChoose={(employment) => onChange({ employment: employment as TechnicianDraft['employment'] })} />
      <ChoiceField label={text('technicians.columns.location')} value={draft.locationId} choices={locations} all={text('technicianForms.noLocation')} error={fault('locationId')} onChoose={(locationId) => onChange({ locationId })} />
      <DateField label={text('technicianPage.started')} value={draft.startedOn} error={fault('startedOn')} onChange={(startedOn) => onChange({ startedOn })} />
      <ChoiceField label={text('technicianPage.iosAble')} value={draft.iosAble} choices={answers} all={text('words.yesNo.unknown')} onChoose={(iosAble) => onChange({ iosAble: iosAble as TechnicianDraft['iosAble'] })} />
    </>
  );
}
