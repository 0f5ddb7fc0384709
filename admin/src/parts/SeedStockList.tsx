import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useMay } from '../auth/use-viewer.js';
import { useApi } from '../data/use-ask.js';
import { useRequestKey } from '../data/use-request-key.js';
import { RecordLink } from '../display/RecordLink.js';
import { ToneChip } from '../display/ToneChip.js';
import { type SeedStockRowFragment, SwapFromSeedStockDocument, SwappedDeviceDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { ActionDialog } from '../layout/ActionDialog.js';
import { PageHeader } from '../layout/PageHeader.js';
import type { Column } from '../list/column.js';
import { ChoiceFilter } from '../list/filters.js';
import { PartnerFilter } from '../list/PartnerFilter.js';
import { RecordList } from '../list/RecordList.js';
import { seedStockStates } from './part-resources.js';
import { usePartWords } from './use-part-words.js';

/** iPhones bought in advance, and what has become of them. */
export function SeedStockList() {
  const text = useText();
  const words = usePartWords();
  const formats = useFormats();
  const maySwap = useMay('seed-stock.swap');
  const [swapping, setSwapping] = useState<SeedStockRowFragment | null>(null);
  const columns: Column<SeedStockRowFragment>[] = [
    { label: 'seedStock.serial', isShort: true, isName: true, render: ({ serialNumber }) => serialNumber },
    { label: 'parts.description', from: 'md', render: ({ part }) => words(part) },
    { label: 'stock.location', from: 'lg', render: ({ location }) => location.name },
    { label: 'partOrders.partner', render: ({ organization }) => <RecordLink to={`/partners/${organization.id}/show`}>{organization.displayName}</RecordLink> },
    { label: 'seedStock.state', isShort: true, render: ({ state }) => <ToneChip tone={state === 'AVAILABLE' ? 'good' : 'quiet'} plain>{text(`seedStock.states.${state}`)}</ToneChip> },
    { label: 'seedStock.arrived', isShort: true, sort: 'arrivedAt', from: 'md', render: ({ arrivedAt }) => formats.day(arrivedAt) },
    { label: 'seedStock.standsFor', isShort: true, render: ({ originalDevice }) => originalDevice?.serialNumber ?? '' },
    { label: 'seedStock.replenished', isShort: true, from: 'lg', render: ({ replenishingOrder }) => (replenishingOrder ? <RecordLink to={`/orders/${replenishingOrder.id}/show`}>{replenishingOrder.number}</RecordLink> : '') },
    ...(maySwap ? [{ label: 'seedStock.swap' as const, isShort: true, render: (row: SeedStockRowFragment) => row.state === 'AVAILABLE' && <Button size="small" aria-label={`${text('seedStock.swap')}: ${row.serialNumber}`} onClick={() => setSwapping(row)}>{text('seedStock.swap')}</Button> }] : []),
  ];
  return (
    <>
      <PageHeader title={text('seedStock.title')} />
      <RecordList<SeedStockRowFragment>
        resource="seed-stock"
        caption={text('seedStock.title')}
        columns={columns}
        sort={{ field: 'arrivedAt', order: 'DESC' }}
        empty={text('seedStock.empty')}
        filters={
          <>
            <PartnerFilter />
            <ChoiceFilter source="state" label={text('seedStock.state')} choices={seedStockStates.map((value) => ({ value, label: text(`seedStock.states.${value}`) }))} />
          </>
        }
      />
      {swapping && <SwapDialog unit={swapping} onClose={() => setSwapping(null)} />}
    </>
  );
}

function SwapDialog({ unit, onClose }: { unit: SeedStockRowFragment; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const keyOf = useRequestKey();
  const [serial, setSerial] = useState('');
  const serialNumber = serial.trim().toUpperCase();
  const isWritten = /^[A-Z0-9]{8,18}$/.test(serialNumber);
  const act = async () => {
    const { devices } = (await ask(SwappedDeviceDocument, { serialNumber, organizationId: unit.organization.id })).data;
    const deviceId = devices.nodes[0]?.id;
    if (deviceId === undefined) return { __typename: 'SwapDeviceNotFound', message: text('seedStock.deviceUnknown') };
    const input = { unitId: unit.id, expectedVersion: unit.version, deviceId };
    return (await ask(SwapFromSeedStockDocument, { input, idempotencyKey: keyOf(input) })).data.swapFromSeedStock;
  };
  return (
    <ActionDialog title={text('seedStock.swapUnit', { serial: unit.serialNumber })} submit={text('seedStock.swap')} done={text('seedStock.done')} isComplete={isWritten} problems="parts.problems" act={act} onClose={onClose}>
      {(isChecked) => (
        <>
          <Typography variant="body2">{text('seedStock.note')}</Typography>
          <TextField label={text('seedStock.device')} value={serial} autoFocus error={isChecked && !isWritten} onChange={({ target }) => setSerial(target.value)} slotProps={{ htmlInput: { maxLength: 18, autoComplete: 'off', spellCheck: false } }} />
        </>
      )}
    </ActionDialog>
  );
}
