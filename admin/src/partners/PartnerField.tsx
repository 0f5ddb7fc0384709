import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useAsk } from '../data/use-ask.js';
import { useDebounced } from '../data/use-debounced.js';
import { FindPartnersDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';

export interface PartnerChoice {
  id: string;
  displayName: string;
}

interface PartnerFieldProps {
  label: string;
  value: PartnerChoice | null;
  isFixed: boolean;
  isRequired?: boolean;
  error: string | undefined;
  onChange: (partner: PartnerChoice | null) => void;
}

const searchAfterMs = 250;
const lettersMin = 2;

/** Chooses a partner by a part of its name. */
export function PartnerField({ label, value, isFixed, isRequired = true, error, onChange }: PartnerFieldProps) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed.trim(), searchAfterMs);
  const isEnough = !isFixed && search.length >= lettersMin;
  const found = useAsk(FindPartnersDocument, { search }, { enabled: isEnough, keepPrevious: true });
  const options: PartnerChoice[] = isEnough ? (found.data?.data.organizations.nodes ?? []) : [];
  return (
    <Autocomplete
      size="small"
      disabled={isFixed}
      options={options}
      filterOptions={(all) => all}
      getOptionLabel={({ displayName }) => displayName}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      value={value}
      noOptionsText={text(isEnough ? 'shell.goTo.none' : 'shell.goTo.hint')}
      onInputChange={(_event, next) => setTyped(next)}
      onChange={(_event, partner) => onChange(partner)}
      renderInput={(params) => <TextField {...params} required={isRequired} label={label} error={error !== undefined} helperText={error} />}
    />
  );
}
