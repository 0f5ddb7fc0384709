import SearchIcon from '@mui/icons-material/Search';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useListContext } from 'react-admin';

import { useText } from '../i18n/use-text.js';

const searchAfterMs = 300;

interface SearchFieldProps {
  label: string;
  value: string;
  onSearch: (value: string) => void;
}

/** Searches once the typing rests; follows the value when it changes elsewhere. */
export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <TextField
      label={label}
      type="search"
      value={typed}
      onChange={({ target }) => {
        const { pathname } = window.location;
        setTyped(target.value);
        clearTimeout(timer.current);
        // The address of the next page may already be there while this page is still drawn: then nobody waits for it.
        timer.current = setTimeout(() => window.location.pathname === pathname && onSearch(target.value.trim()), searchAfterMs);
      }}
      slotProps={{
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <SearchIcon fontSize="small" />
            </InputAdornment>
          ),
        },
      }}
      sx={{ width: { xs: '100%', sm: 280 } }}
    />
  );
}

export interface Choice {
  value: string;
  label: string;
}

interface ChoiceFieldProps {
  label: string;
  value: string;
  choices: readonly Choice[];
  onChoose: (value: string) => void;
  /** What no choice is called; without it one must be chosen. */
  all?: string;
  /** Why the choice was refused. */
  error?: string | undefined;
  /** What is said below it. */
  hint?: string;
}

/** A native select: right on a phone, right for a screen reader, quick. */
export function ChoiceField({ label, value, choices, onChoose, all, error, hint }: ChoiceFieldProps) {
  return (
    <TextField select label={label} value={value} error={error !== undefined} helperText={error ?? hint} onChange={({ target }) => onChoose(target.value)} slotProps={{ select: { native: true }, inputLabel: { shrink: true } }} sx={{ minWidth: { xs: 'calc(50% - 6px)', sm: 150 } }}>
      {all !== undefined && <option value="">{all}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </TextField>
  );
}

/** One value of the filter of the list around it. */
function useFilterValue(source: string): [string, (value: string) => void] {
  const { filterValues, setFilters } = useListContext();
  const value: unknown = filterValues[source];
  return [
    typeof value === 'string' ? value : '',
    (next) => {
      const { [source]: _previous, ...others } = filterValues as Record<string, unknown>;
      setFilters(next === '' ? others : { ...others, [source]: next });
    },
  ];
}

export function SearchFilter({ label }: { label: string }): ReactNode {
  const [value, setValue] = useFilterValue('search');
  return <SearchField label={label} value={value} onSearch={setValue} />;
}

export function ChoiceFilter({ source, label, choices }: { source: string; label: string; choices: readonly Choice[] }): ReactNode {
  const text = useText();
  const [value, setValue] = useFilterValue(source);
  return <ChoiceField label={label} value={value} choices={choices} onChoose={setValue} all={text('table.all')} />;
}
