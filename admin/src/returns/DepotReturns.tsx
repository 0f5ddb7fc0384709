import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { useApi, useAsk } from '../data/use-ask.js';
import { useRequestKey } from '../data/use-request-key.js';
import { RecordLink } from '../display/RecordLink.js';
import { ReceiveReturnDocument, ReturnListDocument, type ReturnRowFragment } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { PageHeader } from '../layout/PageHeader.js';
import { Panel } from '../layout/Panel.js';
import { ReturnDueChip } from './ReturnChips.js';
import { ScanField } from './ScanField.js';
import type { Told } from './scanning/use-scanning.js';
import { useReturnProblem } from './use-return-problem.js';

/** The depot’s dock: what is scanned is received, and what was received waits to be inspected. */
export default function DepotReturns() {
  const text = useText();
  const ask = useApi();
  const keyOf = useRequestKey();
  const problem = useReturnProblem();
  const queryClient = useQueryClient();
  const [serial, setSerial] = useState('');
  const waiting = useAsk(ReturnListDocument, { first: 50, filter: { state: 'RECEIVED' }, sort: { field: 'DUE_ON', direction: 'ASC' } });
  const receive = async ({ number }: ReturnRowFragment, _: string, isAlone: boolean): Promise<Told> => {
    // One serial number in the field beside is one part's, and not that of several.
    const input = { returnOrderNumber: number, scannedBy: 'DOCK' as const, foundSerial: !isAlone || serial.trim() === '' ? null : serial.trim() };
    const { receiveReturn } = (await ask(ReceiveReturnDocument, { input, key: keyOf(input) })).data;
    if (receiveReturn.__typename !== 'ReturnOrder') return { tone: 'warning', words: problem(receiveReturn) };
    if (isAlone) setSerial('');
    await queryClient.invalidateQueries();
    if (receiveReturn.serialDiffers) return { tone: 'warning', words: `${text('returns.scan.received', { number })}. ${text('returns.scan.differs', { serial: receiveReturn.expectedSerial ?? '–' })}` };
    return { tone: 'success', words: text('returns.scan.received', { number }) };
  };
  return (
    <>
      <PageHeader title={text('returns.depot.title')} note={text('returns.depot.note')} />
      <Box sx={{ display: 'grid', gap: 2 }}>
        <TextField label={text('returns.depot.serial')} value={serial} onChange={({ target }) => setSerial(target.value)} slotProps={{ htmlInput: { maxLength: 32, autoComplete: 'off' } }} sx={{ maxWidth: 320 }} />
        <ScanField onFound={receive} isReady />
        <Panel title={text('returns.depot.waiting')}>
          <AskState query={waiting}>{({ returnOrders: { nodes } }) => (nodes.length === 0 ? <>{text('returns.depot.nothing')}</> : <Waiting returns={nodes} />)}</AskState>
        </Panel>
      </Box>
    </>
  );
}

function Waiting({ returns }: { returns: readonly ReturnRowFragment[] }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {returns.map((owed) => (
        <Box component="li" key={owed.id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', fontSize: '0.875rem' }}>
          <RecordLink to={`/returns/${owed.id}/show`} strong>
            {owed.number}
          </RecordLink>
          <span>
            {owed.partNumber} {owed.partDescription}
          </span>
          <span>{owed.organization.displayName}</span>
          <ReturnDueChip owed={owed} />
        </Box>
      ))}
    </Box>
  );
}
