import Box from '@mui/material/Box';

import type { AuditResult } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { resultChoices } from './finding.js';
import { resultLooks } from './result-looks.js';
import { RadioTile } from './RadioTile.js';
import { useShortcutsEnabled } from './use-shortcuts.js';

interface ResultChoiceProps {
  value: AuditResult;
  isDisabled: boolean;
  onChoose: (result: AuditResult) => void;
}

/** What the auditor found, as one of four; each has a key. */
export function ResultChoice({ value, isDisabled, onChoose }: ResultChoiceProps) {
  const text = useText();
  const [hasKeys] = useShortcutsEnabled();
  return (
    <Box component="fieldset" disabled={isDisabled} sx={{ border: 0, p: 0, m: 0, minWidth: 0, containerType: 'inline-size' }}>
      <Box component="legend" sx={{ fontSize: '0.8125rem', fontWeight: 600, mb: 0.75, p: 0 }}>
        {text('workbench.result')}
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', '@container (min-width: 520px)': { gridTemplateColumns: 'repeat(4, minmax(0, 1fr))' }, gap: 1 }}>
        {resultChoices.map((result, index) => (
          <RadioTile
            key={result}
            name="result"
            value={result}
            label={text(`words.result.${result}`)}
            tone={resultLooks[result].tone}
            icon={resultLooks[result].icon}
            hint={hasKeys && !isDisabled ? String(index + 1) : undefined}
            isChosen={result === value}
            onChoose={() => onChoose(result)}
          />
        ))}
      </Box>
    </Box>
  );
}
