import SearchIcon from '@mui/icons-material/Search';
import Autocomplete from '@mui/material/Autocomplete';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';

import { useMay } from '../auth/use-viewer.js';
import { useAsk } from '../data/use-ask.js';
import { useDebounced } from '../data/use-debounced.js';
import { FindPartnersDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';

const searchAfterMs = 250;
const lettersMin = 2;

/** From any page to a partner's by a part of its name. */
export function FindPartner() {
  const text = useText();
  const formats = useFormats();
  const navigate = useNavigate();
  const isAllowed = useMay('partners.list');
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed.trim(), searchAfterMs);
  const isEnough = search.length >= lettersMin;
  const found = useAsk(FindPartnersDocument, { search }, { enabled: isEnough, keepPrevious: true });
  if (!isAllowed) return null;
  const options = isEnough ? (found.data?.data.organizations.nodes ?? []) : [];
  return (
    <Autocomplete
      size="small"
      options={options}
      filterOptions={(all) => all}
      getOptionLabel={({ displayName }) => displayName}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      value={null}
      inputValue={typed}
      blurOnSelect
      clearOnBlur
      loading={isEnough && found.isFetching}
      loadingText={text('states.loading')}
      noOptionsText={text(isEnough ? 'shell.goTo.none' : 'shell.goTo.hint')}
      onInputChange={(_event, value, reason) => setTyped(reason === 'reset' ? '' : value)}
      onChange={(_event, partner) => {
        setTyped('');
        if (partner) void navigate(`/partners/${partner.id}/show`);
      }}
      renderOption={({ key, ...props }, { displayName, country }) => (
        <li key={key} {...props}>
          <span style={{ flex: 1 }}>{displayName}</span>
          <small>{formats.country(country)}</small>
        </li>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          placeholder={text('shell.goTo.open')}
          slotProps={{
            ...params.slotProps,
            htmlInput: { ...params.slotProps.htmlInput, 'aria-label': text('shell.goTo.open') },
            input: {
              ...params.slotProps.input,
              startAdornment: (
                <InputAdornment position="start">
                  <SearchIcon fontSize="small" />
                </InputAdornment>
              ),
            },
          }}
        />
      )}
      popupIcon={null}
      sx={{ flex: { xs: '0 1 170px', sm: '0 0 260px' }, minWidth: 0 }}
    />
  );
}
