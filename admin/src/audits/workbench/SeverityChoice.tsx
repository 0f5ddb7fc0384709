import Box from '@mui/material/Box';

import type { Severity } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import type { ToneName } from '../../theme/tokens.js';
import { severityChoices } from './finding.js';
import { RadioTile } from './RadioTile.js';

const tones: Readonly<Record<(typeof severityChoices)[number], ToneName>> = { MAJOR: 'bad', MINOR: 'waiting', OBSERVATION: 'info' };

interface SeverityChoiceProps {
  value: Severity | null;
  isDisabled: boolean;
  isMissing: boolean;
  onChoose: (severity: Severity) => void;
}

export function SeverityChoice({ value, isDisabled, isMissing, onChoose }: SeverityChoiceProps) {
  const text = useText();
  return (
    <Box component="fieldset" disabled={isDisabled} sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ fontSize: '0.8125rem', fontWeight: 600, mb: 0.75, p: 0 }}>
        {text('workbench.severity')}
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: 1 }}>
        {severityChoices.map((severity) => (
          <RadioTile key={severity} name="severity" value={severity} label={text(`words.severity.${severity}`)} tone={tones[severity]} isChosen={severity === value} onChoose={() => onChoose(severity)} />
        ))}
      </Box>
      <Box sx={{ mt: 0.5, fontSize: '0.78125rem', color: isMissing ? 'error.main' : 'text.secondary' }}>{text('workbench.severityHint')}</Box>
    </Box>
  );
}
