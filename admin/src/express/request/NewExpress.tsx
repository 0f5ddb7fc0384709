import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'react-router-dom';

import { useAsk } from '../../data/use-ask.js';
import { ExpressDeviceDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { Panel } from '../../layout/Panel.js';
import { EligibilityPanel } from './EligibilityPanel.js';
import { RequestForm } from './RequestForm.js';
import type { ExpressDevice } from './express-device.js';

const serialForm = /^[A-Z0-9]{8,18}$/;

/** Requests a replacement that is sent first: the device by its serial number, whether it may be replaced, the customer. */
export default function NewExpress() {
  const text = useText();
  const named = new URLSearchParams(useLocation().search).get('serial') ?? '';
  const [typed, setTyped] = useState(named);
  const [serialNumber, setSerial] = useState(named);
  const query = useAsk(ExpressDeviceDocument, { serialNumber }, { enabled: serialForm.test(serialNumber) });
  const found = query.data?.data.devices.nodes ?? [];
  const find = (event: FormEvent): void => {
    event.preventDefault();
    setSerial(typed.trim().toUpperCase());
  };
  const isUnreadable = serialNumber !== '' && !serialForm.test(serialNumber);
  const isUnknown = query.isSuccess && found.length === 0;
  return (
    <>
      <PageHeader title={text('expressActs.request.title')} />
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Panel title={text('expressActs.request.device')}>
          <Box component="form" noValidate onSubmit={find} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start', pt: 1 }}>
            <TextField
              label={text('expressActs.request.serial')}
              value={typed}
              error={isUnreadable || isUnknown}
              helperText={isUnreadable ? text('expressActs.request.serialHint') : isUnknown ? text('expressActs.request.noDevice') : undefined}
              onChange={({ target }) => setTyped(target.value)}
              slotProps={{ htmlInput: { maxLength: 18, autoComplete: 'off', spellCheck: false } }}
            />
            <Button type="submit" variant="outlined">{text('expressActs.request.find')}</Button>
          </Box>
        </Panel>
        {found.map((device) => (
          <Found key={device.id} device={device} />
        ))}
      </Box>
    </>
  );
}

function Found({ device }: { device: ExpressDevice }) {
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' }, alignItems: 'start' }}>
      <RequestForm device={device} />
      <EligibilityPanel deviceId={device.id} />
    </Box>
  );
}
