import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useApi } from '../../data/use-ask.js';
import { useRequestKey } from '../../data/use-request-key.js';
import { ShipExpressDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import type { ShownExpress } from '../shown-express.js';
import { stepAnswer } from './step-answer.js';
import { type Tracking, TrackingFields } from './TrackingFields.js';

const sent = ({ carrierCode, trackingNumber }: Tracking): Tracking => ({ carrierCode, trackingNumber: trackingNumber.trim() });

/** Picks the replacement and sends it, with packaging and a label for the original's way back. */
export function ShipExpressDialog({ request: { id, version }, onClose }: { request: ShownExpress; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const keyOf = useRequestKey();
  const [serial, setSerial] = useState('');
  const [imei, setImei] = useState('');
  const [shipment, setShipment] = useState<Tracking>({ carrierCode: 'XUPSN', trackingNumber: '' });
  const [label, setLabel] = useState<Tracking>({ carrierCode: 'XUPSN', trackingNumber: '' });
  const replacementSerialNumber = serial.trim().toUpperCase();
  const input = {
    ...{ expressReplacementId: id, expectedVersion: version, replacementSerialNumber, shipment: sent(shipment) },
    ...(imei.trim() === '' ? {} : { replacementImei: imei.trim() }),
    ...(label.trackingNumber.trim() === '' ? {} : { returnLabel: sent(label) }),
  };
  const act = async () => stepAnswer((await ask(ShipExpressDocument, { input, idempotencyKey: keyOf(input) })).data.shipExpressReplacement);
  const isComplete = replacementSerialNumber !== '' && shipment.trackingNumber.trim() !== '';
  return (
    <ActionDialog title={text('expressActs.ship.title')} submit={text('expressActs.ship.submit')} done={text('expressActs.ship.done')} isComplete={isComplete} problems="expressActs.problems" act={act} onClose={onClose}>
      {(isChecked) => {
        const isMissing = isChecked && replacementSerialNumber === '';
        return (
          <>
            <TextField label={text('expressActs.ship.serial')} required value={serial} error={isMissing} helperText={isMissing ? text('expressActs.missing') : undefined} onChange={({ target }) => setSerial(target.value)} slotProps={{ htmlInput: { maxLength: 18, autoComplete: 'off', spellCheck: false } }} />
            <TextField label={text('expressActs.ship.imei')} value={imei} onChange={({ target }) => setImei(target.value)} slotProps={{ htmlInput: { maxLength: 17, inputMode: 'numeric', autoComplete: 'off' } }} />
            <TrackingFields carrierLabel={text('expressActs.ship.carrier')} numberLabel={text('expressActs.ship.tracking')} isRequired value={shipment} isMissing={isChecked && shipment.trackingNumber.trim() === ''} onChange={setShipment} />
            <TrackingFields carrierLabel={text('expressActs.ship.labelCarrier')} numberLabel={text('expressActs.ship.label')} value={label} isMissing={false} onChange={setLabel} />
          </>
        );
      }}
    </ActionDialog>
  );
}
