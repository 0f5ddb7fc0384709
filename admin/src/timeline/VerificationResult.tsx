import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';

import { saveFile } from '../data/save-file.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import type { KeptHead } from './kept-head.js';
import type { Verified } from './use-verification.js';

interface VerificationResultProps {
  /** Null when there is no such trail. */
  found: Verified | null;
  kept: KeptHead | null;
}

/** What verifying a trail found, in words. */
export function VerificationResult({ found, kept }: VerificationResultProps) {
  const text = useText();
  const formats = useFormats();
  if (found === null) return <Alert severity="info">{text('trail.verify.gone')}</Alert>;
  const { fault, checkedBlocks, unchainedEntries, head } = found;
  if (fault !== null) return <Alert severity="error">{text('trail.verify.broken', { fault: text(`trail.faults.${fault.kind}`), sequence: fault.sequence, block: fault.block })}</Alert>;
  if (checkedBlocks === 0) return <Alert severity="info">{unchainedEntries === 0 ? text('trail.verify.nothing') : text('trail.verify.allWaiting', { count: formats.number(unchainedEntries) })}</Alert>;
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      <Intact found={found} kept={kept} />
      {head && (
        <Button size="small" onClick={() => saveFile({ name: `audit-trail-head-${head.block}.json`, type: 'application/json', text: `${JSON.stringify(head, undefined, 2)}\n` })}>
          {text('trail.verify.download')}
        </Button>
      )}
    </Box>
  );
}

function Intact({ found, kept }: { found: Verified; kept: KeptHead | null }) {
  const text = useText();
  const formats = useFormats();
  const { checkedEntries, checkedBlocks, signedBlocks, blocksOfUnknownKeys, unchainedEntries, erasedWordings, head } = found;
  const count = (number: number): { count: string } => ({ count: formats.number(number) });
  return (
    <Alert severity="success" sx={{ width: '100%' }}>
      {text('trail.verify.intact', { ...count(checkedEntries), blocks: formats.number(checkedBlocks) })}
      {kept && <div>{text('trail.kept.held', { block: kept.block })}</div>}
      {unchainedEntries > 0 && <div>{text('trail.verify.waiting', count(unchainedEntries))}</div>}
      {erasedWordings > 0 && <div>{text('trail.verify.erased', count(erasedWordings))}</div>}
      {signedBlocks < checkedBlocks && <div>{text('trail.verify.unsigned', count(checkedBlocks - signedBlocks))}</div>}
      {blocksOfUnknownKeys > 0 && <div>{text('trail.verify.unknownKeys', count(blocksOfUnknownKeys))}</div>}
      {head && <Box sx={{ overflowWrap: 'anywhere' }}>{text('trail.verify.head', { block: head.block, hash: head.sha256 })}</Box>}
    </Alert>
  );
}
