import Box from '@mui/material/Box';

import { RecordLink } from '../../display/RecordLink.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { Panel } from '../../layout/Panel.js';
import { ApplicationStatusChip } from '../ApplicationStatusChip.js';
import type { ReviewedApplication } from './reviewed-application.js';

/** What else is on record: hints for the reviewer, never a verdict. */
export function MatchesPanel({ matches }: Pick<ReviewedApplication, 'matches'>) {
  const text = useText();
  const formats = useFormats();
  return (
    <Panel title={text('applications.matches.title')}>
      {matches.length === 0 && <Box sx={{ color: 'text.secondary' }}>{text('applications.matches.none')}</Box>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {matches.map(({ id, reason, organizationId, displayName, applicationId, program, status, similarity }) => (
          <Box component="li" key={id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
              {text(`applications.matches.${reason}`)}
              {similarity != null && ` (${formats.percent(similarity)})`}
            </Box>
            {applicationId == null ? <RecordLink to={`/partners/${organizationId}/show`}>{displayName}</RecordLink> : <RecordLink to={`/applications/${applicationId}/show`}>{program ? `${displayName}, ${text(`words.program.${program}`)}` : displayName}</RecordLink>}
            {status != null && <ApplicationStatusChip status={status} />}
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
