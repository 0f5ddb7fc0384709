import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode, Ref } from 'react';

import { VerdictChip } from '../../display/verdict.js';
import type { EarlierEvidence } from '../../evidence/viewer/earlier-evidence.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { PremisesList } from '../../partners/PremisesList.js';
import { quarterName } from '../../quarters/quarter-name.js';
import { useTokens } from '../../theme/use-tokens.js';
import { StandingChecks } from '../checks/StandingChecks.js';
import { ItemEvidence } from '../item-evidence/ItemEvidence.js';
import { ResultChip } from './ResultChip.js';
import type { WorkbenchLocation } from './sections.js';
import type { WorkbenchAudit, WorkbenchItem } from './workbench-audit.js';

interface EvidencePaneProps {
  audit: WorkbenchAudit;
  item: WorkbenchItem;
  /** What the previous audit was shown of the same requirement. */
  earlier: EarlierEvidence | null;
  ref?: Ref<HTMLElement>;
}

/** What is on record about the requirement, and what the last audit found. */
export function EvidencePane({ audit, item, earlier, ref }: EvidencePaneProps) {
  const text = useText();
  const { accent } = useTokens();
  const location = audit.organization.locations.find(({ id }) => id === item.location?.id);
  return (
    <Box component="section" ref={ref} tabIndex={0} aria-label={text('workbench.evidence.title')} sx={{ p: { xs: 0, md: 2.5 }, display: 'grid', gap: 3, alignContent: 'start', minHeight: '100%', '&:focus-visible': { outline: `2px solid ${accent}`, outlineOffset: -3 } }}>
      <ItemEvidence audit={audit} item={item} earlier={earlier} />
      <Part title={text('workbench.evidence.previous')}>
        <PreviousResult item={item} />
      </Part>
      {location ? <LocationEvidence location={location} isClosed={audit.status === 'CLOSED'} /> : <PartnerEvidence organization={audit.organization} />}
      {location === undefined && <StandingChecks auditId={audit.id} />}
    </Box>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box>
      <Typography variant="h3" component="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

function PreviousResult({ item: { previousResult } }: { item: WorkbenchItem }) {
  const text = useText();
  const formats = useFormats();
  if (previousResult === null) return <Typography variant="body2" sx={{ color: 'text.secondary' }}>{text('workbench.evidence.noPrevious')}</Typography>;
  const { result, severity, auditNumber, closedAt, observation } = previousResult;
  return (
    <Box sx={{ display: 'grid', gap: 0.75, fontSize: '0.875rem' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <ResultChip result={result} />
        {severity && <span>{text(`words.severity.${severity}`)}</span>}
      </Box>
      <Typography variant="caption">{text('workbench.evidence.inAudit', { number: auditNumber, date: formats.day(closedAt) })}</Typography>
      {observation && (
        <Box component="blockquote" sx={{ m: 0, pl: 1.5, borderLeft: 3, borderColor: 'divider' }}>
          {observation}
        </Box>
      )}
    </Box>
  );
}

/** A closed audit keeps the facts of its day with each requirement; here are those of today. */
function LocationEvidence({ location, isClosed }: { location: WorkbenchLocation; isClosed: boolean }) {
  const text = useText();
  const { name, street, postalCode, city, addressKind, premises } = location;
  return (
    <>
      <Part title={text(isClosed ? 'workbench.evidence.premisesToday' : 'workbench.evidence.premises')}>
        <PremisesList premises={premises} />
      </Part>
      <Part title={text('workbench.evidence.location')}>
        <Box sx={{ fontSize: '0.875rem', lineHeight: 1.5 }}>
          {name}
          <br />
          {street}
          <br />
          {`${postalCode} ${city}`}
          <br />
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {addressKind === null ? text('states.unknown') : text(`words.addressKind.${addressKind}`)}
          </Box>
        </Box>
      </Part>
    </>
  );
}

function PartnerEvidence({ organization: { quarters, employedCertifiedTechnicians } }: Pick<WorkbenchAudit, 'organization'>) {
  const text = useText();
  const formats = useFormats();
  return (
    <>
      <Part title={text('workbench.evidence.technicians')}>
        <Box sx={{ fontSize: '1.25rem', fontWeight: 650 }}>{formats.number(employedCertifiedTechnicians ?? 0)}</Box>
      </Part>
      <Part title={text('workbench.evidence.quarters')}>
        <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '1fr auto auto', rowGap: 0.75, columnGap: 2, fontSize: '0.875rem' }}>
          {quarters.toReversed().map(({ quarter, completedRepairs, verdict, running }) => (
            <Box key={quarter} sx={{ display: 'contents' }}>
              <Box component="dt">
                {quarterName(quarter)}
                {running && <Box component="span" sx={{ color: 'text.secondary' }}>{` ${text('partners.chart.running')}`}</Box>}
              </Box>
              <Box component="dd" sx={{ m: 0, textAlign: 'right' }}>
                {completedRepairs === null ? '–' : formats.number(completedRepairs)}
              </Box>
              <Box component="dd" sx={{ m: 0 }}>
                <VerdictChip verdict={verdict} plain />
              </Box>
            </Box>
          ))}
        </Box>
      </Part>
    </>
  );
}
