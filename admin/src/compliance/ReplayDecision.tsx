import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { useAsk } from '../data/use-ask.js';
import { BecomesIcon } from '../display/BecomesIcon.js';
import { DecisionReplayDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { FailedAnswer } from '../layout/AskState.js';

/** Makes the decision once more from the facts it kept, and says whether it is the same. */
export function ReplayDecision({ decisionId }: { decisionId: string }) {
  const text = useText();
  const [isAsked, setAsked] = useState(false);
  const { data, error, isFetching, refetch } = useAsk(DecisionReplayDocument, { id: decisionId }, { enabled: isAsked });
  const replay = data?.data.replayDecision;
  return (
    <>
      <Button disabled={isFetching} onClick={() => (isAsked ? void refetch() : setAsked(true))}>
        {text('compliance.replay')}
      </Button>
      <Box role="status" sx={{ flexBasis: '100%' }}>
        {error && <FailedAnswer error={error} onRetry={() => void refetch()} />}
        {replay && !isFetching && (
          <Alert severity={replay.equal ? 'success' : 'warning'}>
            {text(replay.equal ? 'compliance.replayEqual' : 'compliance.replayDifferent')}
            {replay.differences.map(({ at, stored, replayed }) => (
              <div key={at}>
                {`${at}: ${stored}`}
                <BecomesIcon />
                {replayed}
              </div>
            ))}
          </Alert>
        )}
      </Box>
    </>
  );
}
