import Box from '@mui/material/Box';

import type { AuditResult } from '../../../generated/operations.js';
import { useText } from '../../../i18n/use-text.js';
import { useTokens } from '../../../theme/use-tokens.js';
import { resultChoices } from '../finding.js';
import { resultLooks } from '../result-looks.js';
import { rowSelect } from './row-select.js';

interface ResultSelectProps {
  itemId: string;
  label: string;
  value: AuditResult;
  onChoose: (result: Exclude<AuditResult, 'NOT_ASSESSED'>) => void;
}

/** The result in a row; where the row is reached by key, this has the focus, and the keys stay the table’s. */
export function ResultSelect({ itemId, label, value, onChoose }: ResultSelectProps) {
  const text = useText();
  const { tones, surface } = useTokens();
  const { tone, icon: Icon } = resultLooks[value];
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, color: tones[tone].strong }}>
      <Icon sx={{ fontSize: 18, flexShrink: 0 }} />
      <Box component="select" data-keys="row" data-row-result={itemId} aria-label={label} value={value} onChange={({ target }: React.ChangeEvent<HTMLSelectElement>) => onChoose(target.value as (typeof resultChoices)[number])} sx={{ ...rowSelect, bgcolor: surface }}>
        {value === 'NOT_ASSESSED' && <option value="NOT_ASSESSED">{text('words.result.NOT_ASSESSED')}</option>}
        {resultChoices.map((result) => (
          <option key={result} value={result}>
            {text(`words.result.${result}`)}
          </option>
        ))}
      </Box>
    </Box>
  );
}
