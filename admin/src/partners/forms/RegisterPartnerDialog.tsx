import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';

import { useApi } from '../../data/use-ask.js';
import { useRequestKey } from '../../data/use-request-key.js';
import { RegisterOrganizationDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { ChoiceField } from '../../list/filters.js';
import { useCountryChoices } from '../../list/use-country-choices.js';
import { germanLands } from './german-lands.js';
import { KnownAlike } from './KnownAlike.js';
import { checkPartner, newPartner, type PartnerDraft, type PartnerFaults, partnerInput, refusedFields } from './partner-draft.js';

/** Registers an organisation and goes to its page; who is known already under a like name or number is told while it is typed. */
export function RegisterPartnerDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const navigate = useNavigate();
  const keyOf = useRequestKey();
  const countries = useCountryChoices();
  const [draft, setDraft] = useState(newPartner);
  const [refusedDraft, setRefusedDraft] = useState<PartnerDraft | null>(null);
  const found = checkPartner(draft);
  const change = (part: Partial<PartnerDraft>): void => setDraft({ ...draft, ...part });
  const act = async () => {
    setRefusedDraft(draft);
    const input = partnerInput(draft);
    const { registerOrganization: registered } = (await ask(RegisterOrganizationDocument, { input, idempotencyKey: keyOf(input) })).data;
    if (registered.__typename === 'Organization') void navigate(`/partners/${registered.id}/show`);
    return registered;
  };
  return (
    <ActionDialog title={text('partnerForms.register')} submit={text('partnerForms.registerSubmit')} done={text('partnerForms.registered', { name: draft.displayName.trim() })} problems="partnerForms.problems" besideFields={Object.keys(refusedFields)} isComplete={Object.keys(found).length === 0} act={act} onClose={onClose}>
      {(isChecked, refused) => {
        const faults = { ...refusedOf(refused, { draft, refusedDraft }), ...(isChecked ? found : {}) };
        const field = (name: Exclude<keyof PartnerDraft, 'country' | 'land'>, { hint, max, isRequired = false }: { hint?: string; max: number; isRequired?: boolean }) => (
          <TextField label={text(`partnerForms.fields.${name}`)} required={isRequired} value={draft[name]} error={faults[name] !== undefined} helperText={faults[name] ? text(faults[name]) : hint} onChange={({ target }) => change({ [name]: target.value })} slotProps={{ htmlInput: { maxLength: max, autoComplete: 'off' } }} />
        );
        return (
          <>
            {field('displayName', { isRequired: true, max: 120 })}
            {field('legalName', { hint: text('partnerForms.legalNameHint'), max: 200 })}
            <ChoiceField label={text('table.country')} value={draft.country} choices={countries} onChoose={(country) => change({ country, land: '' })} />
            {draft.country === 'DE' && (
              <ChoiceField label={text('partnerForms.fields.land')} value={draft.land} choices={Object.entries(germanLands).map(([value, label]) => ({ value, label }))} all={text('partnerForms.chooseLand')} error={faults.land && text(faults.land)} hint={text('partnerForms.landHint')} onChoose={(land) => change({ land })} />
            )}
            {field('organizationNumber', { hint: text(`partnerForms.numberHint.${draft.country as 'NO' | 'SE' | 'DE'}`), max: 40 })}
            {field('website', { hint: text('partnerForms.websiteHint'), max: 500 })}
            <KnownAlike name={draft.displayName} number={draft.organizationNumber} country={draft.country} />
          </>
        );
      }}
    </ActionDialog>
  );
}

/** What was refused stands beside its field until something else is typed there. */
function refusedOf(refused: string | null, { draft, refusedDraft }: { draft: PartnerDraft; refusedDraft: PartnerDraft | null }): PartnerFaults {
  const faults = refused === null ? {} : (refusedFields[refused] ?? {});
  return Object.fromEntries(Object.entries(faults).filter(([field]) => draft[field as keyof PartnerDraft] === refusedDraft?.[field as keyof PartnerDraft]));
}
