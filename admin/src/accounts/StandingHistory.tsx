import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';

import { useAsk } from '../data/use-ask.js';
import { BecomesIcon } from '../display/BecomesIcon.js';
import { AccountHistoryDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';

const shownMax = 5;

/** Who changed the standing before, and why. */
export function StandingHistory({ accountId }: { accountId: string }) {
  const text = useText();
  const formats = useFormats();
  const query = useAsk(AccountHistoryDocument, { id: accountId });
  return (
    <Box>
      <Typography variant="h3" sx={{ mb: 0.75 }}>
        {text('accounts.change.history')}
      </Typography>
      <AskState query={query} loading={<Skeleton width="60%" />}>
        {({ serviceAccount }) => {
          const changes = (serviceAccount?.standingChanges ?? []).slice(0, shownMax);
          if (changes.length === 0) return <Typography variant="caption">{text('accounts.change.noHistory')}</Typography>;
          return (
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1, fontSize: '0.8125rem' }}>
              {changes.map(({ fromStanding, toStanding, reason, changedAt, changedByName, proposedByName }) => (
                <li key={changedAt}>
                  {text(`words.standing.${fromStanding}`)}
                  <BecomesIcon />
                  {`${text(`words.standing.${toStanding}`)}: ${reason}`}
                  <Box sx={{ color: 'text.secondary' }}>{changedByName === null ? formats.day(changedAt) : text('accounts.change.changedBy', { date: formats.day(changedAt), name: formats.list([proposedByName, changedByName].filter((name) => name !== null)) })}</Box>
                </li>
              ))}
            </Box>
          );
        }}
      </AskState>
    </Box>
  );
}
