import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useApi, useAsk } from '../../data/use-ask.js';
import { useRequestKey } from '../../data/use-request-key.js';
import { BusinessCalendarsDocument, RegisterDepotDocument } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { regionName, zoneOf } from '../../list/calendar-regions.js';
import { ChoiceField } from '../../list/filters.js';
import { countriesIn, type DepotDraft, depotFaults, depotInput, newDepot } from './depot-draft.js';

/** What the platform refuses beside a field: by the type of a problem, or by the path of an argument. */
const refusedFields: Readonly<Record<string, keyof DepotDraft>> = { DepotCodeTaken: 'code', 'input.timeZone': 'timeZone' };
const besideFields = Object.keys(refusedFields);

/** Registers a place from which parts are sent; `onRegistered` gets its id. */
export function RegisterDepotDialog({ onRegistered, onClose }: { onRegistered: (depotId: string) => void; onClose: () => void }) {
  const text = useText();
  const formats = useFormats();
  const ask = useApi();
  const keyOf = useRequestKey();
  const calendars = useAsk(BusinessCalendarsDocument, {});
  const [draft, setDraft] = useState(newDepot);
  const faults = depotFaults(draft);
  const regions = (calendars.data?.data.businessCalendars ?? []).map(({ region }) => ({ value: region, label: regionName(region, formats.country) })).sort((a, b) => a.label.localeCompare(b.label));
  const act = async () => {
    const input = depotInput(draft);
    const { registerDepot } = (await ask(RegisterDepotDocument, { input, idempotencyKey: keyOf(input) })).data;
    if (registerDepot.__typename === 'Depot') onRegistered(registerDepot.id);
    return registerDepot;
  };
  return (
    <ActionDialog title={text('depotRegister.title')} submit={text('depotRegister.submit')} done={text('depotRegister.done')} problems="parts.problems" besideFields={besideFields} isComplete={faults.size === 0} act={act} onClose={onClose}>
      {(isChecked, refused) => {
        const refusedField = refused === null ? undefined : refusedFields[refused];
        const field = (name: Exclude<keyof DepotDraft, 'calendarRegion'>, { hint, max, isNumber = false }: { hint: string; max: number; isNumber?: boolean }) => (
          <TextField
            label={text(`depotRegister.fields.${name}`)}
            required
            value={draft[name]}
            error={refusedField === name || (isChecked && faults.has(name))}
            helperText={refusedField === name ? text(name === 'code' ? 'parts.problems.DepotCodeTaken' : 'sites.zoneWrong') : hint}
            onChange={({ target }) => setDraft({ ...draft, [name]: target.value })}
            slotProps={{ htmlInput: { maxLength: max, autoComplete: 'off', ...(isNumber ? { inputMode: 'numeric' } : {}) } }}
          />
        );
        const countries = countriesIn(draft.countries).filter((country) => country.length === 2);
        return (
          <>
            {field('name', { hint: text('depotRegister.hints.name'), max: 80 })}
            {field('code', { hint: text('depotRegister.hints.code'), max: 24 })}
            {field('countries', { hint: countries.length === 0 ? text('depotRegister.hints.countries') : formats.list(countries.map(formats.country)), max: 120 })}
            <ChoiceField
              label={text('depotRegister.fields.calendarRegion')}
              value={draft.calendarRegion}
              choices={regions}
              all=""
              hint={text('depotRegister.hints.calendarRegion')}
              error={isChecked && faults.has('calendarRegion') ? text('depotRegister.hints.calendarRegion') : undefined}
              onChoose={(calendarRegion) => setDraft({ ...draft, calendarRegion, timeZone: zoneOf(calendarRegion) })}
            />
            {field('timeZone', { hint: text('depotRegister.hints.timeZone'), max: 60 })}
            <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' }, gap: 2 }}>
              {field('cutOffHour', { hint: text('depotRegister.hints.cutOffHour'), max: 2, isNumber: true })}
              {field('dispatchBusinessDays', { hint: text('depotRegister.hints.dispatchBusinessDays'), max: 2, isNumber: true })}
            </Box>
          </>
        );
      }}
    </ActionDialog>
  );
}
