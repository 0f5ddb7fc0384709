import Box from '@mui/material/Box';

import type { AuditResult, Severity } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import type { ToneName } from '../../theme/tokens.js';
import { isFailing, severityChoices } from './finding.js';
import { RadioTile } from './RadioTile.js';

const tones: Readonly<Record<Severity, ToneName>> = { MAJOR: 'bad', MINOR: 'waiting', OBSERVATION: 'info', OPPORTUNITY: 'info', GOOD_PRACTICE: 'good' };

interface SeverityChoiceProps {
  result: AuditResult;
  value: Severity | null;
  isDisabled: boolean;
  isMissing: boolean;
  onChoose: (severity: Severity | null) => void;
}

/** How much a failing weighs; or, of a compliant requirement, what kind of remark there is. */
export function SeverityChoice({ result, value, isDisabled, isMissing, onChoose }: SeverityChoiceProps) {
  const text = useText();
  const choices = severityChoices(result);
  const failing = isFailing(result);
  return (
    <Box component="fieldset" disabled={isDisabled} sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ fontSize: '0.8125rem', fontWeight: 600, mb: 0.75, p: 0 }}>
        {text(failing ? 'workbench.severity' : 'workbench.remark')}
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 120px), 1fr))', gap: 1 }}>
        {!failing && <RadioTile name="severity" value="" label={text('workbench.noRemark')} tone="quiet" isSmall isChosen={value === null || !choices.includes(value)} onChoose={() => onChoose(null)} />}
        {choices.map((severity) => (
          <RadioTile key={severity} name="severity" value={severity} label={text(`words.severity.${severity}`)} tone={tones[severity]} isSmall={!failing} isChosen={severity === value} onChoose={() => onChoose(severity)} />
        ))}
      </Box>
      {failing && <Box sx={{ mt: 0.5, fontSize: '0.78125rem', color: isMissing ? 'error.main' : 'text.secondary' }}>{text('workbench.severityHint')}</Box>}
    </Box>
  );
}
