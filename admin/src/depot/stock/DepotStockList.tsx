import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { useMay } from '../../auth/use-viewer.js';
import { RecordLink } from '../../display/RecordLink.js';
import type { DepotStockRowFragment } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { PageHeader } from '../../layout/PageHeader.js';
import type { Column } from '../../list/column.js';
import { ChoiceFilter, SearchFilter } from '../../list/filters.js';
import { RecordList } from '../../list/RecordList.js';
import { usePartWords } from '../../parts/use-part-words.js';
import { CountDialog } from './CountDialog.js';
import { TransferDialog } from './TransferDialog.js';
import { useDepotChoices } from './use-depot-choices.js';

/** What each depot has of each part; a count and a move to another depot begin here. */
export function DepotStockList() {
  const text = useText();
  const words = usePartWords();
  const formats = useFormats();
  const depots = useDepotChoices();
  const mayChange = useMay('depot-stock.change');
  const [counting, setCounting] = useState<DepotStockRowFragment | null>(null);
  const [moving, setMoving] = useState<DepotStockRowFragment | null>(null);
  const columns: Column<DepotStockRowFragment>[] = [
    { label: 'parts.number', isShort: true, sort: 'number', isName: true, render: ({ part }) => part && <RecordLink to={`/parts/${part.id}/show`} strong>{part.number}</RecordLink> },
    { label: 'parts.description', from: 'md', render: ({ part }) => words(part) },
    { label: 'parts.depot', isShort: true, render: ({ depot }) => depot?.name ?? '' },
    { label: 'parts.onHand', isShort: true, align: 'right', sort: 'onHand', render: ({ onHand }) => formats.number(onHand) },
    { label: 'parts.reserved', isShort: true, align: 'right', render: ({ reserved }) => formats.number(reserved) },
    { label: 'depotStock.free', isShort: true, align: 'right', render: ({ onHand, reserved }) => formats.number(onHand - reserved) },
    { label: 'parts.waiting', isShort: true, align: 'right', sort: 'waiting', render: ({ waiting }) => formats.number(waiting) },
    ...(mayChange ? [{ label: 'depotStock.change' as const, isShort: true, render: (row: DepotStockRowFragment) => <RowActions row={row} onCount={() => setCounting(row)} onMove={() => setMoving(row)} /> }] : []),
  ];
  return (
    <>
      <PageHeader title={text('depotStock.title')} />
      <RecordList<DepotStockRowFragment>
        resource="depot-stock"
        caption={text('depotStock.title')}
        columns={columns}
        sort={{ field: 'number', order: 'ASC' }}
        empty={text('depotStock.empty')}
        filters={
          <>
            <SearchFilter label={text('parts.number')} />
            <ChoiceFilter source="depotId" label={text('parts.depot')} choices={depots} />
            <ChoiceFilter source="waiting" label={text('stock.filter')} choices={[{ value: 'yes', label: text('depot.waitedFor') }]} />
          </>
        }
      />
      {counting && <CountDialog row={counting} onClose={() => setCounting(null)} />}
      {moving && <TransferDialog row={moving} depots={depots} onClose={() => setMoving(null)} />}
    </>
  );
}

function RowActions({ row, onCount, onMove }: { row: DepotStockRowFragment; onCount: () => void; onMove: () => void }) {
  const text = useText();
  const of = { number: row.part?.number ?? '', depot: row.depot?.name ?? '' };
  return (
    <Box sx={{ display: 'flex', gap: 0.5 }}>
      <Button size="small" aria-label={text('depotStock.countPart', of)} onClick={onCount}>{text('depotStock.count')}</Button>
      {row.onHand > row.reserved && <Button size="small" aria-label={text('depotStock.transferPart', of)} onClick={onMove}>{text('depotStock.transfer')}</Button>}
    </Box>
  );
}
