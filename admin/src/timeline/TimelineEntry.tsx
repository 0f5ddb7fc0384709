import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import RefusedIcon from '@mui/icons-material/BlockOutlined';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';

import { RecordLink } from '../display/RecordLink.js';
import { ToneChip } from '../display/ToneChip.js';
import type { TrailEntryFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { useTokens } from '../theme/use-tokens.js';
import { subjectAddress } from './subject-address.js';
import { TrailChanges } from './TrailChanges.js';
import { useTrailWords } from './use-trail-words.js';

/** Links that stand one below another. */
const roomForFinger = { '& a': { display: 'inline-flex', alignItems: 'center', minHeight: 24 } } as const;

interface TimelineEntryProps {
  entry: TrailEntryFragment;
  /** Whether the partner is told, where entries of many stand together. */
  isPartnerShown: boolean;
}

/** Who did what, when, and why; a refusal is told by its icon and words. */
export function TimelineEntry({ entry, isPartnerShown }: TimelineEntryProps) {
  const text = useText();
  const formats = useFormats();
  const trailWords = useTrailWords();
  const { tones } = useTokens();
  const { at, action, isRefusal, outcome, reason, organization } = entry;
  const address = subjectAddress(entry);
  // What was refused has not happened: a heading that says it had would be read as done.
  const act = trailWords('actions', action);
  const heading = isRefusal ? text('trail.notDone', { action: act }) : act;
  const Icon = isRefusal ? RefusedIcon : DoneIcon;
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr) auto', columnGap: 1.25, py: 1.25, fontSize: '0.875rem' }}>
      <Icon aria-hidden sx={{ fontSize: 18, mt: '1px', color: tones[isRefusal ? 'bad' : 'good'].strong }} />
      <Box sx={{ minWidth: 0, display: 'grid', gap: 0.375, overflowWrap: 'anywhere' }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.25, fontWeight: 600, ...roomForFinger }}>
          {address === null ? heading : <RecordLink to={address} strong>{heading}</RecordLink>}
          {isRefusal && <ToneChip tone="bad">{text('trail.refused', { reason: trailWords('outcomes', outcome) })}</ToneChip>}
        </Box>
        <Who entry={entry} />
        {isPartnerShown && <Box sx={{ fontSize: '0.8125rem', ...roomForFinger }}>{organization ? <RecordLink to={`/partners/${organization.id}/show/timeline`}>{organization.displayName}</RecordLink> : text('trail.platform')}</Box>}
        {reason !== null && reason !== '' && (
          <Box component="blockquote" sx={{ m: 0, pl: 1.25, borderLeft: 2, borderColor: 'divider', color: 'text.secondary' }}>
            {reason}
          </Box>
        )}
        <TrailChanges {...entry} />
      </Box>
      <Box component="time" dateTime={at} sx={{ color: 'text.secondary', fontSize: '0.8125rem', whiteSpace: 'nowrap' }}>
        {formats.time(at)}
      </Box>
    </Box>
  );
}

function Who({ entry: { actor, actorName, onBehalf } }: { entry: TrailEntryFragment }) {
  const text = useText();
  const [parameters] = useSearchParams();
  const name = actor.startsWith('system:') ? text('trail.service') : (actorName ?? text('trail.erased'));
  const only = new URLSearchParams([...parameters].filter(([key]) => key !== 'actor').concat([['actor', actor]]));
  return (
    <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', ...roomForFinger }}>
      <Link component={RouterLink} to={`?${only}`} replace color="inherit" title={text('trail.filters.person', { name })}>
        {name}
      </Link>
      {onBehalf && `, ${text('trail.onBehalf')}`}
    </Box>
  );
}
