import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';

import { useText } from '../../i18n/use-text.js';
import { type Wording, wordingLocales } from './criterion-differences.js';

interface WordingFieldsProps {
  title: string;
  wording: Wording;
  isRequired: boolean;
  isChecked: boolean;
  onChange: (wording: Wording) => void;
}

const lettersMax = 2_000;

/** The same words in all languages: all of them, or none where they are not needed. */
export function WordingFields({ title, wording, isRequired, isChecked, onChange }: WordingFieldsProps) {
  const text = useText();
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0, display: 'grid', gap: 1.5 }}>
      <Box component="legend" sx={{ p: 0, mb: 1, fontSize: '0.8125rem', fontWeight: 600 }}>{title}</Box>
      {wordingLocales.map((locale) => {
        const isMissing = isChecked && isRequired && wording[locale].trim() === '';
        return (
          <TextField
            key={locale}
            label={text(`termsForm.languages.${locale}`)}
            required={isRequired}
            multiline
            value={wording[locale]}
            error={isMissing}
            helperText={isMissing ? text('termsForm.missing') : undefined}
            onChange={({ target }) => onChange({ ...wording, [locale]: target.value })}
            slotProps={{ htmlInput: { lang: locale, maxLength: lettersMax, 'aria-label': `${title}: ${text(`termsForm.languages.${locale}`)}` } }}
          />
        );
      })}
    </Box>
  );
}
