import Button from '@mui/material/Button';
import { useState } from 'react';

import { useMay } from '../auth/use-viewer.js';
import { useText } from '../i18n/use-text.js';
import { RegisterDeviceDialog } from './RegisterDeviceDialog.js';

/** Offered to those who may register devices. */
export function RegisterDeviceButton() {
  const text = useText();
  const mayRegister = useMay('devices.register');
  const [isOpen, setOpen] = useState(false);
  if (!mayRegister) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {text('devices.register.open')}
      </Button>
      {isOpen && <RegisterDeviceDialog onClose={() => setOpen(false)} />}
    </>
  );
}
