import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useApi } from '../../data/use-ask.js';
import { type AddressKind, AddServiceLocationDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { ChoiceField } from '../../list/filters.js';
import type { Partner } from '../shown-partner.js';
import { type SiteDraft, siteFaults, trimmed } from './site-draft.js';

const zones: Readonly<Record<string, string>> = { NO: 'Europe/Oslo', SE: 'Europe/Stockholm', DE: 'Europe/Berlin' };
const kinds = ['COMMERCIAL', 'HOME', 'HOME_OFFICE', 'PO_BOX'] as const satisfies readonly AddressKind[];

/** What the platform refuses beside a field: by the type of a problem, or by the path of an argument. */
const refusedFields: Readonly<Record<string, keyof SiteDraft>> = { ShipToTaken: 'shipTo', 'input.timeZone': 'timeZone' };
const besideFields = Object.keys(refusedFields);

/** Adds a place of service to a partner, in the partner's country and region. */
export function AddSite({ partner }: { partner: Pick<Partner, 'id' | 'country' | 'region'> }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {text('sites.add.open')}
      </Button>
      {isOpen && <AddSiteDialog partner={partner} onClose={() => setOpen(false)} />}
    </>
  );
}

function AddSiteDialog({ partner: { id: organizationId, country, region }, onClose }: { partner: Pick<Partner, 'id' | 'country' | 'region'>; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const [draft, setDraft] = useState<SiteDraft>({ shipTo: '', name: '', street: '', postalCode: '', city: '', timeZone: zones[country] ?? '', phone: '' });
  const [kind, setKind] = useState<AddressKind | ''>('');
  const faults = siteFaults(draft);
  const act = async () => {
    const { phone, ...place } = trimmed(draft);
    const input = { organizationId, country, region, ...place, addressKind: kind === '' ? null : kind, phone: phone === '' ? null : phone };
    return (await ask(AddServiceLocationDocument, { input })).data.addServiceLocation;
  };
  return (
    <ActionDialog title={text('sites.add.open')} submit={text('sites.add.submit')} done={text('sites.add.done')} problems="sites.problems" besideFields={besideFields} isComplete={faults.size === 0} act={act} onClose={onClose}>
      {(isChecked, refused) => {
        const refusedField = refused === null ? undefined : refusedFields[refused];
        const hint = (name: keyof SiteDraft) => (refusedField === name ? { helperText: text(name === 'shipTo' ? 'sites.problems.ShipToTaken' : 'sites.zoneWrong') } : {});
        const field = (name: keyof SiteDraft, more: object = {}) => (
          <TextField label={text(`sites.fields.${name}`)} value={draft[name]} required={name !== 'phone'} error={refusedField === name || (isChecked && faults.has(name))} onChange={({ target }) => setDraft({ ...draft, [name]: target.value })} {...more} {...hint(name)} />
        );
        return (
          <>
            {field('name', { slotProps: { htmlInput: { maxLength: 120 } } })}
            {field('shipTo', { helperText: text('sites.shipToHint'), slotProps: { htmlInput: { maxLength: 10 } } })}
            {field('street', { slotProps: { htmlInput: { maxLength: 200 } } })}
            <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '140px minmax(0, 1fr)' }, gap: 2 }}>
              {field('postalCode', { slotProps: { htmlInput: { maxLength: 16 } } })}
              {field('city', { slotProps: { htmlInput: { maxLength: 100 } } })}
            </Box>
            <ChoiceField label={text('partners.sites.kind')} value={kind} choices={kinds.map((value) => ({ value, label: text(`words.addressKind.${value}`) }))} all={text('states.unknown')} onChoose={(value) => setKind(value as AddressKind | '')} />
            {field('timeZone', { helperText: text('sites.zoneHint') })}
            {field('phone', { slotProps: { htmlInput: { maxLength: 40 } } })}
          </>
        );
      }}
    </ActionDialog>
  );
}
