import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { useApi } from '../../data/use-ask.js';
import { NoteRepairArrivalDocument } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { Panel } from '../../layout/Panel.js';
import { carrierNames } from '../../returns/return-words.js';
import type { ShownRepair } from '../shown-repair.js';
import { SendDeviceDialog } from './SendDeviceDialog.js';
import { goalOf, nextLeg } from './trip-kind.js';
import { useTrip } from './use-trip.js';

/** Where the device is between the location, the repair centre and the customer. */
export function JourneysPanel({ repair, mayAct }: { repair: ShownRepair; mayAct: boolean }) {
  const { id, version, repairType, journeys } = repair;
  const text = useText();
  const formats = useFormats();
  const ask = useApi();
  const [isOpen, setOpen] = useState(false);
  const arriving = useTrip(async () => (await ask(NoteRepairArrivalDocument, { input: { repairId: id, expectedVersion: version } })).data.noteRepairArrival, text('repairTrips.arrived'));
  const isUnderWay = journeys.at(-1)?.arrivedAt === null;
  // What is on its way to the customer is not sent again before it came back.
  const maySend = !isUnderWay || journeys.at(-1)?.leg === 'TO_REPAIR_CENTRE';
  const send = text(`repairTrips.send.${goalOf(nextLeg(journeys), repairType)}`);
  return (
    <Panel title={text('repairTrips.journeys')} action={mayAct && maySend && <Button size="small" onClick={() => setOpen(true)}>{send}</Button>}>
      {journeys.length === 0 && text('repairTrips.noJourney')}
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5, fontSize: '0.875rem' }}>
        {journeys.map(({ id: key, leg, carrierCode, trackingNumber, sentAt, arrivedAt }) => (
          <li key={key}>
            <strong>{text(`repairTrips.goals.${goalOf(leg, repairType)}`)}</strong>
            {trackingNumber !== null && <Box sx={{ overflowWrap: 'anywhere' }}>{`${nameOf(carrierCode)} ${trackingNumber}`}</Box>}
            <Box sx={{ color: 'text.secondary' }}>
              {text('repairTrips.sentAt', { at: formats.dateTime(sentAt) })}
              {' · '}
              {arrivedAt === null ? text('repairTrips.underWay') : text('repairTrips.arrivedAt', { at: formats.dateTime(arrivedAt) })}
            </Box>
          </li>
        ))}
      </Box>
      {mayAct && isUnderWay && (
        <Button variant="outlined" size="small" disabled={arriving.isPending} onClick={() => arriving.mutate(undefined)} sx={{ mt: 1.5 }}>
          {text('repairTrips.arrive')}
        </Button>
      )}
      {isOpen && <SendDeviceDialog repair={repair} onClose={() => setOpen(false)} />}
    </Panel>
  );
}

function nameOf(carrierCode: string | null): string {
  return carrierNames[(carrierCode ?? '') as keyof typeof carrierNames] ?? carrierCode ?? '';
}
