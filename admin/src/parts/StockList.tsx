import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useMay } from '../auth/use-viewer.js';
import { useApi } from '../data/use-ask.js';
import { useRequestKey } from '../data/use-request-key.js';
import { RecordLink } from '../display/RecordLink.js';
import { type LocationStockRowFragment, TakeFromStockDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { ActionDialog } from '../layout/ActionDialog.js';
import { PageHeader } from '../layout/PageHeader.js';
import type { Column } from '../list/column.js';
import { ChoiceFilter } from '../list/filters.js';
import { PartnerFilter } from '../list/PartnerFilter.js';
import { RecordList } from '../list/RecordList.js';
import { usePartWords } from './use-part-words.js';

/** What locations have of parts, from what they ordered for stock. */
export function StockList() {
  const text = useText();
  const words = usePartWords();
  const formats = useFormats();
  const mayTake = useMay('stock.take');
  const [taking, setTaking] = useState<LocationStockRowFragment | null>(null);
  const columns: Column<LocationStockRowFragment>[] = [
    { label: 'parts.number', isShort: true, sort: 'number', isName: true, render: ({ part }) => (part ? <RecordLink to={`/parts/${part.id}/show`} strong>{part.number}</RecordLink> : '') },
    { label: 'parts.description', render: ({ part }) => words(part) },
    { label: 'stock.location', render: ({ location }) => location.name },
    { label: 'partOrders.partner', from: 'lg', render: ({ organization }) => <RecordLink to={`/partners/${organization.id}/show`}>{organization.displayName}</RecordLink> },
    { label: 'stock.onHand', align: 'right', isShort: true, render: ({ onHand }) => formats.number(onHand) },
    ...(mayTake ? [{ label: 'stock.take' as const, isShort: true, render: (row: LocationStockRowFragment) => <Button size="small" disabled={row.onHand === 0} aria-label={text('stock.takePart', { number: row.part?.number ?? '' })} onClick={() => setTaking(row)}>{text('stock.take')}</Button> }] : []),
  ];
  return (
    <>
      <PageHeader title={text('stock.title')} />
      <RecordList<LocationStockRowFragment>
        resource="stock"
        caption={text('stock.title')}
        columns={columns}
        sort={{ field: 'number', order: 'ASC' }}
        empty={text('stock.empty')}
        filters={
          <>
            <PartnerFilter />
            <ChoiceFilter source="onHand" label={text('stock.filter')} choices={[{ value: 'yes', label: text('stock.thereOnly') }, { value: 'no', label: text('stock.outOnly') }]} />
          </>
        }
      />
      {taking && <TakeDialog stock={taking} onClose={() => setTaking(null)} />}
    </>
  );
}

function TakeDialog({ stock, onClose }: { stock: LocationStockRowFragment; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const keyOf = useRequestKey();
  const [quantity, setQuantity] = useState('1');
  const isWhole = /^[1-9]\d{0,3}$/.test(quantity);
  const input = { stockId: stock.id, quantity: Number(quantity) };
  const act = async () => (await ask(TakeFromStockDocument, { input, idempotencyKey: keyOf(input) })).data.takeFromStock;
  return (
    <ActionDialog title={text('stock.takePart', { number: stock.part?.number ?? '' })} submit={text('stock.take')} done={text('stock.taken')} isComplete={isWhole && input.quantity <= stock.onHand} problems="parts.problems" act={act} onClose={onClose}>
      {(isChecked) => (
        <TextField label={text('stock.quantity')} value={quantity} autoFocus error={isChecked && !(isWhole && input.quantity <= stock.onHand)} helperText={isChecked && input.quantity > stock.onHand ? text('parts.problems.LocationStockTooSmall') : undefined} onChange={({ target }) => setQuantity(target.value)} slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 4 } }} />
      )}
    </ActionDialog>
  );
}
