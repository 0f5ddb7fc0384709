import GoodIcon from '@mui/icons-material/CheckCircleOutlined';
import StopIcon from '@mui/icons-material/BlockOutlined';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';

import { useAsk } from '../../data/use-ask.js';
import { ToneChip } from '../../display/ToneChip.js';
import { useMoney } from '../../display/use-money.js';
import { ExpressEligibilityDocument, ExpressEstimateDocument } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useConsoleLocale, useText } from '../../i18n/use-text.js';
import { AskState } from '../../layout/AskState.js';
import { Panel } from '../../layout/Panel.js';

/** Whether the device may be replaced, with every reason against it at once, and what it may cost. */
export function EligibilityPanel({ deviceId }: { deviceId: string }) {
  const text = useText();
  const formats = useFormats();
  const query = useAsk(ExpressEligibilityDocument, { deviceId, locale: useConsoleLocale() });
  return (
    <Panel title={text('expressActs.request.eligibility')}>
      <Box aria-live="polite">
        <AskState query={query} loading={<Skeleton variant="rounded" height={80} />}>
          {({ expressEligibility }) => {
            if (expressEligibility === null) return text('expressActs.request.noDevice');
            const { reasons, agreement } = expressEligibility;
            return (
              <Box sx={{ display: 'grid', gap: 1.25, fontSize: '0.875rem' }}>
                <div>
                  <ToneChip tone={reasons.length === 0 ? 'good' : 'bad'} icon={reasons.length === 0 ? GoodIcon : StopIcon}>
                    {text(reasons.length === 0 ? 'expressActs.request.eligible' : 'expressActs.request.notEligible')}
                  </ToneChip>
                </div>
                {agreement && <span>{text('expressActs.request.coveredBy', { number: agreement.agreementNumber ?? text('states.notRecorded'), date: agreement.endsOn === null ? text('states.notRecorded') : formats.date(agreement.endsOn) })}</span>}
                <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.75 }}>
                  {reasons.map(({ code, criterion, text: words }) => (
                    <li key={`${code} ${criterion}`}>
                      <ToneChip tone="bad" icon={StopIcon} plain>{words}</ToneChip>
                    </li>
                  ))}
                </Box>
                {reasons.length === 0 && <Estimate />}
              </Box>
            );
          }}
        </AskState>
      </Box>
    </Panel>
  );
}

/** What an inspection may lead to; only the inspection settles what is charged. */
function Estimate() {
  const text = useText();
  const money = useMoney();
  const estimate = useAsk(ExpressEstimateDocument, { facts: { coverage: 'APPLECARE_PLUS' } }, { staleTimeMs: 600_000 }).data?.data.estimateReplacementFee;
  if (estimate === undefined) return null;
  return (
    <Box>
      <Box component="h3" sx={{ m: 0, mb: 0.5, fontSize: '0.8125rem', fontWeight: 600 }}>{text('expressActs.request.estimate')}</Box>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {estimate.mayBeFree && <li>{text('expressActs.request.free')}</li>}
        {estimate.possibleCharges.map((charge) => <li key={charge}>{text(`expressActs.request.charges.${charge}`)}{estimate.amount && `: ${money(estimate.amount)}`}</li>)}
      </Box>
      <Box sx={{ mt: 0.5, color: 'text.secondary', fontSize: '0.8125rem' }}>{text('expressActs.request.onlyEstimate')}</Box>
    </Box>
  );
}
