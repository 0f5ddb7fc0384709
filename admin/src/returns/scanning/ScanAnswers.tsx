import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';

import { RecordLink } from '../../display/RecordLink.js';
import type { ReturnRowFragment } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { monospace } from '../../theme/console-theme.js';
import { scansMax } from './scans-of.js';
import type { Scanned, SeveralScans } from './use-scanning.js';

/** What became of one scan, or the returns that it may mean, of which a person chooses. */
export function ScanAnswer({ scanned, onChoose }: { scanned: Scanned; onChoose: (owed: ReturnRowFragment) => void }) {
  const text = useText();
  if ('told' in scanned) return scanned.told === null ? null : <Alert severity={scanned.told.tone}>{scanned.told.words}</Alert>;
  return (
    <Alert severity="info">
      {text('returns.scan.ambiguous')}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        {scanned.candidates.map((owed) => (
          <Button key={owed.id} size="small" variant="outlined" onClick={() => onChoose(owed)}>
            {owed.number} · {owed.partNumber}
          </Button>
        ))}
      </Box>
    </Alert>
  );
}

/** What became of each of several scans, in their order; those that want a look stand out. */
export function SeveralScanAnswers({ several: { total, answers, left }, onClose }: { several: SeveralScans; onClose: () => void }) {
  const text = useText();
  const isOver = answers.length === total;
  const done = answers.filter(({ told }) => told.tone === 'success').length;
  return (
    <Alert severity={!isOver ? 'info' : done === total && left === 0 ? 'success' : 'warning'} onClose={onClose} slotProps={{ message: { sx: { flex: 1, minWidth: 0 } } }}>
      <Box sx={{ fontWeight: 600 }}>
        {text('severalScans.title', { smart_count: total })} · {text('severalScans.working', { done: isOver ? done : answers.length, total })}
      </Box>
      {left > 0 && <Box>{text('severalScans.tooMany', { max: scansMax })}</Box>}
      <Box component="ol" sx={{ m: 0, mt: 1, pl: 3, maxHeight: 320, overflowY: 'auto' }} tabIndex={0} aria-label={text('severalScans.title', { smart_count: total })}>
        {answers.map(({ scan, told, owed }, place) => (
          // The place is all that tells two equal scans apart.
          <Box component="li" key={`${place}`} sx={{ py: 0.25 }}>
            <span style={{ fontFamily: monospace, fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>{scan}</span>{' '}
            {owed !== null && owed.number !== scan && <RecordLink to={`/returns/${owed.id}/show`}>{owed.number}</RecordLink>}{' '}
            <Box component="span" sx={{ fontWeight: told.tone === 'warning' ? 600 : 400 }}>
              {told.words}
            </Box>
          </Box>
        ))}
      </Box>
    </Alert>
  );
}
