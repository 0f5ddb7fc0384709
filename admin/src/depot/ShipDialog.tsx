import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useApi } from '../data/use-ask.js';
import { useRequestKey } from '../data/use-request-key.js';
import { type PackedParcelFragment, ShipParcelDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { ActionDialog } from '../layout/ActionDialog.js';
import { ChoiceField } from '../list/filters.js';
import { scannedSerials } from './scanned-serials.js';

const carriers = { XUPSN: 'UPS', XDHL: 'DHL', XFEDE: 'FedEx', XDPD: 'DPD', XPOST: 'Post', XTNT: 'TNT', XGLS: 'GLS' } as const;

/** Sends a parcel: its carrier and number, and one scanned serial number for each piece that has one. */
export function ShipDialog({ parcel, onClose }: { parcel: PackedParcelFragment; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const keyOf = useRequestKey();
  const [carrierCode, setCarrier] = useState<string>('XPOST');
  const [trackingNumber, setTracking] = useState('');
  const [scanned, setScanned] = useState<Readonly<Record<string, string>>>({});
  const serialised = parcel.lines.filter(({ part }) => part?.isSerialized === true);
  const serialsOf = (id: string): string[] => scannedSerials(scanned[id] ?? '');
  const isScanned = serialised.every(({ id, quantity }) => serialsOf(id).length === quantity);
  const isWritten = /^[A-Za-z0-9\s-]{6,60}$/.test(trackingNumber.trim());
  const act = async () => {
    const serials = serialised.map(({ id, line }) => ({ line, serialNumbers: serialsOf(id) }));
    const input = { shipmentId: parcel.id, expectedVersion: parcel.version, carrierCode, trackingNumber: trackingNumber.trim(), serials };
    return (await ask(ShipParcelDocument, { input, idempotencyKey: keyOf(input) })).data.shipParcel;
  };
  return (
    <ActionDialog title={text('depot.shipTitle', { parcel: parcel.number, number: parcel.order?.number ?? '' })} submit={text('depot.ship')} done={text('depot.shipped')} isComplete={isScanned && isWritten} problems="parts.problems" act={act} onClose={onClose}>
      {(isChecked) => (
        <>
          <ChoiceField label={text('depot.carrier')} value={carrierCode} choices={Object.entries(carriers).map(([value, label]) => ({ value, label }))} onChoose={setCarrier} />
          <TextField label={text('depot.tracking')} value={trackingNumber} error={isChecked && !isWritten} onChange={({ target }) => setTracking(target.value)} slotProps={{ htmlInput: { maxLength: 60, autoComplete: 'off', spellCheck: false } }} />
          {serialised.map(({ id, quantity, part }) => (
            <TextField
              key={id}
              label={text('depot.scan', { part: part?.number ?? '', scanned: serialsOf(id).length, wanted: quantity })}
              helperText={text('depot.scanHint')}
              value={scanned[id] ?? ''}
              error={isChecked && serialsOf(id).length !== quantity}
              onChange={({ target }) => setScanned({ ...scanned, [id]: target.value })}
              multiline
              minRows={Math.min(quantity, 6)}
              maxRows={8}
              slotProps={{ htmlInput: { autoComplete: 'off', spellCheck: false, style: { textTransform: 'uppercase' } } }}
            />
          ))}
        </>
      )}
    </ActionDialog>
  );
}
