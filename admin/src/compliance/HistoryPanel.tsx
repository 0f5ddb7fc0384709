import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';
import type { Compliance } from './shown-compliance.js';
import { EnrollmentStateChip } from './EnrollmentStateChip.js';
import { OutcomeChip } from './OutcomeChip.js';

/** Decisions and moves in one line of time, the latest first. */
export function HistoryPanel({ enrollment }: { enrollment: Compliance }) {
  const text = useText();
  const formats = useFormats();
  const translate = useTranslate();
  const steps = [
    ...enrollment.decisions.nodes.map(({ id, evaluatedAt, overall, trigger, triggeredBy }) => ({
      id,
      at: evaluatedAt,
      chip: <OutcomeChip overall={overall} />,
      words: [text(`compliance.trigger.${trigger}`), triggeredBy].filter(Boolean).join(' · '),
    })),
    ...enrollment.history.map(({ id, at, toState, reason, note, actorName }) => ({
      id,
      at,
      chip: <EnrollmentStateChip state={toState} />,
      words: [reason === null ? text('compliance.enrolled') : translate(`compliance.moveReason.${reason}`), note, actorName].filter(Boolean).join(' · '),
    })),
  ].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <Panel title={text('compliance.history')}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.25, fontSize: '0.875rem' }}>
        {steps.map(({ id, at, chip, words }) => (
          <Box component="li" key={id} sx={{ display: 'grid', gap: 0.25, borderLeft: 2, borderColor: 'divider', pl: 1.5 }}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
              <time dateTime={at}>{formats.dateTime(at)}</time>
              {chip}
            </Box>
            <Box sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>{words}</Box>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
