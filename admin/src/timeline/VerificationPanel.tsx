import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';

import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { FailedAnswer } from '../layout/AskState.js';
import { Panel } from '../layout/Panel.js';
import { readKeptHead } from './kept-head.js';
import { KeptHeadField } from './KeptHeadField.js';
import { useVerification } from './use-verification.js';
import { VerificationResult } from './VerificationResult.js';

/** Recomputes a trail and tells whether it is as it was entered, and whether it still holds a head that somebody kept. */
export function VerificationPanel({ organizationId, children }: { organizationId: string; children?: ReactNode }) {
  const text = useText();
  const formats = useFormats();
  const { mutate, reset, data, error, isPending, checked } = useVerification();
  const [pasted, setPasted] = useState('');
  const [problem, setProblem] = useState<'unread' | 'other' | null>(null);
  const verify = (): void => {
    const kept = pasted.trim() === '' ? null : readKeptHead(pasted, organizationId);
    if (kept === 'unread' || kept === 'other') {
      setProblem(kept);
      reset();
    } else mutate({ organizationId, kept });
  };
  const keep = (next: string): void => {
    setProblem(null);
    setPasted(next);
  };
  return (
    <Panel title={text('trail.verify.title')}>
      <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start', pt: 1 }}>
        {children}
        <KeptHeadField value={pasted} problem={problem} onChange={keep} />
        <Button variant="outlined" onClick={verify} disabled={isPending}>
          {text('trail.verify.start')}
        </Button>
        <Box role="status" sx={{ width: '100%' }}>
          {isPending && text('trail.verify.running', { count: formats.number(checked) })}
          {data !== undefined && !isPending && <VerificationResult {...data} />}
        </Box>
        {error && <FailedAnswer error={error} onRetry={verify} />}
      </Box>
    </Panel>
  );
}
