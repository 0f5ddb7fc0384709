import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router-dom';

import { useMay } from '../auth/use-viewer.js';
import { useAsk } from '../data/use-ask.js';
import { type DevicePageQuery, DeviceScreeningsDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useConsoleLocale, useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { Panel } from '../layout/Panel.js';
import { ScreeningDialog } from '../repairs/page/ScreeningDialog.js';

type Device = NonNullable<DevicePageQuery['device']>;

/** What screenings of a device found, on which an order of its replacement rests; and the way on from there. */
export function DeviceScreenings({ device }: { device: Device }) {
  const text = useText();
  const formats = useFormats();
  const locale = useConsoleLocale();
  const mayScreen = useMay('repairs.screen');
  const mayRepair = useMay('repairs.create');
  const [isOpen, setOpen] = useState(false);
  const { serialNumber, organization, productLine, relation } = device;
  const query = useAsk(DeviceScreeningsDocument, { serialNumber, organizationId: organization.id, locale });
  const isInUse = device.retiredOn === null;
  const repair = new URLSearchParams({ serial: serialNumber, relation, ...(productLine === null ? {} : { product: productLine }) });
  return (
    <Panel title={text('serviceDesk.device.screenings')} action={mayScreen && isInUse && <Button size="small" onClick={() => setOpen(true)}>{text('serviceDesk.device.screen')}</Button>}>
      <AskState query={query}>
        {({ screeningsOf, repairCodes }) => (
          <>
            {screeningsOf.length === 0 && text('serviceDesk.device.notScreened')}
            <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: '0.875rem' }}>
              {screeningsOf.map(({ id, result, faultCode, screenedOn, technician }) => (
                <li key={id}>
                  {`${formats.date(screenedOn)} · ${text(`repairLife.findings.${result}`)}`}
                  {faultCode !== null && ` · ${faultCode} ${repairCodes.issues.find(({ code }) => code === faultCode)?.text ?? ''}`}
                  {technician && <Box component="span" sx={{ color: 'text.secondary' }}>{` · ${technician.displayName}`}</Box>}
                </li>
              ))}
            </Box>
            {mayRepair && isInUse && screeningsOf.length > 0 && (
              <Button component={Link} to={`/repairs/create?${repair}`} variant="outlined" size="small" sx={{ mt: 1.5 }}>
                {text('serviceDesk.device.repair')}
              </Button>
            )}
          </>
        )}
      </AskState>
      {isOpen && <ScreeningDialog screened={{ organizationId: organization.id, serialNumber, technicianId: null, issueCode: '' }} onClose={() => setOpen(false)} />}
    </Panel>
  );
}
