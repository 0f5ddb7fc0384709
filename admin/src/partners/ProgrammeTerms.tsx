import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';

import { useAsk } from '../data/use-ask.js';
import { VerdictChip } from '../display/verdict.js';
import { PartnerTermsDocument, type PartnerTermsQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useObserved } from '../i18n/use-observed.js';
import { useReason } from '../i18n/use-reason.js';
import { useConsoleLocale, useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { Panel } from '../layout/Panel.js';
import { quarterName } from '../quarters/quarter-name.js';

type Judged = NonNullable<PartnerTermsQuery['organization']>['quarters'][number];

/** The partner's last quarters held against each term of the programme. */
export function ProgrammeTerms({ partnerId }: { partnerId: string }) {
  const text = useText();
  const locale = useConsoleLocale();
  const query = useAsk(PartnerTermsDocument, { id: partnerId, locale });
  return (
    <Panel title={text('partners.terms.title')}>
      <AskState query={query} loading={<Skeleton variant="rounded" height={180} />}>
        {({ organization }) => {
          const quarters = organization?.quarters.toReversed() ?? [];
          return quarters.length === 0 ? text('partners.noQuarters') : <Box sx={{ display: 'grid', gap: 2 }}>{quarters.map((quarter) => <Terms key={quarter.quarter} judged={quarter} />)}</Box>;
        }}
      </AskState>
    </Panel>
  );
}

function Terms({ judged: { quarter, running, assessment } }: { judged: Judged }) {
  const text = useText();
  const formats = useFormats();
  const reason = useReason();
  const words = useObserved();
  const { program, version, effectiveFrom } = assessment.ruleSet;
  return (
    <Box>
      <Typography variant="h3" sx={{ mb: 0.75 }}>
        {quarterName(quarter)}
        {running && ` · ${text('partners.chart.running')}`}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.25 }}>
        {assessment.results.map(({ criterion, verdict, reasonCode, observed, required, sources, text: requirement }) => (
          <Box component="li" key={criterion} sx={{ display: 'grid', gridTemplateColumns: '1fr auto', columnGap: 1.5, rowGap: 0.25, fontSize: '0.875rem' }}>
            <span>{requirement}</span>
            <Box>
              <VerdictChip verdict={verdict} />
            </Box>
            <Box sx={{ gridColumn: '1 / -1', fontSize: '0.78125rem', color: 'text.secondary' }}>
              {[reason(reasonCode), observed !== null && `${text('partners.terms.found')} ${words(observed)}`, required !== null && `${text('partners.terms.asked')} ${words(required)}`, sources.join(', ')].filter(Boolean).join(' · ')}
            </Box>
          </Box>
        ))}
      </Box>
      <Typography variant="caption" component="p" sx={{ mt: 1, mb: 0 }}>
        {text('partners.terms.ruleSet', { program, version, date: formats.date(effectiveFrom) })}
      </Typography>
    </Box>
  );
}
