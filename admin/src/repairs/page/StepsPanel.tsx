import Box from '@mui/material/Box';

import { BecomesIcon } from '../../display/BecomesIcon.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { Panel } from '../../layout/Panel.js';
import type { ShownRepair } from '../shown-repair.js';

/** What happened to the repair, the first first. */
export function StepsPanel({ repair: { createdAt, steps } }: { repair: ShownRepair }) {
  const text = useText();
  const formats = useFormats();
  return (
    <Panel title={text('repairLife.steps.title')}>
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        <Step at={createdAt}>{text('repairLife.steps.created')}</Step>
        {steps.map(({ fromStatus, toStatus, at, reason, isReported }) => (
          <Step key={`${at} ${toStatus}`} at={at}>
            {text(`words.repairStatus.${fromStatus}`)} <BecomesIcon /> <strong>{text(`words.repairStatus.${toStatus}`)}</strong>
            {isReported && <Box sx={{ color: 'text.secondary' }}>{text('repairLife.steps.reported')}</Box>}
            {reason && <Box sx={{ overflowWrap: 'anywhere' }}>{reason}</Box>}
          </Step>
        ))}
      </Box>
    </Panel>
  );

  function Step({ at, children }: { at: string; children: React.ReactNode }) {
    return (
      <Box component="li" sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '150px 1fr' }, columnGap: 2, fontSize: '0.875rem' }}>
        <Box component="time" dateTime={at} sx={{ color: 'text.secondary' }}>
          {formats.dateTime(at)}
        </Box>
        <Box sx={{ minWidth: 0 }}>{children}</Box>
      </Box>
    );
  }
}
