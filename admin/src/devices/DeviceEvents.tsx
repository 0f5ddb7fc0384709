import Box from '@mui/material/Box';

import { useAsk } from '../data/use-ask.js';
import { RecordLink } from '../display/RecordLink.js';
import { DeviceEventsDocument, type DeviceEventsQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { Panel } from '../layout/Panel.js';

type DeviceEvent = DeviceEventsQuery['deviceHistory']['events'][number];

/** What happened to a device and to those that stood in for it, at every organisation that the viewer may see. */
export function DeviceEvents({ serialNumber }: { serialNumber: string }) {
  const text = useText();
  const query = useAsk(DeviceEventsDocument, { serialNumber });
  return (
    <Panel title={text('devices.history.title')}>
      <AskState query={query}>
        {({ deviceHistory: { events, isShortened } }) => (
          <>
            <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.25 }}>
              {events.map((event, index) => (
                <EventLine key={`${event.kind} ${event.at} ${index}`} event={event} />
              ))}
            </Box>
            {isShortened && <Box sx={{ mt: 1, color: 'text.secondary', fontSize: '0.8125rem' }}>{text('devices.history.shortened')}</Box>}
          </>
        )}
      </AskState>
    </Panel>
  );
}

function EventLine({ event: { kind, at, device, otherDevice, repair, coverage } }: { event: DeviceEvent }) {
  const text = useText();
  const formats = useFormats();
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '140px minmax(0, 1fr)' }, columnGap: 2, fontSize: '0.875rem' }}>
      <Box sx={{ color: 'text.secondary' }}>{formats.day(at)}</Box>
      <Box sx={{ overflowWrap: 'anywhere' }}>
        {text(`devices.event.${kind}`)}{' '}
        {repair && <RecordLink to={`/repairs/${repair.id}/show`}>{repair.dispatchId}</RecordLink>}
        {coverage && text(`devices.coverageKind.${coverage.kind}`)}
        {otherDevice && <RecordLink to={`/devices/${otherDevice.id}/show`}>{otherDevice.serialNumber}</RecordLink>}
        <Box sx={{ color: 'text.secondary', fontSize: '0.78125rem' }}>
          {device.serialNumber} · {device.organization.displayName}
        </Box>
      </Box>
    </Box>
  );
}
