import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';

import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { FailedAnswer } from '../layout/AskState.js';
import { Panel } from '../layout/Panel.js';
import { useVerification, type Verified } from './use-verification.js';

/** Recomputes a trail and tells whether it is as it was entered. */
export function VerificationPanel({ organizationId, children }: { organizationId: string; children?: React.ReactNode }) {
  const text = useText();
  const formats = useFormats();
  const { mutate, data, error, isPending, checked } = useVerification();
  const verify = (): void => mutate(organizationId);
  return (
    <Panel title={text('trail.verify.title')}>
      <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start', pt: 1 }}>
        {children}
        <Button variant="outlined" onClick={verify} disabled={isPending}>
          {text('trail.verify.start')}
        </Button>
        <Box role="status" sx={{ width: '100%' }}>
          {isPending && text('trail.verify.running', { count: formats.number(checked) })}
          {data === null && <Alert severity="info">{text('trail.verify.gone')}</Alert>}
          {data && <Result found={data} />}
        </Box>
        {error && <FailedAnswer error={error} onRetry={verify} />}
      </Box>
    </Panel>
  );
}

function Result({ found }: { found: Verified }) {
  const text = useText();
  const formats = useFormats();
  const { fault, checkedEntries, checkedBlocks, signedBlocks, unchainedEntries, erasedWordings, head } = found;
  if (fault !== null) return <Alert severity="error">{text('trail.verify.broken', { fault: text(`trail.faults.${fault.kind}`), sequence: fault.sequence, block: fault.block })}</Alert>;
  return (
    <Alert severity="success">
      {text('trail.verify.intact', { count: formats.number(checkedEntries), blocks: formats.number(checkedBlocks) })}
      {unchainedEntries > 0 && <div>{text('trail.verify.waiting', { count: formats.number(unchainedEntries) })}</div>}
      {erasedWordings > 0 && <div>{text('trail.verify.erased', { count: formats.number(erasedWordings) })}</div>}
      {checkedBlocks > 0 && signedBlocks === 0 && <div>{text('trail.verify.unsigned')}</div>}
      {head && <Box sx={{ overflowWrap: 'anywhere' }}>{text('trail.verify.head', { block: head.block, hash: head.sha256 })}</Box>}
    </Alert>
  );
}
