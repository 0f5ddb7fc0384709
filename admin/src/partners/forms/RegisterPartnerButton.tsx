import Button from '@mui/material/Button';
import { useState } from 'react';

import { useMay } from '../../auth/use-viewer.js';
import { useText } from '../../i18n/use-text.js';
import { RegisterPartnerDialog } from './RegisterPartnerDialog.js';

/** Offered to those who may register partners. */
export function RegisterPartnerButton() {
  const text = useText();
  const mayRegister = useMay('partners.register');
  const [isOpen, setOpen] = useState(false);
  if (!mayRegister) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {text('partnerForms.register')}
      </Button>
      {isOpen && <RegisterPartnerDialog onClose={() => setOpen(false)} />}
    </>
  );
}
