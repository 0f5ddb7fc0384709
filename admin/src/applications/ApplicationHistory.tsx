import Box from '@mui/material/Box';

import type { ApplicationWholeFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';

/** What was done with an application, the latest first. */
export function ApplicationHistory({ application: { events, createdAt, certificationDeadline } }: { application: ApplicationWholeFragment }) {
  const text = useText();
  const formats = useFormats();
  return (
    <Panel title={text('applications.history')}>
      {certificationDeadline && <Box sx={{ mb: 1 }}>{text('applications.deadline', { date: formats.date(certificationDeadline) })}</Box>}
      <Box component="ol" reversed sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.25 }}>
        {events.toReversed().map(({ id, move, comment, at, isStaff }) => (
          <li key={id}>
            <Box sx={{ fontWeight: 550 }}>{text(`applications.moves.${move}`)}</Box>
            <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{formats.dateTime(at)} · {text(isStaff ? 'applications.byStaff' : 'applications.byApplicant')}</Box>
            {comment && <Box sx={{ mt: 0.25, overflowWrap: 'anywhere' }}>{comment}</Box>}
          </li>
        ))}
        <li>
          <Box sx={{ fontWeight: 550 }}>{text('applications.begun')}</Box>
          <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{formats.dateTime(createdAt)}</Box>
        </li>
      </Box>
    </Panel>
  );
}
