import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { useMay } from '../auth/use-viewer.js';
import { ToneChip } from '../display/ToneChip.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';
import { EarlyReturnDialog } from './EarlyReturnDialog.js';
import type { ShownOrder } from './shown-order.js';

/** Where the defective parts come before their replacement: which are awaited, and which have come. */
export function EarlyReturns({ order }: { order: ShownOrder }) {
  const text = useText();
  const formats = useFormats();
  const mayReceive = useMay('depot.receive-first');
  const [isOpen, setOpen] = useState(false);
  const awaited = order.lines.filter(({ returnsAwaited }) => returnsAwaited > 0);
  const canReceive = mayReceive && awaited.length > 0 && order.status !== 'REFUSED';
  return (
    <Panel title={text('earlyReturns.title')} action={canReceive && <Button size="small" variant="outlined" onClick={() => setOpen(true)}>{text('earlyReturns.enter')}</Button>}>
      <Alert severity={awaited.length === 0 ? 'success' : 'info'}>
        {awaited.length === 0 ? text('earlyReturns.all') : text('earlyReturns.note')}
        {awaited.map(({ line, returnsAwaited: count }) => (
          <Box key={line}>{text('earlyReturns.awaited', { line, count })}</Box>
        ))}
      </Alert>
      <Box component="ul" sx={{ m: 0, mt: 1, p: 0, listStyle: 'none', display: 'grid', gap: 1, fontSize: '0.875rem' }}>
        {order.earlyReturns.map(({ id, line, serialNumber, receivedAt, receivedByName: who, verdict, damageExtent, discrepancies, note }) => (
          <li key={id}>
            <ToneChip tone={verdict === 'ACCEPTED' ? 'good' : 'bad'}>{text(`returns.verdicts.${verdict}`)}</ToneChip> {text('earlyReturns.received', { line, serial: serialNumber ?? text('earlyReturns.noSerial'), at: formats.dateTime(receivedAt), who })}
            {[...(damageExtent === 'NONE' ? [] : [text(`returns.extents.${damageExtent}`)]), ...discrepancies.map((word) => text(`returns.discrepancies.${word}`)), ...(note === null ? [] : [note])].map((words) => (
              <Box key={words} sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>{words}</Box>
            ))}
          </li>
        ))}
      </Box>
      {isOpen && <EarlyReturnDialog order={order} awaited={awaited.map(({ line }) => line)} onClose={() => setOpen(false)} />}
    </Panel>
  );
}
