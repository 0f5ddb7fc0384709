import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { type ChangeEvent, useRef } from 'react';

import { useText } from '../i18n/use-text.js';

interface KeptHeadFieldProps {
  value: string;
  problem: 'unread' | 'other' | null;
  onChange: (text: string) => void;
}

/** Takes a head that somebody kept elsewhere, pasted or as a file. */
export function KeptHeadField({ value, problem, onChange }: KeptHeadFieldProps) {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const read = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const file = target.files?.[0];
    if (file !== undefined) void file.text().then(onChange);
    target.value = '';
  };
  return (
    <Box sx={{ width: '100%', display: 'grid', gap: 0.5, justifyItems: 'start' }}>
      <TextField
        fullWidth
        multiline
        maxRows={4}
        label={text('trail.kept.label')}
        value={value}
        error={problem !== null}
        helperText={text(problem === null ? 'trail.kept.hint' : `trail.kept.${problem}`)}
        onChange={({ target }) => onChange(target.value)}
        slotProps={{ htmlInput: { spellCheck: false } }}
      />
      <Button size="small" onClick={() => input.current?.click()}>
        {text('trail.kept.file')}
      </Button>
      <input ref={input} type="file" hidden accept=".json,.log,.txt,application/json,text/plain" onChange={read} />
    </Box>
  );
}
