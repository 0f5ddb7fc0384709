import Box from '@mui/material/Box';

import type { Severity } from '../../../generated/operations.js';
import { useText } from '../../../i18n/use-text.js';
import { useTokens } from '../../../theme/use-tokens.js';
import { type Finding, isFailing, severityChoices } from '../finding.js';
import { rowSelect } from './row-select.js';

interface SeveritySelectProps {
  finding: Finding;
  label: string;
  canWrite: boolean;
  isMissing: boolean;
  onChoose: (severity: Severity | null) => void;
}

/** How much a finding weighs, in a row; nothing where the result has no weight. */
export function SeveritySelect({ finding: { result, severity }, label, canWrite, isMissing, onChoose }: SeveritySelectProps) {
  const text = useText();
  const { surface } = useTokens();
  const choices = severityChoices(result);
  const chosen = severity !== null && choices.includes(severity) ? severity : null;
  if (choices.length === 0) return null;
  if (!canWrite) return <span>{chosen === null ? '' : text(`words.severity.${chosen}`)}</span>;
  return (
    <Box component="select" data-keys="row" aria-label={label} aria-required={isFailing(result)} aria-invalid={isMissing} value={chosen ?? ''} onChange={({ target }: React.ChangeEvent<HTMLSelectElement>) => onChoose(target.value === '' ? null : (target.value as Severity))} sx={{ ...rowSelect, bgcolor: surface, ...(isMissing ? { borderColor: 'error.main' } : {}) }}>
      <option value="">{text(isFailing(result) ? 'workbenchViews.table.choose' : 'workbench.noRemark')}</option>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {text(`words.severity.${choice}`)}
        </option>
      ))}
    </Box>
  );
}
