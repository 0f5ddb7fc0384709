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
import type { WorkbenchItem } from './workbench-audit.js';

/** A fact about repairs names its quarter: `2026-Q1: 187`. */
const quarterOfFact = /^\d{4}-Q[1-4](?=: )/;

/** Facts that the platform counts itself are observed by one of its services, which is nobody to name. */
const services = new Set(['programs', 'repairs', 'certification', 'accounts']);

/** What the platform's own records say about the requirement, and whether they meet it; the auditor may find otherwise. */
export function MachineCheckCard({ item, organizationId }: { item: WorkbenchItem; organizationId: string }) {
  const text = useText();
  const reason = useReason();
  const words = useObserved();
  const { line, surface } = useTokens();
  const { machineCheck, recordedFact } = item;
  if (machineCheck === null && recordedFact === null) return <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{text('workbench.machine.none')}</Box>;
  const quarter = quarterOfFact.exec(recordedFact?.value ?? '')?.[0];
  return (
    <Box sx={{ border: `1px solid ${line}`, borderRadius: 1, bgcolor: surface, p: 1.75, display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', gap: 1 }}>
        <Box component="h3" sx={{ m: 0, fontSize: '0.8125rem', fontWeight: 600 }}>
          {text(machineCheck ? 'workbench.machine.title' : 'workbench.machine.onRecord')}
        </Box>
        {machineCheck && <VerdictChip verdict={machineCheck.verdict} />}
      </Box>
      {machineCheck ? (
        <Facts
          columns={140}
          facts={[
            { label: text('workbench.machine.found'), value: words(machineCheck.observed) },
            { label: text('workbench.machine.asked'), value: machineCheck.required === null ? '–' : words(machineCheck.required) },
            { label: text('workbench.machine.why'), value: reason(machineCheck.reasonCode) },
          ]}
        />
      ) : (
        <Box sx={{ fontSize: '0.875rem' }}>{`${words(recordedFact!.value)}. ${text('workbench.machine.none')}`}</Box>
      )}
      <Origin fact={recordedFact} />
      {quarter && (
        <Box sx={{ fontSize: '0.8125rem' }}>
          <RecordLink to={listAddress('/repairs', { organizationId, quarter })}>{text('workbench.machine.drill', { quarter: quarterName(quarter) })}</RecordLink>
        </Box>
      )}
    </Box>
  );
}

/** Who put it on record, and when; nothing where the platform counts by itself. */
function Origin({ fact }: { fact: WorkbenchItem['recordedFact'] }) {
  const text = useText();
  const formats = useFormats();
  if (!fact?.observedAt || !fact.observedBy || services.has(fact.observedBy)) return null;
  return <Box sx={{ fontSize: '0.78125rem', color: 'text.secondary' }}>{text('workbench.recordedBy', { date: formats.day(fact.observedAt), name: fact.observedBy })}</Box>;
}
