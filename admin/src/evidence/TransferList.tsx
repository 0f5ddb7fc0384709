import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';

import { useText } from '../i18n/use-text.js';
import type { Transfer } from './transfers.js';

interface TransferListProps {
  transfers: readonly Transfer[];
  onSendAgain: (uploadId: string) => void;
  onGiveUp: (uploadId: string) => void;
}

/** How far each file has come; what did not arrive is offered again. */
export function TransferList({ transfers, onSendAgain, onGiveUp }: TransferListProps) {
  const text = useText();
  return (
    <Box sx={{ display: 'grid', gap: 1 }} role="status">
      {transfers.map(({ uploadId, fileName: name, share, failure }) =>
        failure === null ? (
          <Box key={uploadId} sx={{ overflowWrap: 'anywhere' }}>
            {text('evidence.sending', { name })}
            <LinearProgress variant="determinate" value={share * 100} aria-label={name} />
          </Box>
        ) : (
          <Alert
            key={uploadId}
            severity="error"
            sx={{ overflowWrap: 'anywhere' }}
            action={
              <>
                <Button color="inherit" size="small" onClick={() => onSendAgain(uploadId)} aria-label={`${text('states.retry')}: ${name}`}>
                  {text('states.retry')}
                </Button>
                <Button color="inherit" size="small" onClick={() => onGiveUp(uploadId)} aria-label={`${text('evidence.giveUp')}: ${name}`}>
                  {text('evidence.giveUp')}
                </Button>
              </>
            }
          >
            {failure === '' ? text('evidence.notArrived', { name }) : text('evidence.refused', { name, reason: failure })}
          </Alert>
        ),
      )}
    </Box>
  );
}
