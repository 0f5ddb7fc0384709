import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useApi } from '../../data/use-ask.js';
import { TrackingFields } from '../../express/acts/TrackingFields.js';
import { SendRepairDeviceDocument } from '../../generated/operations.js';
import { minuteNow } from '../../i18n/minute-now.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import type { ShownRepair } from '../shown-repair.js';
import { tripAnswer } from './trip-answer.js';
import { goalOf, nextLeg } from './trip-kind.js';

/** Enters that the device was sent on its next way; the number may be told later by the carrier, so it can be left empty. */
export function SendDeviceDialog({ repair: { id, version, repairType, journeys }, onClose }: { repair: ShownRepair; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const [tracking, setTracking] = useState({ carrierCode: 'XUPSN', trackingNumber: '' });
  const [now] = useState(minuteNow);
  const [at, setAt] = useState(now);
  const leg = nextLeg(journeys);
  const told = tracking.trackingNumber.trim() === '' ? {} : { carrierCode: tracking.carrierCode, trackingNumber: tracking.trackingNumber.trim() };
  // The minute that stands there has begun before now, and the repair may be younger: who leaves it means now.
  const when = at === now ? {} : { sentAt: new Date(at).toISOString() };
  const act = async () => tripAnswer((await ask(SendRepairDeviceDocument, { input: { repairId: id, expectedVersion: version, leg, ...told, ...when } })).data.sendRepairDevice);
  return (
    <ActionDialog title={text(`repairTrips.send.${goalOf(leg, repairType)}`)} submit={text('repairTrips.send.submit')} done={text('repairTrips.send.done')} isComplete={at !== ''} problems="repairTrips.problems" act={act} onClose={onClose}>
      {(isChecked) => (
        <>
          <TrackingFields carrierLabel={text('repairTrips.send.carrier')} numberLabel={text('repairTrips.send.tracking')} value={tracking} isMissing={false} onChange={setTracking} />
          <TextField type="datetime-local" required label={text('repairTrips.send.at')} value={at} error={isChecked && at === ''} onChange={({ target }) => setAt(target.value)} slotProps={{ inputLabel: { shrink: true } }} />
        </>
      )}
    </ActionDialog>
  );
}
