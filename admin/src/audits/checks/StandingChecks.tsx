import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { useAsk } from '../../data/use-ask.js';
import { VerdictChip } from '../../display/verdict.js';
import { StandingChecksDocument, type StandingChecksQuery } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';

type Check = NonNullable<StandingChecksQuery['audit']>['standingChecks'][number];

/** What the platform itself knows of the partner, beside what the auditor finds: certificates, accounts, returns, kinds of address. */
export function StandingChecks({ auditId }: { auditId: string }) {
  const text = useText();
  const query = useAsk(StandingChecksDocument, { id: auditId });
  const checks = query.data?.data.audit?.standingChecks ?? [];
  if (checks.length === 0) return null;
  return (
    <Box>
      <Typography variant="h3" component="h2" sx={{ mb: 1 }}>
        {text('standingChecks.title')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {checks.map((check) => (
          <CheckLine key={check.kind} check={check} />
        ))}
      </Box>
    </Box>
  );
}

function CheckLine({ check: { kind, verdict, observed, on } }: { check: Check }) {
  const text = useText();
  const formats = useFormats();
  const known = useObservedWords(kind, observed);
  const when = on && text(`standingChecks.on.${kind === 'RETURNS_ON_TIME' ? 'due' : 'until'}`, { date: formats.date(on) });
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, alignItems: 'center', fontSize: '0.875rem' }}>
      <Box sx={{ flex: '1 1 180px', minWidth: 0 }}>
        {text(`standingChecks.kinds.${kind}`)}
        <Box sx={{ fontSize: '0.78125rem', color: 'text.secondary' }}>{when ? `${known}, ${when}` : known}</Box>
      </Box>
      <VerdictChip verdict={verdict} plain />
    </Box>
  );
}

function useObservedWords(kind: Check['kind'], observed: string | null): string {
  const text = useText();
  if (observed === null) return text('standingChecks.unknown');
  if (kind === 'CERTIFICATES') return text('standingChecks.technicians', { count: observed });
  if (kind === 'RETURNS_ON_TIME') return text('standingChecks.returns', { count: observed });
  if (kind === 'ACCOUNT_STANDING' && (observed === 'GOOD' || observed === 'ON_HOLD' || observed === 'SUSPENDED')) return text(`words.standing.${observed}`);
  if (observed === 'HOME' || observed === 'PO_BOX' || observed === 'COMMERCIAL' || observed === 'HOME_OFFICE') return text(`words.addressKind.${observed}`);
  return observed;
}
