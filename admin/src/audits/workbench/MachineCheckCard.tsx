import Box from '@mui/material/Box';

import { Facts } from '../../display/Facts.js';
import { RecordLink } from '../../display/RecordLink.js';
import { VerdictChip } from '../../display/verdict.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useObserved } from '../../i18n/use-observed.js';
import { useReason } from '../../i18n/use-reason.js';
import { useText } from '../../i18n/use-text.js';
import { listAddress } from '../../list/list-address.js';
import { quarterName } from '../../quarters/quarter-name.js';
import { useTokens } from '../../theme/use-tokens.js';
import type { WorkbenchItem } from './sections.js';

/** A fact about repairs names its quarter: `2026-Q1: 187`. */
const quarterOfFact = /^\d{4}-Q[1-4](?=: )/;

/** What the platform's own records say about the requirement; the auditor's finding may differ. */
export function MachineCheckCard({ item, organizationId }: { item: WorkbenchItem; organizationId: string }) {
  const text = useText();
  const formats = useFormats();
  const reason = useReason();
  const words = useObserved();
  const { line, surface } = useTokens();
  const { machineCheck, recordedFact } = item;
  if (machineCheck === null) return <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{text('workbench.machine.none')}</Box>;
  const { verdict, reasonCode, observed, required } = machineCheck;
  const quarter = quarterOfFact.exec(recordedFact?.value ?? '')?.[0];
  return (
    <Box sx={{ border: `1px solid ${line}`, borderRadius: 1, bgcolor: surface, p: 1.75, display: 'grid', gap: 1.25 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', gap: 1 }}>
        <Box component="h3" sx={{ m: 0, fontSize: '0.8125rem', fontWeight: 600 }}>
          {text('workbench.machine.title')}
        </Box>
        <VerdictChip verdict={verdict} />
      </Box>
      <Facts
        columns={140}
        facts={[
          { label: text('workbench.machine.found'), value: words(observed) },
          { label: text('workbench.machine.asked'), value: required === null ? '–' : words(required) },
          { label: reason(reasonCode), value: recordedFact?.observedAt ? text('workbench.recordedBy', { date: formats.day(recordedFact.observedAt), name: recordedFact.observedBy ?? text('states.unknown') }) : '' },
        ].filter(({ value }) => value !== '')}
      />
      {quarter && (
        <Box sx={{ fontSize: '0.8125rem' }}>
          <RecordLink to={listAddress('/repairs', { organizationId, quarter })}>{text('workbench.machine.drill', { quarter: quarterName(quarter) })}</RecordLink>
        </Box>
      )}
    </Box>
  );
}
