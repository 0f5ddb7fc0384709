import Box from '@mui/material/Box';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { useApi } from '../../data/use-ask.js';
import { PackReturnDocument, type ReturnRowFragment } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ChoiceField } from '../../list/filters.js';
import { ScanField } from '../ScanField.js';
import type { Told } from '../scanning/use-scanning.js';
import { useReturnProblem } from '../use-return-problem.js';
import { boxesOf } from './boxes-of.js';
import type { Shipment } from './shown-shipment.js';

/** Where a partner packs: choose a box, then scan one return after another. */
export function PackingBench({ shipment }: { shipment: Shipment }) {
  const text = useText();
  const ask = useApi();
  const problem = useReturnProblem();
  const queryClient = useQueryClient();
  const [box, setBox] = useState(1);
  const named = (number: number): string => (number === 0 ? text('returns.shipments.alone') : text('returns.shipments.boxNumber', { number }));
  const pack = async ({ number, expectedSerial }: ReturnRowFragment, scan: string): Promise<Told> => {
    const serialNumber = scan.trim().toUpperCase() === expectedSerial ? expectedSerial : null;
    const { packReturns } = (await ask(PackReturnDocument, { input: { bulkReturnId: shipment.id, lines: [{ returnOrderNumber: number, serialNumber, boxNumber: box }] } })).data;
    if (packReturns.__typename === 'ReturnsNotPackable') return { tone: 'warning', words: `${number}: ${text(`returns.packing.${packReturns.lines[0]!.reason}`)}` };
    if (packReturns.__typename !== 'BulkReturn') return { tone: 'warning', words: problem(packReturns) };
    await queryClient.invalidateQueries();
    return { tone: 'success', words: text('returns.scan.packed', { number, box: named(box) }) };
  };
  const used = boxesOf(shipment.returnOrders.nodes);
  const offered = [...new Set([...used, 0, 1, Math.max(0, ...used) + 1])].sort((a, b) => a - b);
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(160px, 220px) minmax(0, 1fr)' }, alignItems: 'start' }}>
      <ChoiceField label={text('returns.shipments.box')} value={String(box)} choices={offered.map((number) => ({ value: String(number), label: named(number) }))} onChoose={(value) => setBox(Number(value))} />
      <ScanField {...(shipment.location === null ? {} : { locationId: shipment.location.id })} onFound={pack} isReady />
    </Box>
  );
}
