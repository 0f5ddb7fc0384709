import GoodIcon from '@mui/icons-material/CheckCircleOutlined';
import StopIcon from '@mui/icons-material/BlockOutlined';
import WarnIcon from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';

import { useAsk } from '../../data/use-ask.js';
import { useDebounced } from '../../data/use-debounced.js';
import { ToneChip } from '../../display/ToneChip.js';
import { RepairEligibilityDocument, type RepairEligibilityInput } from '../../generated/operations.js';
import { useConsoleLocale, useText } from '../../i18n/use-text.js';
import { Panel } from '../../layout/Panel.js';
import { eligibilityInput, type RepairDraft } from './repair-draft.js';

const looks = { PROCEED: { tone: 'good', icon: GoodIcon }, WARN: { tone: 'waiting', icon: WarnIcon }, STOP: { tone: 'bad', icon: StopIcon } } as const;
const restsMs = 350;

/** Answers beside the form, while it is filled in, whether the repair may be created, with every reason. */
export function EligibilityPanel({ draft }: { draft: RepairDraft }) {
  const text = useText();
  const input = eligibilityInput(useDebounced(draft, restsMs));
  return (
    <Panel title={text('repairLife.eligibility.title')}>
      <Box aria-live="polite">{input === null ? text('repairLife.eligibility.ask') : <Answer input={input} />}</Box>
    </Panel>
  );
}

function Answer({ input }: { input: RepairEligibilityInput }) {
  const text = useText();
  const locale = useConsoleLocale();
  const { data } = useAsk(RepairEligibilityDocument, { input, locale }, { keepPrevious: true });
  const answer = data?.data.repairEligibility;
  if (!answer) return null;
  const { tone, icon } = looks[answer.outcome];
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <div>
        <ToneChip tone={tone} icon={icon}>
          {text(`repairLife.eligibility.${answer.outcome}`)}
        </ToneChip>
        {answer.program && <Box component="span" sx={{ ml: 1, color: 'text.secondary' }}>{answer.program}</Box>}
      </div>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1, fontSize: '0.875rem' }}>
        {answer.reasons.map(({ code, criterion, outcome, observed, text: words }) => (
          <li key={`${code} ${criterion}`}>
            <ToneChip tone={looks[outcome].tone} icon={looks[outcome].icon} plain>
              {words}
            </ToneChip>
            {observed !== null && <Box sx={{ color: 'text.secondary', pl: 2.5 }}>{text('repairLife.eligibility.found', { observed })}</Box>}
          </li>
        ))}
      </Box>
    </Box>
  );
}
