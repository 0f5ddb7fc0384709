import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';

import { useText } from '../../i18n/use-text.js';
import type { ActionText } from './finding.js';

interface CorrectiveActionFieldsProps {
  action: ActionText;
  isDisabled: boolean;
  isIncomplete: boolean;
  onChange: (action: ActionText) => void;
}

const lettersMax = { description: 2_000, ownerName: 120 };

/** What is to be done, by whom and until when; all of it or none. */
export function CorrectiveActionFields({ action, isDisabled, isIncomplete, onChange }: CorrectiveActionFieldsProps) {
  const text = useText();
  const lacks = (value: string): boolean => isIncomplete && value.trim() === '';
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0, display: 'grid', gap: 1.5 }}>
      <Box component="legend" sx={{ fontSize: '0.8125rem', fontWeight: 600, mb: 1.25, p: 0 }}>
        {text('workbench.action.title')}
      </Box>
      <TextField
        label={text('workbench.action.description')}
        multiline
        minRows={2}
        disabled={isDisabled}
        error={lacks(action.description)}
        value={action.description}
        onChange={({ target }) => onChange({ ...action, description: target.value })}
        slotProps={{ htmlInput: { maxLength: lettersMax.description, 'data-corrective-action': '' } }}
      />
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 180px' } }}>
        <TextField
          label={text('workbench.action.owner')}
          disabled={isDisabled}
          error={lacks(action.ownerName)}
          value={action.ownerName}
          onChange={({ target }) => onChange({ ...action, ownerName: target.value })}
          slotProps={{ htmlInput: { maxLength: lettersMax.ownerName } }}
        />
        <TextField
          type="date"
          label={text('workbench.action.due')}
          disabled={isDisabled}
          error={lacks(action.dueOn)}
          value={action.dueOn}
          onChange={({ target }) => onChange({ ...action, dueOn: target.value })}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      </Box>
      {isIncomplete && <Box sx={{ fontSize: '0.78125rem', color: 'error.main' }}>{text('workbench.action.incomplete')}</Box>}
    </Box>
  );
}
